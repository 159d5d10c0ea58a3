package org.attache.formats.json;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.formats.file.Characters;
import org.attache.formats.file.WrittenDay;
import org.attache.formats.text.Report;
import org.attache.formats.text.SmallPage;
import org.attache.source.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Reports in a list, each with a title, a text and the day on which it appeared: JSON Feed, what news services give,
 * and what people collect in lines of JSON. When a program fetched them says nothing.
 */
final class Reports {

    private static final List<String> TITLES = List.of("title", "headline");
    private static final List<String> TEXTS =
            List.of("content_text", "content_html", "articleBody", "body", "content", "text", "description", "summary");
    private static final List<String> DAYS = List.of(
            "date_published",
            "datePublished",
            "published",
            "published_at",
            "publishedAt",
            "publication_date",
            "pubDate",
            "date",
            "created_at");
    private static final List<String> WRITERS = List.of("author", "authors", "creator", "byline");

    /** What has one of these is an event. */
    private static final List<String> NO_REPORT = List.of("start", "end", "startDate", "endDate", "start_date");

    private Reports() {}

    /** The reports of a value; empty where it holds no list of such. */
    static List<Report> in(Object value, @Nullable ZoneId zone) {
        List<?> lists = value instanceof Map<?, ?> map
                ? List.copyOf(map.values().stream().filter(Objects::nonNull).toList())
                : List.of(value);
        for (Object list : lists) {
            if (list instanceof List<?> items && !items.isEmpty()) {
                List<Report> reports = new ArrayList<>();
                for (Object item : items) {
                    if (item instanceof Map<?, ?> map) {
                        add(map, zone, reports);
                    }
                }
                if (reports.size() == items.size()) {
                    return reports;
                }
            }
        }
        return List.of();
    }

    private static void add(Map<?, ?> item, @Nullable ZoneId zone, List<Report> reports) {
        String title = first(item, TITLES);
        String text = first(item, TEXTS);
        String moment = first(item, DAYS);
        LocalDate day = moment.isEmpty() ? null : WrittenDay.unambiguous(moment, zone);
        boolean isEvent = NO_REPORT.stream().anyMatch(item::containsKey);
        if (!title.isEmpty() && !text.isEmpty() && day != null && !isEvent) {
            String writer = first(item, WRITERS);
            String words = SmallPage.is(text) ? SmallPage.paragraphs(text) : text;
            reports.add(new Report(
                    Characters.clean(title),
                    new Writing(day, writer.isEmpty() ? null : writer),
                    Characters.clean(words)));
        }
    }

    private static String first(Map<?, ?> item, List<String> keys) {
        for (String key : keys) {
            String words = words(item.get(key));
            if (!words.isBlank()) {
                return words.strip();
            }
        }
        return "";
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words;
            case Map<?, ?> map -> words(map.get("name"));
            case List<?> list -> list.size() == 1 ? words(list.getFirst()) : "";
            default -> "";
        };
    }
}
