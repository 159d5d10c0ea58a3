package org.attache.formats.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import net.fortuna.ical4j.util.Strings;
import org.attache.formats.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a calendar as ical4j parses them. Its model is left aside: that looks time zones up, some of them on the
 * net.
 *
 * @param calendar the properties of the calendar itself
 */
record CalendarParts(Part calendar, List<Part> events, List<Part> timezones) {

    private static final int MOST_PARTS = 100_000;

    /** A property, such as {@code DTSTART;TZID=Asia/Karachi:20231207T080000}. */
    record Property(String name, Map<String, String> parameters, String value) {

        String parameter(String key) {
            return parameters.getOrDefault(key, "");
        }

        /** The value with its escapes undone: RFC 5545, section 3.3.11. */
        String text() {
            return Strings.unescape(value);
        }
    }

    /** A component: its own properties, and what stands within it. */
    record Part(String name, List<Property> properties, List<Part> parts) {

        Part(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        List<Property> all(String property) {
            return properties.stream()
                    .filter(candidate -> candidate.name().equals(property))
                    .toList();
        }

        @Nullable
        Property first(String property) {
            List<Property> all = all(property);
            return all.isEmpty() ? null : all.getFirst();
        }

        @Nullable
        String text(String property) {
            Property first = first(property);
            return first == null ? null : first.text();
        }
    }

    static CalendarParts parse(String text) throws IOException {
        Collector collector = new Collector();
        try {
            new CalendarParserImpl(true)
                    .parse(new UnfoldingReader(new StringReader(text.strip() + "\n"), true), collector);
        } catch (ParserException e) {
            throw new RefusedFile("is broken or no ics file, in or before line " + e.getLineNo()
                    + "; save it anew from the calendar");
        }
        return new CalendarParts(collector.calendar, collector.events, collector.timezones);
    }

    private static final class Collector implements ContentHandler {

        private final Part calendar = new Part("VCALENDAR");
        private final List<Part> events = new ArrayList<>();
        private final List<Part> timezones = new ArrayList<>();
        private final Deque<Part> open = new ArrayDeque<>(List.of(calendar));
        private Map<String, String> parameters = new HashMap<>();
        private String value = "";
        private int parts;
        private @Nullable Property method;
        private int eventsBefore;

        @Override
        public void startCalendar() {
            method = null;
        }

        /** A file may hold several calendars, each with a method of its own, which may stand behind its events. */
        @Override
        public void endCalendar() {
            Property ofCalendar = method;
            if (ofCalendar != null) {
                events.subList(eventsBefore, events.size())
                        .forEach(event -> event.properties().add(ofCalendar));
            }
            eventsBefore = events.size();
        }

        @Override
        public void startComponent(String name) {
            if (++parts > MOST_PARTS) {
                throw new IllegalStateException(new RefusedFile("holds more than 100,000 events; split it"));
            }
            open.push(new Part(name.toUpperCase(Locale.ROOT)));
        }

        @Override
        public void endComponent(String name) {
            Part part = open.pop();
            switch (part.name()) {
                case "VEVENT" -> events.add(part);
                case "VTIMEZONE" -> timezones.add(part);
                default -> open.element().parts().add(part);
            }
        }

        @Override
        public void startProperty(String name) {
            parameters = new HashMap<>();
        }

        @Override
        public void propertyValue(String propertyValue) {
            value = propertyValue;
        }

        @Override
        public void endProperty(String name) {
            Property property = new Property(name.toUpperCase(Locale.ROOT), parameters, value);
            open.element().properties().add(property);
            if (property.name().equals("METHOD") && open.size() == 1) {
                method = property;
            }
        }

        @Override
        public void parameter(String name, String parameterValue) {
            parameters.put(name.toUpperCase(Locale.ROOT), Strings.unquote(parameterValue));
        }
    }
}
