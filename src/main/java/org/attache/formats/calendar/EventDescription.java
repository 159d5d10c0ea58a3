package org.attache.formats.calendar;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/**
 * What stands in the description of a visit's event: the role, each statement with its source, and what is in doubt.
 */
final class EventDescription {

    private EventDescription() {}

    static String of(Schedule.Entry entry) {
        Visit visit = entry.visit();
        Stream<String> role =
                visit.role() == null ? Stream.empty() : Stream.of(visit.role().value());
        return Stream.of(role, entry.byAppearance().map(EventDescription::quotation), doubts(entry))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> doubts(Schedule.Entry entry) {
        Visit visit = entry.visit();
        Stream<String> year = visit.dates() != null && visit.dates().value().yearInferred()
                ? Stream.of("The year follows from the day of publication.")
                : Stream.empty();
        Stream<String> status = switch (visit.status().value()) {
            case PLANNED, POSTPONED ->
                Stream.of("The visit is " + StatusLabel.of(visit.status().value()) + ".");
            case ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED, CANCELLED -> Stream.empty();
        };
        Stream<String> others = entry.others().isEmpty()
                ? Stream.empty()
                : Stream.of("Sources disagree on the days; others tell: "
                        + entry.others().stream().map(DayLabel.FULL::of).collect(Collectors.joining("; ")) + ".");
        Stream<String> before = entry.before().isEmpty()
                ? Stream.empty()
                : Stream.of("Told before: "
                        + entry.before().stream().map(DayLabel.FULL::of).collect(Collectors.joining("; ")) + ".");
        return Stream.of(status, before, others, year).flatMap(part -> part);
    }

    private static String quotation(Statement statement) {
        Provenance source = statement.origin().provenance();
        return "“" + statement.words() + "” — "
                + Stream.of(
                                source.title(),
                                source.publisher(),
                                Objects.toString(source.published(), ""),
                                source.isStatedByModerator() ? Provenance.STATED : "",
                                source.url())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
