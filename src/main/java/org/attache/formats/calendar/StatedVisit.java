package org.attache.formats.calendar;

import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;
import org.attache.source.ScheduleEntry;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a visit in properties of their own, so that a calendar that we wrote is read again without guessing.
 */
final class StatedVisit {

    private static final String VISITOR = "X-ATTACHE-VISITOR";
    private static final String ROLE = "X-ATTACHE-ROLE";
    private static final String COUNTRY = "X-ATTACHE-COUNTRY";
    private static final String PLACE = "X-ATTACHE-PLACE";

    private StatedVisit() {}

    static void write(Visit visit, VEvent event) {
        event.add(new XProperty(VISITOR, visit.visitor().value()));
        add(ROLE, visit.role(), event);
        add(COUNTRY, visit.country(), event);
        add(PLACE, visit.place(), event);
    }

    private static void add(String property, @Nullable Sourced<String> field, VEvent event) {
        if (field != null) {
            event.add(new XProperty(property, field.value()));
        }
    }

    /** Who goes where, without days; empty where the event has no such properties. */
    static Optional<ScheduleEntry> of(CalendarEvent event) {
        return Optional.ofNullable(event.part().text(VISITOR))
                .filter(visitor -> !visitor.isBlank())
                .map(visitor -> new ScheduleEntry(
                        visitor.strip(),
                        event.part().text(ROLE),
                        event.part().text(COUNTRY),
                        event.part().text(PLACE),
                        null,
                        null,
                        null));
    }
}
