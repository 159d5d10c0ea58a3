package org.attache.formats.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a description says of events as a calendar (RFC 5545), so that both are read by the same rules. */
final class WrittenCalendar {

    private WrittenCalendar() {}

    /**
     * A calendar.
     *
     * @param head the properties of the calendar itself
     * @param events the properties of each event, empty ones left out
     */
    static String of(List<String> head, List<List<String>> events) {
        Stream<String> within = events.stream()
                .flatMap(event -> Stream.of(Stream.of("BEGIN:VEVENT"), event.stream(), Stream.of("END:VEVENT"))
                        .flatMap(lines -> lines));
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0"), head.stream(), within, Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    /** A property, its text escaped as section 3.3.11 has it; empty without text. */
    static String line(String property, String text) {
        String words = text.strip();
        return words.isEmpty()
                ? ""
                : property + ":"
                        + words.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replaceAll("\\R", "\\\\n");
    }
}
