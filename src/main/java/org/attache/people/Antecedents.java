package org.attache.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun means. */
final class Antecedents {

    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Pronouns by whom they can mean. */
    enum Pronoun {
        ONE,
        MANY,
        SPEAKER,
        SPEAKERS;

        /** The pronoun that a word is; null for another word and for "it". */
        static @Nullable Pronoun of(String small) {
            return switch (small) {
                case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> ONE;
                case "they", "them", "their", "theirs", "themselves" -> MANY;
                case "i", "me", "my", "mine", "myself" -> SPEAKER;
                case "we", "us", "our", "ours", "ourselves" -> SPEAKERS;
                default -> null;
            };
        }
    }

    /** Those whom a pronoun means; empty where that cannot be told. */
    List<Person> of(Pronoun pronoun, String small, @Nullable Person speaker) {
        return switch (pronoun) {
            case MANY -> discourse.group();
            case SPEAKER, SPEAKERS -> speaker == null ? List.of() : List.of(speaker);
            case ONE -> one(Gender.of(small));
        };
    }

    private List<Person> one(Gender gender) {
        Person sure = discourse.salient(person -> person.gender() == gender && discourse.isNear(person));
        Person person = sure == null ? discourse.salient(other -> other.gender().agreesWith(gender)) : sure;
        if (person == null) {
            return List.of();
        }
        Person found = person;
        boolean only = discourse.near().stream()
                .filter(other -> other.gender().agreesWith(gender))
                .allMatch(found::equals);
        if (only && discourse.isNear(found)) {
            found.learnGender(gender);
        }
        return List.of(found);
    }
}
