package org.attache.formats.calendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.attache.formats.file.RefusedFile;
import org.attache.source.Revision;

/**
 * The times at which an event takes place: RFC 5545, section 3.8.5. A rule without an end is followed so far and no
 * further, and not by today's date, so that a file always says the same.
 */
final class Repetition {

    /** A year of days, seven of weeks. */
    static final int MOST = 366;

    private static final int YEARS = 50;

    private static final Pattern UNTIL = Pattern.compile("(?i);?\\bUNTIL=(\\w+)");

    private final List<LocalDateTime> starts;
    private final List<LocalDateTime> leftOut;
    private final boolean isCut;

    private Repetition(List<LocalDateTime> starts, List<LocalDateTime> leftOut, boolean isCut) {
        this.starts = starts;
        this.leftOut = leftOut;
        this.isCut = isCut;
    }

    static Repetition of(CalendarEvent event) throws RefusedFile {
        Set<LocalDateTime> starts = new TreeSet<>(Set.of(event.start().local()));
        for (CalendarParts.Property rule : event.part().all("RRULE")) {
            starts.addAll(ruled(event, rule.value()));
        }
        listed(event, "RDATE").forEach(time -> starts.add(time.onClockOf(event.start())));
        for (CalendarParts.Property rule : event.part().all("EXRULE")) {
            starts.removeAll(ruled(event, rule.value()));
        }
        // Programs take a whole day out of a series of times, and a time out of a series of days.
        List<Revision.Time> excluded = listed(event, "EXDATE").stream()
                .map(time -> time.planned(time.local()))
                .toList();
        List<LocalDateTime> leftOut = starts.stream()
                .filter(start -> excluded.stream().anyMatch(event.start().planned(start)::isSame))
                .toList();
        leftOut.forEach(starts::remove);
        List<LocalDateTime> first = starts.stream().limit(MOST).toList();
        return new Repetition(first, leftOut, starts.size() > MOST);
    }

    /** The calendar by which an event repeats and which is not followed; empty where there is none. */
    static Optional<String> otherCalendar(CalendarEvent event) {
        return event.part().all("RRULE").stream()
                .flatMap(rule -> SkipRule.otherCalendar(rule.value()).stream())
                .findFirst();
    }

    private static List<LocalDateTime> ruled(CalendarEvent event, String rule) throws RefusedFile {
        LocalDateTime start = event.start().local();
        if (SkipRule.otherCalendar(rule).isPresent()) {
            return List.of(start);
        }
        Matcher until = UNTIL.matcher(rule);
        LocalDateTime last = until.find() ? last(event, until.group(1)) : LocalDateTime.MAX;
        try {
            String endless = until.replaceAll("").replaceFirst("^;", "");
            List<LocalDateTime> times = SkipRule.applies(endless)
                    ? SkipRule.times(endless, start, MOST + 1)
                    : new Recur<LocalDateTime>(endless, true).getDates(start, start, start.plusYears(YEARS), MOST + 1);
            return times.stream().filter(time -> !time.isAfter(last)).toList();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new RefusedFile("has an event \"" + event.summary() + "\" with a rule of repetition that is none ("
                    + rule + "); correct it");
        }
    }

    /**
     * The last moment that UNTIL allows, on the clock of the event. A series of days may end at a moment of world time,
     * against the rule: that is midnight, or the end of the last day, where the calendar is kept.
     */
    private static LocalDateTime last(CalendarEvent event, String until) {
        CalendarParts.Property property = new CalendarParts.Property("UNTIL", java.util.Map.of(), until);
        return CalendarTime.of(property, event.zones())
                .map(time -> time.isDay()
                        ? time.local().plusDays(1).minusNanos(1)
                        : event.start().isDay() && time.isWorldTime()
                                ? time.in(event.zones().own().orElse(null), time.local())
                                : time.onClockOf(event.start()))
                .orElse(LocalDateTime.MAX);
    }

    private static List<CalendarTime> listed(CalendarEvent event, String property) {
        return event.part().all(property).stream()
                .flatMap(list -> CalendarTime.all(list, event.zones()).stream())
                .toList();
    }

    /** The times at which it begins, on its own clock, in their order. */
    List<LocalDateTime> starts() {
        return starts;
    }

    /** The times that its rule would give and that are taken out of it. */
    List<LocalDateTime> leftOut() {
        return leftOut;
    }

    /** Whether there are more times than are listed. */
    boolean isCut() {
        return isCut;
    }
}
