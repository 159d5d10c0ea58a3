package org.attache.formats.office;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head and at the foot of every page: once before and once after the text, as on the page. Of a
 * document without title and headings the head says what it is.
 */
final class PageMargins {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page|p\\.)?\\s*\\d{0,4}(?:\\s*(?:of|/)\\s*\\d{0,4})?\\W*");

    private static final Pattern MARK = Pattern.compile("^(?:#{1,6}|-|\\|)\\s+|\\s+\\|$");

    private final Set<String> head = new LinkedHashSet<>();
    private final Set<String> foot = new LinkedHashSet<>();

    /** Adds what was read of the head of some pages. */
    void addHead(Flow flow) throws IOException {
        add(flow, head);
    }

    /** Adds what was read of the foot of some pages. */
    void addFoot(Flow flow) throws IOException {
        add(flow, foot);
    }

    private static void add(Flow flow, Set<String> lines) throws IOException {
        flow.body()
                .text()
                .lines()
                .map(line -> MARK.matcher(line.strip()).replaceAll("").strip())
                .filter(line -> !PAGE_NUMBER.matcher(line).matches())
                .forEach(lines::add);
    }

    /** Leaves out what stands across the pages. */
    void remove(Collection<String> stamps) {
        head.removeAll(stamps);
        foot.removeAll(stamps);
    }

    /** The text between them. */
    Body.Prose around(Body.Prose story) {
        String before = String.join("\n\n", head);
        String after = String.join("\n\n", foot);
        String text = Stream.of(before, story.text(), after)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        int shift = before.isEmpty() ? 0 : before.length() + (story.text().isEmpty() ? 0 : 2);
        List<Row> rows = story.rows().stream()
                .map(row -> new Row(
                        new Quote(
                                row.quote().start() + shift,
                                row.quote().end() + shift,
                                row.quote().words()),
                        row.entry(),
                        row.revision()))
                .toList();
        return new Body.Prose(text, List.of(), rows);
    }

    /** The title of a document that has none of its own; null where a heading says what it is, or no head does. */
    @Nullable
    String title(String text) {
        return head.isEmpty() || text.lines().anyMatch(line -> line.startsWith("#"))
                ? null
                : head.iterator().next();
    }
}
