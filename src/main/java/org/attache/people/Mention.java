package org.attache.people;

import java.util.List;

/**
 * Where a sentence speaks of people.
 *
 * @param from index of the first word of the whole noun phrase, with titles
 * @param until index after its last word, with an office that stands behind the name
 * @param head index of the last word of the name, of the noun of the office, or of the pronoun
 * @param persons whom it means; empty where that cannot be told
 * @param group whether it means more than one: "the delegation", "they"
 */
public record Mention(int from, int until, int head, Manner manner, List<Person> persons, boolean group) {

    /** How somebody is spoken of. */
    public enum Manner {
        /** By the name, whole or as the document first has it. */
        NAME,
        /** By a part of a name that is known. */
        SURNAME,
        /** By the office alone. */
        OFFICE,
        PRONOUN,
        /** By anything else: "the guest", "her husband", "the 52-year-old". */
        DESCRIPTION
    }

    public Mention {
        persons = List.copyOf(persons);
    }
}
