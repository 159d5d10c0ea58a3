package org.attache.schedule.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * Plans the reminders that it is time for, one message for all visits of a day. A visit without a first day gets none,
 * nor does one that is off. What was planned is noted in the same transaction, so that dying at any step reminds of
 * each visit once. Looks once a minute of the clock. For one thread.
 */
public final class ReminderPlanner {

    private final Reminders reminders;
    private final Follows follows;
    private final ReminderWording wording;
    private final InstantSource clock;
    private @Nullable Instant looked;

    public ReminderPlanner(Reminders reminders, Follows follows, ReminderWording wording, InstantSource clock) {
        this.reminders = reminders;
        this.follows = follows;
        this.wording = wording;
        this.clock = clock;
    }

    /** Plans what it is time for by now. */
    public void run(KnowledgeView knowledge) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(looked)) {
            return;
        }
        Map<LocalDate, List<Schedule.Entry>> beginning = new HashMap<>();
        for (Choice choice : reminders.all()) {
            for (Reminder reminder : choice.reminders()) {
                reminder.dayOfVisits(now.atZone(choice.zone()))
                        .ifPresent(day -> plan(
                                choice.recipient(),
                                reminder,
                                day,
                                beginning.computeIfAbsent(day, date -> beginning(knowledge, date))));
            }
        }
        looked = minute;
    }

    private void plan(Recipient recipient, Reminder reminder, LocalDate day, List<Schedule.Entry> beginning) {
        if (beginning.isEmpty()) {
            return;
        }
        List<Follow> followed = follows.of(recipient);
        Set<String> told = reminders.told(recipient, reminder, day);
        Map<String, Schedule.Entry> due = new LinkedHashMap<>();
        for (Schedule.Entry entry : beginning) {
            String uid = uid(entry);
            if (!told.contains(uid)
                    && followed.stream().anyMatch(follow -> follow.subject().isOf(uid, entry.visit()))) {
                due.putIfAbsent(uid, entry);
            }
        }
        if (!due.isEmpty()) {
            Notice notice = Notice.of(recipient, wording.reminder(day, List.copyOf(due.values())));
            reminders.plan(notice, reminder, day, due.keySet());
        }
    }

    private static String uid(Schedule.Entry entry) {
        return entry.standing() == null ? entry.visit().id() : entry.standing().uid();
    }

    /** The visits that begin on a day. */
    private static List<Schedule.Entry> beginning(KnowledgeView knowledge, LocalDate day) {
        ScheduleRequest request = new ScheduleRequest(DateRange.on(day), null, null, null, null, day);
        return switch (ScheduleLookup.of(knowledge, request)) {
            case Lookup.NoSuchName none -> throw new IllegalStateException("no name was asked for: " + none);
            case Lookup.Found found ->
                found.schedule().entries().stream()
                        .filter(entry -> begins(entry.visit(), day))
                        .toList();
        };
    }

    private static boolean begins(Visit visit, LocalDate day) {
        return day.equals(VisitDays.first(visit)) && !visit.status().value().isOff();
    }
}
