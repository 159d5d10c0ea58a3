package org.attache.schedule.mirror;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleLookup;
import org.attache.schedule.ScheduleRequest;
import org.attache.visit.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * The visits that are not over, as events.
 *
 * @param events of visits that have not begun, by their uids, the soonest first
 * @param begun uids of visits that have; a server takes no event that begins in the past
 * @param off uids of visits that are cancelled or postponed
 * @param vague how many have no known first day
 * @param far how many are so far ahead that no server takes them
 */
record Coming(Map<String, ServerEvent> events, Set<String> begun, Set<String> off, int vague, int far) {

    /** Discord takes no event that is further ahead. */
    private static final Period FARTHEST = Period.ofYears(5).minusDays(1);

    /** A day ends a minute before the next one, so that its event is of that day alone. */
    private static final LocalTime END = LocalTime.of(23, 59);

    static Coming of(KnowledgeView knowledge, ZoneId zone, Instant now, EventWording wording) {
        LocalDate today = now.atZone(zone).toLocalDate();
        ScheduleRequest request =
                new ScheduleRequest(ScheduleRequest.between(today, null), null, null, null, null, today);
        return switch (ScheduleLookup.of(knowledge, request)) {
            case Lookup.NoSuchName none -> throw new IllegalStateException("no name was asked for: " + none);
            case Lookup.Found found -> of(found.schedule(), zone, today, wording);
        };
    }

    /** Visits in the order of their days. */
    static Coming of(Schedule schedule, ZoneId zone, LocalDate today, EventWording wording) {
        Map<String, ServerEvent> events = new LinkedHashMap<>();
        Set<String> begun = new HashSet<>();
        Set<String> off = new HashSet<>();
        int vague = 0;
        int far = 0;
        for (Schedule.Entry entry : schedule.entries()) {
            LocalDate first = VisitDays.first(entry.visit());
            if (entry.standing() == null) {
                continue; // Without a history nobody could tell which event is of which visit.
            }
            String uid = entry.standing().uid();
            if (entry.visit().status().value().isOff()) {
                off.add(uid);
            } else if (first == null) {
                vague++;
            } else if (!first.isAfter(today)) {
                begun.add(uid);
            } else if (last(entry, first).isAfter(today.plus(FARTHEST))) {
                far++;
            } else {
                events.putIfAbsent(
                        uid,
                        wording.event(
                                entry,
                                first.atStartOfDay(zone).toInstant(),
                                last(entry, first).atTime(END).atZone(zone).toInstant()));
            }
        }
        return new Coming(events, begun, off, vague, far);
    }

    private static LocalDate last(Schedule.Entry entry, LocalDate first) {
        @Nullable LocalDate last = VisitDays.last(entry.visit());
        return last == null || last.isBefore(first) ? first : last;
    }
}
