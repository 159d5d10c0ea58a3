package org.attache.people;

import java.util.List;
import org.attache.people.phrases.WordClasses;
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
    List<Person> of(Pronoun pronoun, WordClasses words, int i, @Nullable Person speaker) {
        return switch (pronoun) {
            case MANY -> discourse.group();
            case SPEAKER, SPEAKERS -> speaker == null ? List.of() : List.of(speaker);
            case ONE -> one(Gender.of(words.small(i)), isObject(words, i));
        };
    }

    private static boolean isObject(WordClasses words, int i) {
        return words.is(i, "him") || (words.is(i, "her") && !words.isPossessive(i));
    }

    /** A subject of the same sentence comes first, then those near of a known gender, then anybody who can be meant. */
    private List<Person> one(Gender gender, boolean object) {
        Person person = object ? null : discourse.subjectHere(gender);
        if (person == null) {
            person = discourse.salient(other ->
                    other.gender() == gender && discourse.isNear(other) && !(object && discourse.isSubjectHere(other)));
        }
        if (person == null) {
            person = discourse.salient(
                    other -> other.gender().agreesWith(gender) && !(object && discourse.isSubjectHere(other)));
        }
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
