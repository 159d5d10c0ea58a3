package org.attache.schedule.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.visit.VisitDays;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Version;
import org.attache.visit.history.VisitHistory;

/**
 * Seven days of the ledger, and what changed lately.
 *
 * @param due visits of these days that are on
 * @param off visits of these days that are cancelled or postponed, but for those in {@code calledOff}
 * @param moved changes of days, of visits that are not over; several of one visit are one
 * @param calledOff changes to cancelled or postponed, likewise
 * @param disputed changes to disputed, likewise
 * @param unread paths of files that were not read, or not whole; they may tell of more visits
 */
public record Week(
        DateRange days,
        List<Schedule.Entry> due,
        List<Schedule.Entry> off,
        List<Revision> moved,
        List<Revision> calledOff,
        List<Revision> disputed,
        List<String> unread) {

    private static final int DAYS = 7;

    /** Revisions that are read at once. */
    private static final int BATCH = 1_000;

    public Week {
        due = List.copyOf(due);
        off = List.copyOf(off);
        moved = List.copyOf(moved);
        calledOff = List.copyOf(calledOff);
        disputed = List.copyOf(disputed);
        unread = List.copyOf(unread);
    }

    /**
     * The week that begins on a day.
     *
     * @param since the number of a revision; what came after it counts as lately
     */
    public static Week of(KnowledgeView knowledge, LocalDate first, long since) {
        DateRange days = new DateRange(first, first.plusDays(DAYS - 1L));
        ScheduleRequest request = new ScheduleRequest(days, null, null, null, null, first);
        return switch (ScheduleLookup.of(knowledge, request)) {
            case Lookup.NoSuchName none -> throw new IllegalStateException("no name was asked for: " + none);
            case Lookup.Found found -> of(days, found.schedule(), changes(knowledge.history(), since));
        };
    }

    /** A week of these visits and these changes, each of a visit of its own. */
    static Week of(DateRange days, Schedule schedule, List<Revision> changes) {
        List<Revision> ahead =
                changes.stream().filter(change -> isAhead(change, days.first())).toList();
        List<Revision> calledOff = having(ahead, Aspect.CANCELLED, Aspect.POSTPONED);
        Set<String> told = new HashSet<>();
        calledOff.forEach(change -> told.add(change.uid()));
        return new Week(
                days,
                schedule.entries().stream().filter(entry -> !isOff(entry)).toList(),
                schedule.entries().stream()
                        .filter(Week::isOff)
                        .filter(entry -> entry.standing() == null
                                || !told.contains(entry.standing().uid()))
                        .toList(),
                having(ahead, Aspect.MOVED).stream()
                        .filter(change -> !told.contains(change.uid()))
                        .toList(),
                calledOff,
                having(ahead, Aspect.DISPUTED),
                schedule.unread());
    }

    private static boolean isOff(Schedule.Entry entry) {
        return entry.visit().status().value().isOff();
    }

    private static List<Revision> having(List<Revision> changes, Aspect... aspects) {
        return changes.stream()
                .filter(change -> change.change() instanceof Change.Revised revised
                        && Stream.of(aspects).anyMatch(revised.aspects()::contains))
                .toList();
    }

    /** Whether a visit was not over by a day, as it was told before or as it is told now. */
    private static boolean isAhead(Revision revision, LocalDate day) {
        return Stream.of(revision.change().before(), revision.change().now())
                .map(version -> VisitDays.span(version.visit()))
                .anyMatch(span -> span == null || !span.last().isBefore(day));
    }

    /** What changed of each visit from before the first of some revisions to after the last. */
    private static List<Revision> changes(VisitHistory history, long since) {
        Map<String, Version> before = new LinkedHashMap<>();
        Map<String, Revision> last = new LinkedHashMap<>();
        List<Revision> batch = history.changesAfter(since, BATCH);
        while (!batch.isEmpty()) {
            for (Revision revision : batch) {
                before.putIfAbsent(revision.uid(), revision.change().before());
                last.put(revision.uid(), revision);
            }
            batch = batch.size() < BATCH
                    ? List.of()
                    : history.changesAfter(batch.getLast().number(), BATCH);
        }
        List<Revision> changes = new ArrayList<>();
        last.forEach((uid, revision) -> {
            Version was = before.get(uid);
            // What no document tells of any more was not said to be off.
            boolean isTold =
                    !(revision.change() instanceof Change.Withdrawn) && !(revision.change() instanceof Change.Joined);
            if (was != null && isTold) {
                changes.add(new Revision(
                        revision.number(),
                        uid,
                        revision.sequence(),
                        revision.snapshot(),
                        revision.at(),
                        new Change.Revised(was, revision.change().now())));
            }
        });
        return changes;
    }
}
