package org.attache.formats.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.geography.Countries;
import org.attache.geography.Gazetteer;
import org.attache.geography.Place;
import org.attache.geography.TimeZones;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place, and whose visit it is.
 *
 * @param visit what the summary tells of, at the place of the event and without days; empty where it tells of none
 * @param zone the time zone there; null where it is not known, or the place spans several
 * @param isSure whether the country is named too, so that the place is no other of the same name
 */
record EventPlace(Optional<ScheduleEntry> visit, @Nullable ZoneId zone, boolean isSure) {

    /** Meetings over the net take place nowhere. */
    private static final String ADDRESS = "(?i).*://.*";

    static EventPlace of(CalendarEvent event) {
        List<String> location = event.location().stream()
                .filter(words -> !words.matches(ADDRESS))
                .flatMap(words -> Stream.of(words.split("[,;]\\s*")))
                .map(part -> part.replaceAll("^[\\d\\s-]+(?=\\p{L})|\\s+\\d[\\d\\s-]*$", "")
                        .strip())
                .filter(part -> !part.isEmpty())
                .toList();
        String country = location.isEmpty()
                ? null
                : Countries.canonical(location.getLast()).orElse(null);
        List<String> within = country == null ? location : location.subList(0, location.size() - 1);
        String city = city(within, country);
        String named = city != null ? city : within.isEmpty() ? null : within.getFirst();
        Optional<ScheduleEntry> visit = StatedVisit.of(event)
                .or(() -> SummaryVisit.of(event.summary(), named).map(entry -> at(entry, within, city, country)));
        String place = city != null ? city : visit.map(ScheduleEntry::place).orElse(null);
        String land =
                country != null ? country : visit.map(ScheduleEntry::country).orElse(null);
        return new EventPlace(visit, TimeZones.of(place, land).orElse(null), country != null);
    }

    /** The last part that is the name of a city: what stands before it is a house or a street. */
    private static @Nullable String city(List<String> parts, @Nullable String country) {
        return parts.reversed().stream()
                .filter(part -> Gazetteer.named(part).stream()
                        .anyMatch(place -> place.kind() == Place.Kind.CITY
                                && (country == null || country.equals(place.country()))))
                .findFirst()
                .orElse(null);
    }

    /** The place of the event is more exact than that of its summary, if it is one at all. */
    private static ScheduleEntry at(
            ScheduleEntry said, List<String> within, @Nullable String city, @Nullable String country) {
        boolean isNamed = city != null || country != null || said.place() == null;
        String place = city != null ? city : isNamed && !within.isEmpty() ? String.join(", ", within) : said.place();
        boolean agrees = country == null || said.country() == null || country.equals(said.country());
        return new ScheduleEntry(
                said.visitor(),
                said.role(),
                country != null ? country : said.country(),
                place == null && agrees ? said.place() : place,
                null,
                null,
                null);
    }
}
