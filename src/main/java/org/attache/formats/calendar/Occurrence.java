package org.attache.formats.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Years;
import org.attache.source.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One time of an event.
 *
 * @param begin on the clock of the event
 * @param planned the time as the rule of the event has it, which names it
 */
record Occurrence(CalendarEvent event, LocalDateTime begin, Revision.Time planned) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** From the first to the last day. */
    record Days(LocalDate first, LocalDate last) {}

    /** Its days. Its end is exclusive: who leaves at midnight is not there on the next day. */
    Days days(@Nullable ZoneId zone) {
        CalendarTime start = event.start();
        LocalDate first = start.in(zone, begin).toLocalDate();
        if (zone != null && !Years.canBeMeant(first)) {
            return days(null);
        }
        if (event.length().isNegative() || event.length().isZero()) {
            return new Days(first, first);
        }
        LocalDateTime end = begin.plus(event.length()).minusNanos(1);
        return new Days(first, start.in(zone, end).toLocalDate());
    }

    /** Its days and, where it has one, its time of the day in words. */
    String when(@Nullable ZoneId zone) {
        CalendarTime start = event.start();
        Days days = days(zone);
        String words = DateWords.of(new DateRange(days.first(), days.last()));
        if (start.isDay()) {
            return words;
        }
        boolean isUtc = zone == null && start.isWorldTime();
        String from = CLOCK.format(start.in(zone, begin));
        String to = CLOCK.format(start.in(zone, begin.plus(event.length())));
        String times = event.length().isNegative() || event.length().isZero()
                ? from
                : days.first().equals(days.last()) ? from + " to " + to : "begins " + from + ", ends " + to;
        return words + " (" + times + (isUtc ? " UTC)" : ")");
    }

    Revision revision() {
        return event.revision(planned);
    }
}
