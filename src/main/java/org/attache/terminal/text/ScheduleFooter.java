package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.schedule.Schedule;
import org.attache.session.Count;
import org.attache.visit.Status;

/** Says in sentences what a schedule rests on, what became of its visits, and what is missing. Pure. */
final class ScheduleFooter {

    /** More files than these are counted only. */
    private static final int NAMED = 3;

    private ScheduleFooter() {}

    static String of(Schedule schedule) {
        String newest = schedule.newest()
                .map(day -> "; the newest appeared on " + DateWords.of(DateRange.on(day)))
                .orElse("");
        boolean inferred = has(
                schedule,
                entry -> entry.visit().dates() != null
                        && entry.visit().dates().value().yearInferred());
        return Count.of(schedule.entries().size(), "visit") + " from " + Count.of(schedule.documents(), "document")
                + newest + "." + became(schedule) + missing(schedule)
                + (inferred ? " A year with a question mark follows from the day of publication." : "");
    }

    /** " 2 were moved, 1 is cancelled. Sources disagree on the days of 2, and nothing decides between them." */
    private static String became(Schedule schedule) {
        List<String> parts = new ArrayList<>();
        add(parts, count(schedule, Schedule.Entry::isMoved), "was moved", "were moved");
        add(parts, count(schedule, entry -> is(entry, Status.CANCELLED)), "is cancelled", "are cancelled");
        add(parts, count(schedule, entry -> is(entry, Status.POSTPONED)), "is postponed", "are postponed");
        long disputed = count(schedule, Schedule.Entry::isDisputed);
        return (parts.isEmpty() ? "" : " " + String.join(", ", parts) + ".")
                + (disputed == 0
                        ? ""
                        : " Sources disagree on the days of " + disputed + ", and nothing decides between them.");
    }

    /** " 2 visits published after December 3, 2023 are left out. 1 file was not read: plan.pdf." */
    static String missing(Schedule schedule) {
        String later = schedule.later() == 0
                ? ""
                : " " + Count.of(schedule.later(), "visit") + " published after "
                        + DateWords.of(DateRange.on(schedule.knownBy())) + " "
                        + (schedule.later() == 1 ? "is" : "are") + " left out.";
        int files = schedule.unread().size();
        if (files == 0) {
            return later;
        }
        return later + " " + Count.of(files, "file") + (files == 1 ? " was" : " were") + " not read, or not whole"
                + (files > NAMED
                        ? "; ./attache sources lists them."
                        : ": " + String.join(", ", schedule.unread()) + ".");
    }

    private static void add(List<String> parts, long count, String one, String several) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }

    private static boolean is(Schedule.Entry entry, Status status) {
        return entry.visit().status().value() == status;
    }

    private static boolean has(Schedule schedule, Predicate<Schedule.Entry> wanted) {
        return schedule.entries().stream().anyMatch(wanted);
    }

    private static long count(Schedule schedule, Predicate<Schedule.Entry> wanted) {
        return schedule.entries().stream().filter(wanted).count();
    }
}
