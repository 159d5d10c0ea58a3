package org.attache.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a schedule shows: a lane for each visitor, or for each country where all visits are of one visitor,
 * and in it a bar for each visit.
 *
 * @param visitor whose visits all of them are; null where they are of several people
 * @param lanes in the order of their first days
 * @param days from the first day of all to the last
 * @param summedUp visitors or countries that have no lane of their own, because there are too many
 * @param undated visits without a day, which have no bar
 */
public record Timeline(@Nullable String visitor, List<Lane> lanes, DateRange days, int summedUp, int undated) {

    /** More lanes than these nobody reads. */
    static final int MOST_LANES = 48;

    /** Bars that share days stand above each other, up to so many; more are drawn over each other. */
    private static final int MOST_ROWS = 4;

    /**
     * The visits of somebody.
     *
     * @param rows how many bars stand above each other, at least 1
     */
    public record Lane(String label, List<Bar> bars, int rows) {
        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A visit in a lane.
     *
     * @param row from the top, from 0
     */
    public record Bar(DateRange days, String label, Look look, int row) {
        Bar in(int otherRow) {
            return new Bar(days, label, look, otherRow);
        }
    }

    /** What a bar says of its visit besides its days. */
    public enum Look {
        PLAIN,
        /** Cancelled or postponed. */
        CALLED_OFF,
        /** Documents tell of other days, and nothing decides between them. */
        DISPUTED,
        /** Only a vague time is told. */
        VAGUE
    }

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /** The timeline of a schedule; empty where none of its visits has a day. */
    public static Optional<Timeline> of(Schedule schedule) {
        List<String> visitors = schedule.entries().stream()
                .map(entry -> entry.visit().visitor().value())
                .distinct()
                .limit(2)
                .toList();
        boolean isOfOne = visitors.size() == 1 && countries(schedule) > 1;
        Map<String, List<Bar>> byLabel = new LinkedHashMap<>();
        int undated = 0;
        for (Schedule.Entry entry : schedule.entries()) {
            Optional<Bar> bar = bar(entry);
            if (bar.isPresent()) {
                byLabel.computeIfAbsent(label(entry.visit(), isOfOne), name -> new ArrayList<>())
                        .add(bar.get());
            } else {
                undated++;
            }
        }
        if (byLabel.isEmpty()) {
            return Optional.empty();
        }
        List<Lane> lanes = new ArrayList<>();
        byLabel.forEach((label, bars) -> lanes.add(lane(label, bars)));
        int summedUp = Math.max(0, lanes.size() - MOST_LANES);
        return Optional.of(new Timeline(
                isOfOne ? visitors.getFirst() : null,
                summedUp == 0 ? lanes : fewer(lanes),
                days(byLabel),
                summedUp == 0 ? 0 : summedUp + 1,
                undated));
    }

    private static long countries(Schedule schedule) {
        return schedule.entries().stream()
                .map(entry -> label(entry.visit(), true))
                .distinct()
                .count();
    }

    private static String label(Visit visit, boolean isOfOne) {
        return !isOfOne
                ? visit.visitor().value()
                : visit.country() == null ? "no country told" : visit.country().value();
    }

    private static Look look(Schedule.Entry entry) {
        Status status = entry.visit().status().value();
        return status == Status.CANCELLED || status == Status.POSTPONED
                ? Look.CALLED_OFF
                : entry.isDisputed() ? Look.DISPUTED : entry.visit().dates() == null ? Look.VAGUE : Look.PLAIN;
    }

    private static Optional<Bar> bar(Schedule.Entry entry) {
        return Optional.ofNullable(VisitDays.span(entry.visit()))
                .map(days -> new Bar(days, where(entry.visit()), look(entry), 0));
    }

    private static String where(Visit visit) {
        Sourced<String> where = visit.place() == null ? visit.country() : visit.place();
        return where == null ? "" : where.value();
    }

    /** Bars in the first row that is free on their days. */
    private static Lane lane(String label, List<Bar> bars) {
        List<LocalDate> lastOfRow = new ArrayList<>();
        List<Bar> placed = new ArrayList<>();
        for (Bar bar : bars.stream()
                .sorted(Comparator.comparing((Bar bar) -> bar.days().first()))
                .toList()) {
            int row = 0;
            while (row < lastOfRow.size() && !bar.days().first().isAfter(lastOfRow.get(row))) {
                row++;
            }
            if (row == lastOfRow.size() && row < MOST_ROWS) {
                lastOfRow.add(bar.days().last());
            }
            row = Math.min(row, MOST_ROWS - 1);
            LocalDate last = lastOfRow.get(row);
            lastOfRow.set(row, bar.days().last().isAfter(last) ? bar.days().last() : last);
            placed.add(bar.in(row));
        }
        return new Lane(label, placed, lastOfRow.size());
    }

    /** Those with the most visits in their order, and one lane for all others. */
    private static List<Lane> fewer(List<Lane> lanes) {
        List<Lane> kept = lanes.stream()
                .sorted(Comparator.comparingInt((Lane lane) -> -lane.bars().size()))
                .limit(MOST_LANES - 1L)
                .toList();
        List<Lane> fewer = new ArrayList<>(lanes.stream().filter(kept::contains).toList());
        List<Bar> others = lanes.stream()
                .filter(lane -> !kept.contains(lane))
                .flatMap(lane -> lane.bars().stream())
                .map(bar -> new Bar(bar.days(), "", bar.look(), 0))
                .toList();
        fewer.add(lane(lanes.size() - kept.size() + " others", others));
        return fewer;
    }

    private static DateRange days(Map<String, List<Bar>> byLabel) {
        List<DateRange> all =
                byLabel.values().stream().flatMap(List::stream).map(Bar::days).toList();
        return new DateRange(
                all.stream()
                        .map(DateRange::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                all.stream().map(DateRange::last).max(Comparator.naturalOrder()).orElseThrow());
    }
}
