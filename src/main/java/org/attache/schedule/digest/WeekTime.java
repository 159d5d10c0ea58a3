package org.attache.schedule.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A moment of every week.
 *
 * @param hour from 0 to 23; where the clocks skip it, the digest comes as much later
 */
public record WeekTime(DayOfWeek day, int hour, ZoneId zone) {

    private static final String BLANK = " ";

    public WeekTime {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("no hour: " + hour);
        }
    }

    /** The first such moment after another one. */
    public Instant after(Instant moment) {
        LocalDate date = moment.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
        Instant first = at(date);
        return first.isAfter(moment) ? first : at(date.plusWeeks(1));
    }

    private Instant at(LocalDate date) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }

    /** "Mondays at 09:00 (Europe/Oslo)". */
    public String told() {
        return "%ss at %02d:00 (%s)".formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), hour, zone.getId());
    }

    /** As {@link #read} takes it. */
    public String written() {
        return day + BLANK + hour + BLANK + zone.getId();
    }

    /**
     * Reads what was written.
     *
     * @throws RuntimeException if the text is not what {@link #written} gives
     */
    public static WeekTime read(String written) {
        String[] parts = written.split(BLANK, 3);
        return new WeekTime(DayOfWeek.valueOf(parts[0]), Integer.parseInt(parts[1]), ZoneId.of(parts[2]));
    }
}
