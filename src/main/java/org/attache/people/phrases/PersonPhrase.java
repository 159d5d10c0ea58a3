package org.attache.people.phrases;

import org.attache.people.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that speaks of somebody, read without knowing the rest of the document.
 *
 * @param from index of its first word, with article and titles
 * @param until index after its last word, with what is said of the office behind the name
 * @param head index of the last word of the name, else of the noun
 * @param name null where there is none
 * @param office null where there is none
 * @param gender what the titles say
 * @param home the country that the office belongs to; null where the phrase does not tell
 * @param group whether it means more than one
 * @param trust how surely it speaks of a person
 * @param definite whether it means somebody the reader knows: "the minister", "her husband"
 */
public record PersonPhrase(
        int from,
        int until,
        int head,
        @Nullable Name name,
        @Nullable Office office,
        Gender gender,
        @Nullable String home,
        boolean group,
        Trust trust,
        boolean definite) {

    /** How surely a phrase speaks of a person. */
    public enum Trust {
        /** A title, an office or an age tells. */
        TITLED,
        /** A whole name by its form. */
        WHOLE,
        /** A word in capitals that counts only if the document names somebody so elsewhere. */
        POSSIBLE
    }

    public PersonPhrase with(@Nullable Office shared, @Nullable String country) {
        return new PersonPhrase(
                from, until, head, name, shared, gender, home == null ? country : home, group, Trust.TITLED, definite);
    }

    /** The same with the bracket behind it. */
    public PersonPhrase closed() {
        return new PersonPhrase(from, until + 1, head, name, office, gender, home, group, trust, definite);
    }

    /** The husband of "Mr and Mrs Lindqvist". */
    public PersonPhrase called(Name shared) {
        return new PersonPhrase(from, until, head, shared, office, Gender.MALE, home, false, trust, true);
    }

    /** An office and, behind it, the name of who holds it, as one. */
    PersonPhrase calledBy(PersonPhrase named) {
        return new PersonPhrase(
                from,
                named.until(),
                named.head(),
                named.name(),
                named.office() == null ? office : named.office(),
                named.gender() == Gender.UNKNOWN ? gender : named.gender(),
                home == null ? named.home() : home,
                false,
                Trust.TITLED,
                true);
    }

    /** A name and, behind it, the office that somebody holds, as one. */
    PersonPhrase holding(PersonPhrase behind) {
        return new PersonPhrase(
                from,
                behind.until(),
                head,
                name,
                office == null ? behind.office() : office,
                gender == Gender.UNKNOWN ? behind.gender() : gender,
                home == null ? behind.home() : home,
                false,
                Trust.TITLED,
                true);
    }
}
