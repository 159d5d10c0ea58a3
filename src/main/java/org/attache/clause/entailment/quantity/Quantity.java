package org.attache.clause.entailment.quantity;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How much or when a text says.
 *
 * @param unit the unit that says it
 * @param kind what is measured: "time" in minutes, "often" in times, "date" in days, otherwise "count"
 * @param amount how much of it
 */
record Quantity(int unit, String kind, long amount) {

    private static final long HOUR = 60;
    static final long DAY = 24 * HOUR;

    /** How much a unit says; empty for none. */
    static Optional<Quantity> of(Graph graph, int i) {
        Unit unit = graph.unit(i);
        if (unit.isDate()) {
            return Times.range(unit)
                    .filter(range -> range.days() > 1)
                    .map(range -> new Quantity(i, "time", range.days() * DAY));
        }
        String small = unit.head().small();
        Integer number = unit.number();
        Integer times = times(small);
        if (times != null) {
            return Optional.of(new Quantity(i, "often", times));
        }
        if (number == null) {
            return Optional.empty();
        }
        String of = i + 1 < graph.size() ? graph.unit(i + 1).lemma().toLowerCase(Locale.ROOT) : "";
        if (of.equals("time")) {
            return Optional.of(new Quantity(i, "often", number));
        }
        long minutes = minutes(of);
        return Optional.of(minutes > 0 ? new Quantity(i, "time", number * minutes) : new Quantity(i, "count", number));
    }

    /** When a unit says that something is, as a number of days; empty where it is no day. */
    static Optional<Quantity> day(Graph graph, int i) {
        Optional<DateRange> range = graph.unit(i).isDate() ? Times.range(graph.unit(i)) : Optional.empty();
        return range.map(days -> new Quantity(i, "date", days.first().toEpochDay()));
    }

    /** The minutes of a noun for a length of time; 0 for any other. */
    static long minutes(String lemma) {
        return switch (lemma) {
            case "minute" -> 1;
            case "hour" -> HOUR;
            case "day", "night" -> DAY;
            case "week" -> ChronoUnit.WEEKS.getDuration().toMinutes();
            case "month" -> 30 * DAY;
            case "year" -> 365 * DAY;
            default -> 0;
        };
    }

    private static @Nullable Integer times(String small) {
        return switch (small) {
            case "once" -> 1;
            case "twice" -> 2;
            case "thrice" -> 3;
            default -> null;
        };
    }
}
