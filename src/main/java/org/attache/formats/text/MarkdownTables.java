package org.attache.formats.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attache.formats.table.Explained;
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
    private static final int FARTHEST = 12;
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|!?\\[([^\\]]*)]\\([^)]*\\)");

    private final String text;
    private final StringBuilder told = new StringBuilder();
    private final FlowHeld around = new FlowHeld();
    private int copied;
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

    /** The text, in which the rows of a schedule say what stands around them too. */
    String text() {
        return told.toString();
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
                    && RULE.matcher(line.words()).matches();
            if (isTable && before != null) {
                line = table(before, line);
            } else if (before != null) {
                around.see(before.words());
            }
            before = line;
        }
        told.append(text, copied, text.length());
    }

    /** Reads the rows below the rule; the last line of the table. */
    private Line table(Line head, Line rule) {
        List<Line> lines = new ArrayList<>();
        Line last = rule;
        for (Line line = after(rule); line != null && line.canBeRow(); line = after(line)) {
            last = line;
            if (line.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(line);
            }
        }
        List<List<String>> cells = lines.stream().map(Line::cells).toList();
        Explained table = Explained.of(head.cells(), cells, around.above(), below(last), ZoneOffset.UTC);
        if (table.recognition().remark() != null) {
            remarks.add(table.recognition().remark());
        }
        if (table.isChanged()) {
            told.append(text, copied, head.start());
            copied = last.start() + last.words().length();
            FlowBlock block = FlowTable.told(table);
            rows.addAll(block.rowsFrom(told.length()));
            told.append(block.text());
            return last;
        }
        List<@Nullable ScheduleEntry> entries = table.recognition().entries(cells, ZoneOffset.UTC);
        int moved = told.length() - copied;
        for (int i = 0; i < lines.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            if (entry != null) {
                Quote quote = lines.get(i).quote();
                rows.add(new Row(new Quote(quote.start() + moved, quote.end() + moved, quote.words()), entry));
            }
        }
        return last;
    }

    private List<String> below(Line last) {
        List<String> below = new ArrayList<>();
        for (Line line = after(last); line != null && below.size() < FARTHEST; line = after(line)) {
            if (line.words().startsWith("#") || line.canBeRow()) {
                break;
            }
            if (!line.words().isBlank()) {
                below.add(line.words().strip().replaceFirst("^[-*] (?=\\S)", ""));
            }
        }
        return below;
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
