package org.attache.formats.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.formats.file.RefusedFile;
import org.attache.source.Revision;

/**
 * The times of the events of a calendar: those that a rule gives, but for single ones that other events replace, and
 * from where on the rest of a series was changed, as it was changed (RFC 5545, section 3.8.4.4).
 */
final class Series {

    private final Map<String, List<CalendarEvent>> changes = new HashMap<>();

    Series(List<CalendarEvent> events) {
        events.stream()
                .filter(event -> event.recurrence().isPresent() && !event.uid().isEmpty())
                .forEach(event -> changes.computeIfAbsent(event.uid(), uid -> new ArrayList<>())
                        .add(event));
    }

    /**
     * The times of one event.
     *
     * @param leftOut those of its rule at which it does not take place
     * @param isCut whether there are more
     */
    record Times(List<Occurrence> occurrences, List<Occurrence> leftOut, boolean isCut) {}

    /** What the calendar has for this event: nothing for a series that other events replace in whole. */
    Times of(CalendarEvent event) throws RefusedFile {
        Repetition repetition = Repetition.of(event);
        List<Occurrence> occurrences = new ArrayList<>();
        for (LocalDateTime start : repetition.starts()) {
            Revision.Time planned = event.start().planned(start);
            if (event.recurrence().isPresent()) {
                occurrences.add(new Occurrence(event, start, event.recurrenceTime()));
            } else if (!isChangedAt(event, planned)) {
                after(event, start, planned).ifPresent(occurrences::add);
            }
        }
        List<Occurrence> leftOut = repetition.leftOut().stream()
                .map(start -> new Occurrence(event, start, event.start().planned(start)))
                .toList();
        return new Times(occurrences, leftOut, repetition.isCut());
    }

    /** Whether an event of its own stands for this time. */
    private boolean isChangedAt(CalendarEvent event, Revision.Time planned) {
        return changes.getOrDefault(event.uid(), List.of()).stream()
                .anyMatch(change -> change.recurrenceTime().isSame(planned));
    }

    /** Empty where a change has a rule of its own from here on. */
    private Optional<Occurrence> after(CalendarEvent event, LocalDateTime start, Revision.Time planned) {
        Optional<CalendarEvent> change = changes.getOrDefault(event.uid(), List.of()).stream()
                .filter(other -> other.isOnwards() && other.recurrenceTime().isBefore(planned))
                .max(Comparator.comparing(other -> other.recurrenceTime().local()));
        if (change.isEmpty()) {
            return Optional.of(new Occurrence(event, start, planned));
        }
        return change.filter(other -> other.part().first("RRULE") == null)
                .map(other -> new Occurrence(other, moved(other, event, start), planned));
    }

    /** As long after its own time as the change moved the first. */
    private static LocalDateTime moved(CalendarEvent change, CalendarEvent event, LocalDateTime start) {
        LocalDateTime from = change.recurrence().orElse(change.start()).onClockOf(event.start());
        return change.start().local().plus(Duration.between(from, start));
    }
}
