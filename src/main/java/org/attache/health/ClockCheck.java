package org.attache.health;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Compares this machine's clock with the one of a server, which says its time with every answer. */
public final class ClockCheck {

    /** More than an answer takes; less than what moves a question into another day or spoils a connection. */
    private static final Duration ALLOWED = Duration.ofMinutes(1);

    private ClockCheck() {}

    /**
     * Says how far the clocks are apart.
     *
     * @param date the {@code Date} of an answer as HTTP writes it (RFC 9110, section 5.6.7)
     * @param server whose it is
     * @param here this machine's time as the answer came
     */
    public static Finding of(Optional<String> date, String server, Instant here) {
        Optional<Instant> there = date.flatMap(ClockCheck::read);
        if (there.isEmpty()) {
            return new Finding.Open(Subject.CLOCK, server + " does not say what time it is there");
        }
        Duration ahead = Duration.between(there.get(), here);
        if (ahead.abs().compareTo(ALLOWED) <= 0) {
            return new Finding.Good(Subject.CLOCK, "agrees with " + server);
        }
        return new Finding.Bad(
                Subject.CLOCK,
                "is " + told(ahead.abs()) + " " + (ahead.isNegative() ? "behind" : "ahead of") + " " + server,
                "set it (timedatectl set-ntp true, or what your system has for it); until then days in answers may be wrong",
                Finding.Lack.UNUSABLE);
    }

    private static Optional<Instant> read(String date) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String told(Duration duration) {
        long minutes = duration.plusSeconds(30).toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
