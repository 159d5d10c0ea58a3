package org.attache.visit.retraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.clause.Clause;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Mention;
import org.attache.people.Person;
import org.attache.visit.event.Doers;
import org.attache.visit.event.ReadSentence;

/** Reads in whose place others go: "in her stead", "in place of the mayor", "will be represented by". */
final class Substitution {

    private Substitution() {}

    /**
     * Those who are replaced, by the index of the word that says so.
     *
     * @param before those of whose visits the text has told last
     */
    static Map<Integer, List<Person>> replaced(ReadSentence sentence, List<Person> before) {
        Map<Integer, List<Person>> replaced = new LinkedHashMap<>();
        List<Word> words = sentence.sentence().words();
        for (Mention mention : sentence.mentions()) {
            boolean owned = mention.until() < words.size()
                    && isStead(words.get(mention.until()))
                    && mention.from() > 0
                    && words.get(mention.from() - 1).small().equals("in");
            int of = mention.from() - 1;
            boolean behind = of > 0
                    && words.get(of).small().equals("of")
                    && (isStead(words.get(of - 1))
                            || Lexicon.isAdverb(words.get(of - 1).small(), "instead"));
            if (owned || behind) {
                replaced.put(mention.until(), others(mention, sentence, before));
            }
        }
        for (Clause clause : sentence.clauses()) {
            Phrase.VerbGroup verb = clause.sense() == Verb.REPRESENT ? clause.verb() : null;
            if (verb != null) {
                List<Person> people = verb.passive() ? new Doers(sentence).of(clause) : Doers.people(clause.objects());
                if (!people.isEmpty()) {
                    replaced.put(verb.from(), people);
                }
            }
        }
        return replaced;
    }

    /** "He goes in his place": nobody goes in their own; then those are meant of whom the text has told last. */
    private static List<Person> others(Mention mention, ReadSentence sentence, List<Person> before) {
        Set<Person> here = sentence.mentions().stream()
                .filter(other -> other.until() <= mention.from() && other.manner() != Mention.Manner.PRONOUN)
                .flatMap(other -> other.persons().stream())
                .collect(Collectors.toSet());
        boolean own = mention.manner() == Mention.Manner.PRONOUN && here.containsAll(mention.persons());
        return own ? before.stream().filter(person -> !here.contains(person)).toList() : mention.persons();
    }

    private static boolean isStead(Word word) {
        return Lexicon.noun(word.lemma()) == Noun.STEAD;
    }
}
