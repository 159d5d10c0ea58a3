package org.attache.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Years;
import org.attache.formats.message.AsOf;

/**
 * The day with which the name of a file begins, as people name their notes of a day: {@code 2026-06-11.md},
 * {@code 2026-06-11 Minutes.docx}. It may as well be the day that a file is about, so it counts only where the text
 * writes as of it.
 */
final class NamedDay {

    private static final Pattern NAME = Pattern.compile("(\\d{4})([-_. ]?)(\\d{2})\\2(\\d{2})(?!\\d).*");

    private NamedDay() {}

    /**
     * The day of a file.
     *
     * @param latest no later day is meant
     */
    static Optional<LocalDate> of(String path, String text, LocalDate latest) {
        Matcher name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(name.group(1)), Integer.parseInt(name.group(3)), Integer.parseInt(name.group(4)));
            boolean isMeant = Years.canBeMeant(day) && !day.isAfter(latest) && AsOf.isToldBy(text, day, false);
            return isMeant ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
