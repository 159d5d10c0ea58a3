package org.attache.formats.table.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.formats.table.head.ColumnHead;

/** Joins what stands below a table behind a mark to the rows with this mark. */
final class Notes {

    private static final String MARK =
            "(?:[¹²³⁴⁵⁶⁷⁸⁹]|\\*{1,3}|[†‡§#]{1,2}|[a-h]\\)|\\([a-h]\\)|\\[\\d{1,2}]|\\(\\d{1,2}\\)|\\^\\d{1,2}|\\d{1,2}\\))";

    private static final Pattern MARKED = Pattern.compile("(?<words>.*?\\S)\\s*(?<mark>" + MARK + ")");
    private static final Pattern NOTE = Pattern.compile("(?<mark>" + MARK + ")[:.]?\\s*(?<words>\\S.{1,300})");

    private Notes() {}

    static Grid joined(Grid grid, List<String> below) {
        Map<String, String> notes = new HashMap<>();
        Stream.concat(below.stream(), grid.lines().stream().map(Line::onlyWords))
                .flatMap(String::lines)
                .map(line -> NOTE.matcher(line.strip()))
                .filter(Matcher::matches)
                .forEach(note -> notes.putIfAbsent(bare(note.group("mark")), note.group("words")));
        if (notes.isEmpty()) {
            return grid;
        }
        int visitor = Stream.of(ColumnHead.VISITOR, ColumnHead.GUEST, ColumnHead.NAME)
                .map(grid::column)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
        return new Grid(
                grid.heads(),
                grid.lines().stream()
                        .map(line -> noted(line, notes, grid, visitor))
                        .toList());
    }

    private static Line noted(Line line, Map<String, String> notes, Grid grid, int visitor) {
        if (!line.onlyWords().isEmpty()) {
            boolean isNote = NOTE.matcher(line.onlyWords()).matches();
            return isNote ? new Line(line.cells(), line.above(), line.state(), true) : line;
        }
        Line noted = line;
        for (int i = 0; i < line.cells().size(); i++) {
            Matcher marked = MARKED.matcher(line.cell(i));
            String note = marked.matches() ? notes.get(bare(marked.group("mark"))) : null;
            if (note != null) {
                noted = noted.with(i, marked.group("words"));
                noted = NoteChange.applied(noted, note, grid, noted.cell(visitor));
            }
        }
        return noted;
    }

    private static String bare(String mark) {
        return mark.replaceAll("[()\\[\\]^]", "");
    }
}
