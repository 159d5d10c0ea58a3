package org.attache.visit.reading;

import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.visit.Sourced;
import org.jspecify.annotations.Nullable;

/** Finds beside a clause what it is done for: "for talks on fisheries", "to attend a summit". */
final class Purpose {

    private Purpose() {}

    /** The purpose in the words of the sentence, without "for"; null where it names none. */
    static @Nullable Sourced<String> of(Clause clause, ReadSentence sentence) {
        String words = infinitive(clause, sentence);
        words = words == null ? thing(clause, sentence) : words;
        return words == null ? null : new Sourced<>(words, List.of(sentence.id()));
    }

    private static @Nullable String infinitive(Clause clause, ReadSentence sentence) {
        for (Clause other : sentence.clauses()) {
            if (other.parent() == clause && other.link() == Link.PURPOSE && other.verb() != null) {
                int until = other.verb().until();
                for (Phrase.Nouns nouns : other.objects()) {
                    until = Math.max(until, nouns.until());
                }
                for (Adjunct adjunct : other.adjuncts()) {
                    until = adjunct.nouns() == null ? until : Math.max(until, adjunct.nouns().until());
                }
                return slice(sentence, other.verb().from(), until);
            }
        }
        return null;
    }

    private static @Nullable String thing(Clause clause, ReadSentence sentence) {
        for (int i = 0; i < clause.adjuncts().size(); i++) {
            Adjunct adjunct = clause.adjuncts().get(i);
            Phrase.Nouns nouns = adjunct.nouns();
            boolean aim = adjunct.preposition().equals("for") && nouns != null && nouns.first().place() == null && !nouns.first().isPeople()
                    && Lexicon.noun(nouns.first().head().lemma()) != Noun.DAY;
            if (aim && nouns != null) {
                int until = nouns.until();
                while (i + 1 < clause.adjuncts().size() && clause.adjuncts().get(i + 1).nouns() != null && clause.adjuncts().get(i + 1).after() != null) {
                    Phrase.Nouns more = clause.adjuncts().get(++i).nouns();
                    until = more == null ? until : more.until();
                }
                return slice(sentence, nouns.from(), until);
            }
        }
        return null;
    }

    private static String slice(ReadSentence sentence, int from, int until) {
        var words = sentence.sentence().words();
        return sentence.sentence().text().substring(words.get(from).start(), words.get(until - 1).end());
    }
}
