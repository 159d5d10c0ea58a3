package org.attache.formats.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.formats.table.Recognition;
import org.attache.formats.table.TableHead;
import org.attache.source.Quote;
import org.attache.source.Remark;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** Finds the schedules among the tables of a Markdown text (GitHub Flavored Markdown, section 4.10). */
final class MarkdownTables {

    private static final Pattern RULE =
            Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?|" + "\\s*\\|\\s*:?-+:?\\s*");
    private static final int LONGEST = 5_000;
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|!?\\[([^\\]]*)]\\([^)]*\\)");

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private record Line(int start, String words) {

        boolean canBeRow() {
            return words.indexOf('|') >= 0 && words.length() <= LONGEST;
        }

        /** The words between the outer bars, with their offset. */
        Quote quote() {
            int from = 0;
            int to = words.stripTrailing().length();
            while (from < to && (Character.isWhitespace(words.charAt(from)) || words.charAt(from) == '|')) {
                from++;
            }
            return new Quote(start + from, start + to, words.substring(from, to));
        }

        List<String> cells() {
            String inner = words.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
            List<String> cells = new ArrayList<>();
            for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
                cells.add(MARKS.matcher(cell)
                        .replaceAll("$1")
                        .replace("\\|", "|")
                        .replace(Markdown.BAR, "|")
                        .strip());
            }
            return cells;
        }
    }

    MarkdownTables(String text) {
        this.text = text;
        read();
    }

    /** The rows that say who is where and when. */
    List<Row> rows() {
        return rows;
    }

    List<Remark> remarks() {
        return remarks.stream().distinct().toList();
    }

    private void read() {
        Line before = null;
        for (Line line = next(0); line != null; line = after(line)) {
            boolean isTable = before != null
                    && before.canBeRow()
                    && line.canBeRow()
                    && RULE.matcher(line.words()).matches()
                    && TableHead.isLikely(before.cells());
            if (isTable && before != null) {
                line = table(before.cells(), line);
            }
            before = line;
        }
    }

    /** Reads the rows below the rule; the last line of the table. */
    private Line table(List<String> heads, Line rule) {
        List<Line> lines = new ArrayList<>();
        Line last = rule;
        for (Line line = after(rule); line != null && line.canBeRow(); line = after(line)) {
            last = line;
            if (line.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(line);
            }
        }
        List<List<String>> cells = lines.stream().map(Line::cells).toList();
        Recognition recognition =
                Recognition.of(heads, cells.subList(0, Math.min(Recognition.SAMPLE, cells.size())), ZoneOffset.UTC);
        if (recognition.remark() != null) {
            remarks.add(recognition.remark());
        }
        List<@Nullable ScheduleEntry> entries = recognition.entries(cells, ZoneOffset.UTC);
        for (int i = 0; i < lines.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            if (entry != null) {
                rows.add(new Row(lines.get(i).quote(), entry));
            }
        }
        return last;
    }

    private @Nullable Line after(Line line) {
        return next(line.start() + line.words().length() + 1);
    }

    private @Nullable Line next(int from) {
        if (from > text.length()) {
            return null;
        }
        int end = text.indexOf('\n', from);
        return new Line(from, text.substring(from, end < 0 ? text.length() : end));
    }
}
