package org.attache.dates;

import java.time.LocalDate;
import java.util.Optional;

/** Works out from a text on which day it appeared. */
public final class PublicationDay {

    private PublicationDay() {}

    /**
     * The day on which the text appeared, where its own expressions leave only one good choice.
     *
     * @param latest the day cannot be later than this
     */
    public static Optional<LocalDate> infer(String text, LocalDate latest) {
        return Optional.empty();
    }
}
