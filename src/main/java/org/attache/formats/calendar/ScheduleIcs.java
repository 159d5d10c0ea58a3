package org.attache.formats.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.attache.dates.DateRange;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;

/**
 * Writes a schedule as a calendar (RFC 5545, RFC 7986): a visit is an event of whole days. The same schedule always
 * gives the same file, and after a change exactly the events of the changed visits differ: an event keeps its UID for
 * as long as its visit goes on, and its SEQUENCE rises with each change. A visit without a first day is no event; the
 * description of the calendar says how many there are. A visit that no document tells of any more is left out too: that
 * it is cancelled nobody said.
 */
public final class ScheduleIcs implements ScheduleWriter {

    private static final String TITLE = "Visits";
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public byte[] write(Schedule schedule) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Attache//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(TITLE));
        calendar.add(new XProperty("X-WR-CALNAME", TITLE));
        leftOut(schedule).ifPresent(words -> calendar.add(new XProperty("X-WR-CALDESC", words)));
        Map<String, Integer> ids = new HashMap<>();
        for (Schedule.Entry entry : schedule.entries()) {
            LocalDate first = VisitDays.first(entry.visit());
            if (first != null) {
                String uid = entry.standing() == null
                        ? entry.visit().id()
                        : entry.standing().uid();
                int before = ids.merge(uid, 1, Integer::sum) - 1;
                calendar.add(event(entry, first, uid + (before == 0 ? "" : "-" + before)));
            }
        }
        if (ids.isEmpty()) {
            calendar.add(worldTime());
        }
        return FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A calendar must have a component (RFC 5545, section 3.4). A time zone is the one that every reader takes and none
     * shows, so that nothing found is no entry on anybody's calendar.
     */
    private static VTimeZone worldTime() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.UTC));
        standard.add(new TzOffsetTo(ZoneOffset.UTC));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Etc/UTC"));
        zone.add(standard);
        return zone;
    }

    /** What is no event, as sentences; empty where everything is. */
    private static Optional<String> leftOut(Schedule schedule) {
        if (schedule.entries().isEmpty()) {
            return Optional.of("No visit that the documents tell of fits.");
        }
        List<Visit> undated = schedule.entries().stream()
                .map(Schedule.Entry::visit)
                .filter(visit -> VisitDays.first(visit) == null)
                .toList();
        long vague = undated.stream().filter(visit -> visit.period() != null).count();
        String sentences = leftOut(vague, "of which only a vague time is told")
                + leftOut(undated.size() - vague, "without a known first day");
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.strip());
    }

    private static String leftOut(long visits, String which) {
        return visits == 0
                ? ""
                : " " + (visits == 1 ? "1 visit " : visits + " visits ") + which
                        + (visits == 1 ? " is left out." : " are left out.");
    }

    private static VEvent event(Schedule.Entry entry, LocalDate first, String uid) {
        Visit visit = entry.visit();
        LocalDate last = VisitDays.of(visit).map(DateRange::last).orElse(first);
        VEvent event = new VEvent(false);
        event.add(new Uid(uid + "@attache"));
        // The same at every export, whenever that is.
        Instant modified = entry.standing() == null
                ? entry.newest()
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElse(Instant.EPOCH)
                : entry.standing().modified().truncatedTo(ChronoUnit.SECONDS);
        event.add(new DtStamp(modified));
        event.add(new LastModified(modified));
        event.add(new Sequence(entry.standing() == null ? 0 : entry.standing().sequence()));
        event.add(new DtStart<>(first));
        // The day after the last one that RFC 5545 can write has five digits for its year.
        if (last.isBefore(LAST)) {
            event.add(new DtEnd<>(last.plusDays(1)));
        }
        String where = VisitLabel.where(visit);
        event.add(new Summary(visit.visitor().value() + (where.isEmpty() ? "" : " visits " + where)));
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Description(EventDescription.of(entry)));
        event.add(status(entry));
        StatedVisit.write(visit, event);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static Status status(Schedule.Entry entry) {
        return switch (entry.visit().status().value()) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case PLANNED, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED ->
                entry.isDisputed() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
