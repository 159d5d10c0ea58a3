package org.attache.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.dates.DateRange;

/**
 * Days on a line from left to right.
 *
 * @param days from the left end to the right one
 * @param left where the first day begins, in pixels
 * @param width of all days, in pixels
 */
record Axis(DateRange days, double left, double width) {

    /** So far apart labels can be told from each other. */
    private static final double LABEL = 78;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private static final LocalDate EPOCH = LocalDate.EPOCH;

    /** A step from one label to the next. */
    private enum Step {
        DAY_BY_DAY(Period.ofDays(1), DAY),
        WEEK(Period.ofWeeks(1), DAY),
        FORTNIGHT(Period.ofWeeks(2), DAY),
        ONE_MONTH(Period.ofMonths(1), MONTH),
        QUARTER(Period.ofMonths(3), MONTH),
        HALF_YEAR(Period.ofMonths(6), MONTH),
        ONE_YEAR(Period.ofYears(1), YEAR),
        TWO_YEARS(Period.ofYears(2), YEAR),
        FIVE_YEARS(Period.ofYears(5), YEAR),
        TEN_YEARS(Period.ofYears(10), YEAR),
        TWENTY_YEARS(Period.ofYears(20), YEAR),
        FIFTY_YEARS(Period.ofYears(50), YEAR),
        CENTURY(Period.ofYears(100), YEAR),
        FIVE_CENTURIES(Period.ofYears(500), YEAR),
        MILLENNIUM(Period.ofYears(1_000), YEAR),
        FIVE_MILLENNIA(Period.ofYears(5_000), YEAR);

        private final Period length;
        private final DateTimeFormatter label;

        Step(Period length, DateTimeFormatter label) {
            this.length = length;
            this.label = label;
        }

        double days() {
            return ChronoUnit.DAYS.between(EPOCH, EPOCH.plus(length));
        }

        /** The last label at or before a day. */
        LocalDate before(LocalDate day) {
            long months = length.toTotalMonths();
            if (months == 0) {
                return this == DAY_BY_DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            }
            long month = day.getYear() * 12L + day.getMonthValue() - 1;
            long floor = Math.floorDiv(month, months) * months;
            return LocalDate.of((int) Math.floorDiv(floor, 12L), (int) Math.floorMod(floor, 12L) + 1, 1);
        }
    }

    /** A label under a line. */
    record Tick(LocalDate day, String label) {}

    double at(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(days.first(), day) / days.days();
    }

    /** The days that are labelled, so that no label touches the next. */
    List<Tick> ticks() {
        Step step = Step.FIVE_MILLENNIA;
        for (Step candidate : Step.values()) {
            if (width * candidate.days() / days.days() >= LABEL) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = step.before(days.first()); !day.isAfter(days.last()); day = day.plus(step.length)) {
            if (!day.isBefore(days.first())) {
                ticks.add(new Tick(day, step.label.format(day)));
            }
        }
        return ticks;
    }
}
