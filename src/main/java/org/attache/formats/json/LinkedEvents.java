package org.attache.formats.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events that schema.org descriptions tell of, as a calendar: what a page says of an event for programs and what a
 * calendar says of it are the same, and so are read by the same rules.
 */
public final class LinkedEvents {

    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?\\s*(Z)?.*)?");

    /** More people do not go to an event for its sake. */
    private static final int MOST_GUESTS = 3;

    private final References references;

    private LinkedEvents(References references) {
        this.references = references;
    }

    /** A calendar of the events that say when they are, also within other descriptions; empty where there are none. */
    public static String calendar(List<?> descriptions) {
        LinkedEvents linked = new LinkedEvents(new References(descriptions));
        List<List<String>> events = Descriptions.of(descriptions, type -> type.endsWith("event")).stream()
                .map(linked::event)
                .filter(event -> !event.isEmpty())
                .toList();
        return events.isEmpty() ? "" : WrittenCalendar.of(List.of(), events);
    }

    private List<String> event(Map<?, ?> map) {
        String start = time("DTSTART", map.get("startDate"), 0);
        if (start.isEmpty()) {
            return List.of();
        }
        String state = JsonLd.words(map.get("eventStatus"));
        return List.of(
                WrittenCalendar.line("SUMMARY", summary(map)),
                WrittenCalendar.line("LOCATION", location(map.get("location"))),
                start,
                time("DTEND", map.get("endDate"), 1),
                WrittenCalendar.line("DESCRIPTION", description(map, state)),
                state.endsWith("EventCancelled") ? "STATUS:CANCELLED" : "");
    }

    /** Its name, before that those who come where it does not say who. */
    private String summary(Map<?, ?> map) {
        String name = JsonLd.words(map.get("name"));
        List<String> guests = Stream.of("performer", "performers", "attendee", "actor")
                .flatMap(key -> things(map.get(key)))
                .filter(guest -> !JsonLd.words(guest.get("name")).isBlank())
                .filter(guest -> !name.contains(JsonLd.words(guest.get("name"))))
                .map(guest -> (JsonLd.words(guest.get("jobTitle")) + " " + JsonLd.words(guest.get("name"))).strip())
                .distinct()
                .toList();
        return guests.isEmpty() || guests.size() > MOST_GUESTS ? name : String.join(", ", guests) + ": " + name;
    }

    private Stream<Map<?, ?>> things(@Nullable Object value) {
        return switch (references.of(value)) {
            case List<?> list -> list.stream().flatMap(this::things);
            case Map<?, ?> map -> Stream.of(map);
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }

    /** A calendar has no word for what is put off. */
    private static String description(Map<?, ?> map, String state) {
        String description = JsonLd.words(map.get("description"));
        return state.endsWith("EventPostponed") ? ("Postponed. " + description).strip() : description;
    }

    /** A day or a moment on the clock where it takes place; the end of whole days is exclusive in a calendar. */
    private static String time(String property, @Nullable Object value, int daysMore) {
        Matcher moment = MOMENT.matcher(JsonLd.words(value).strip());
        if (!moment.matches()) {
            return "";
        }
        try {
            LocalDate day = LocalDate.parse(moment.group(1));
            if (moment.group(2) == null) {
                return property + ";VALUE=DATE:"
                        + day.plusDays(daysMore).toString().replace("-", "");
            }
            String seconds = moment.group(4) == null ? "00" : moment.group(4);
            String zone = moment.group(5) == null ? "" : "Z";
            return property + ":" + day.toString().replace("-", "") + "T" + moment.group(2) + moment.group(3) + seconds
                    + zone;
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    /** Town and country; the name of the place where there is no address. */
    private String location(@Nullable Object value) {
        return switch (references.of(value)) {
            case List<?> list ->
                list.stream()
                        .map(this::location)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
            case Map<?, ?> place -> {
                String address = address(place.get("address"));
                yield address.isEmpty() ? JsonLd.words(place.get("name")) : address;
            }
            case null -> "";
            default -> JsonLd.words(value);
        };
    }

    private String address(@Nullable Object value) {
        if (!(references.of(value) instanceof Map<?, ?> address)) {
            return JsonLd.words(value);
        }
        String country = JsonLd.words(references.of(address.get("addressCountry")));
        boolean isCode = country.matches("\\p{Lu}{2}");
        String named = isCode ? Locale.of("", country).getDisplayCountry(Locale.ENGLISH) : country;
        return Stream.of(JsonLd.words(address.get("addressLocality")), named)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
