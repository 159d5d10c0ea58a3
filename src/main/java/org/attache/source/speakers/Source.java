package org.attache.source.speakers;

import org.jspecify.annotations.Nullable;

/** Whom a phrase names as the one who speaks. */
sealed interface Source {

    /**
     * Somebody by name.
     *
     * @param role the lower-case words for an office that stood before the name
     */
    record Named(String name, @Nullable String role, boolean person) implements Source {

        boolean isSurname() {
            return person && name.indexOf(' ') < 0;
        }

        Named withName(String fuller) {
            return new Named(fuller, role, person);
        }
    }

    /** "The spokesperson": somebody by an office alone. */
    record Office(String role) implements Source {}

    /** "She": the person who has just spoken. */
    record Pronoun() implements Source {}
}
