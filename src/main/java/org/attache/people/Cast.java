package org.attache.people;

import java.util.List;

/**
 * The people of a document, and where it speaks of them.
 *
 * <p>Names, offices, pronouns and descriptions are read together: whoever is named in full anywhere is known by the
 * surname everywhere. Where it cannot be told whom a phrase means, its mention has no person. Linear in the length of
 * the document; immutable once read and safe for many threads.
 */
public final class Cast {

    private final List<List<Mention>> mentions;
    private final List<Person> persons;

    Cast(List<List<Mention>> mentions, List<Person> persons) {
        this.mentions = mentions.stream().map(List::copyOf).toList();
        this.persons = List.copyOf(persons);
    }

    /** Reads the sentences of one document, in its order. */
    public static Cast read(List<Sentence> sentences) {
        return new CastReader(List.copyOf(sentences)).read();
    }

    /** The mentions of a sentence in their order; those of a possessive pronoun lie within the phrase it begins. */
    public List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** Everybody the document speaks of, groups aside, in the order in which they were found. */
    public List<Person> persons() {
        return persons;
    }
}
