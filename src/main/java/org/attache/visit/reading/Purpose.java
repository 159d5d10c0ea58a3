package org.attache.visit.reading;

import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.visit.Sourced;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Finds beside a clause what it is done for: "for talks on fisheries", "to attend a summit", "the aim is to". */
final class Purpose {

    private final ReadSentence sentence;

    private Purpose(ReadSentence sentence) {
        this.sentence = sentence;
    }

    /** The purpose in the words of the sentence, without "for"; null where it names none. */
    static @Nullable Sourced<String> of(Clause clause, ReadSentence sentence) {
        Purpose reader = new Purpose(sentence);
        String words = reader.infinitive(clause);
        words = words == null ? reader.thing(clause) : words;
        return words == null ? null : new Sourced<>(words, List.of(sentence.id()));
    }

    /** Whether a clause is about the purpose itself: "the aim of her trip", "the purpose of the visit". */
    static boolean isNamed(Clause clause) {
        return isAim(clause.subject()) || clause.objects().stream().anyMatch(Purpose::isAim);
    }

    private @Nullable String infinitive(Clause clause) {
        boolean said = isAim(clause.subject()) || isMeant(clause);
        for (Clause other : sentence.clauses()) {
            boolean aim = other.link() == Link.PURPOSE
                    || (said && other.link() == Link.COMPLEMENT)
                    || (clause.objects().stream().anyMatch(Purpose::isAim) && other.link() == Link.RELATIVE);
            Phrase.VerbGroup verb = other.verb();
            if (other.parent() == clause && aim && verb != null && verb.form() == Phrase.Form.INFINITIVE) {
                return slice(verb.from(), end(other, 0));
            }
        }
        return isMeant(clause) ? behindTo(clause) : null;
    }

    private static boolean isAim(Phrase.@Nullable Nouns nouns) {
        return nouns != null && Lexicon.noun(nouns.first().head().lemma()) == Noun.AIM;
    }

    /** "Her visit is meant to". */
    private static boolean isMeant(Clause clause) {
        return clause.sense() == Verb.PLAN
                && clause.verb() != null
                && clause.verb().passive()
                && clause.subject() != null
                && EventReader.isVisitNoun(clause.subject().first());
    }

    private @Nullable String behindTo(Clause clause) {
        List<Word> words = sentence.sentence().words();
        int from = clause.verb() == null ? 0 : clause.verb().until();
        boolean to = from < words.size() && words.get(from).small().equals("to");
        return to ? slice(from, end(clause, 0)) : null;
    }

    /** Where the words of a clause end, with those that hang on it. */
    private int end(Clause clause, int depth) {
        int until = clause.verb() == null ? 0 : clause.verb().until();
        for (Phrase.Nouns nouns : clause.objects()) {
            until = Math.max(until, nouns.until());
        }
        for (Adjunct adjunct : clause.adjuncts()) {
            until = adjunct.nouns() == null
                    ? until
                    : Math.max(until, adjunct.nouns().until());
        }
        if (depth < 8) {
            for (Clause other : sentence.clauses()) {
                boolean infinitive = other.verb() != null && other.verb().form() == Phrase.Form.INFINITIVE;
                boolean inner = switch (other.link()) {
                    case PURPOSE, COMPLEMENT -> true;
                    case CONJUNCT -> infinitive || isBare(other);
                    default -> infinitive;
                };
                boolean hangs = other.parent() == clause
                        && inner
                        && other.verb() != null
                        && other.verb().from() <= until + 2;
                until = hangs ? Math.max(until, end(other, depth + 1)) : until;
            }
        }
        return until;
    }

    /** A verb that shares the subject and the "to" of the one before: "to protect … and relocate". */
    private static boolean isBare(Clause clause) {
        Phrase.VerbGroup verb = clause.verb();
        Clause joined = clause.parent();
        boolean infinitive =
                joined != null && joined.verb() != null && joined.verb().form() == Phrase.Form.INFINITIVE;
        return infinitive
                && verb != null
                && switch (verb.main().tag()) {
                    case VB, VBP -> true;
                    default -> false;
                };
    }

    private @Nullable String thing(Clause clause) {
        for (int i = 0; i < clause.adjuncts().size(); i++) {
            Adjunct adjunct = clause.adjuncts().get(i);
            Phrase.Nouns nouns = adjunct.nouns();
            boolean aim = adjunct.preposition().equals("for")
                    && nouns != null
                    && nouns.first().place() == null
                    && !nouns.first().isPeople()
                    && !EventReader.isVisitNoun(nouns.first())
                    && Lexicon.noun(nouns.first().head().lemma()) != Noun.DAY;
            if (aim && nouns != null) {
                int until = nouns.until();
                while (i + 1 < clause.adjuncts().size()
                        && clause.adjuncts().get(i + 1).nouns() != null
                        && clause.adjuncts().get(i + 1).after() != null) {
                    Phrase.Nouns more = clause.adjuncts().get(++i).nouns();
                    until = more == null ? until : more.until();
                }
                return slice(nouns.from(), until);
            }
        }
        return null;
    }

    /** The words of the document, with the quotation mark that closes one among them. */
    private String slice(int from, int until) {
        List<Word> words = sentence.sentence().words();
        boolean quoted = until < words.size()
                && words.get(until).tag() == Tag.CLOSE_QUOTE
                && words.subList(from, until).stream().anyMatch(word -> word.tag() == Tag.OPEN_QUOTE);
        return sentence.sentence()
                .text()
                .substring(
                        words.get(from).start(),
                        words.get(quoted ? until : until - 1).end());
    }
}
