package org.attache.formats.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.attache.formats.table.Explained;
import org.attache.formats.table.Recognition;
import org.attache.formats.table.TableHead;
import org.attache.formats.table.overhead.Overhead;
import org.attache.formats.table.whole.Line;
import org.attache.source.Quote;
import org.attache.source.Remark;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * A table within running text as lines, one a row: {@code | Visitor: Ada Moreau; City: Oslo |} where its columns have
 * heads, else {@code | Ada Moreau | Oslo |}. A cell that spans several rows is said in each of them. The first row is
 * the head too where it says what the columns of a schedule hold.
 */
final class FlowTable {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 10_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, Spanning> spanning = new HashMap<>();
    private List<String> heads = List.of();
    private List<String> cells = new ArrayList<>();
    /** For each column the one in which its cell begins. */
    private List<Integer> begins = new ArrayList<>();

    private boolean isHead;
    private boolean isInCell;
    private boolean hasBodyCell;
    private boolean isOneCell;
    private boolean isBegun;
    private int columns = 1;
    private int rowsOfCell = 1;

    private record Spanning(String text, int rows) {}

    void beginRow(boolean head) {
        endRow();
        isHead = head;
    }

    void beginCell(boolean head, int spannedColumns, int spannedRows) {
        isInCell = true;
        hasBodyCell |= !head && !isHead;
        columns = Math.clamp(spannedColumns, 1, MOST_COLUMNS);
        rowsOfCell = Math.clamp(spannedRows, 0, MOST_ROWS);
        fillFromAbove();
        isOneCell = cells.isEmpty();
    }

    boolean isInCell() {
        return isInCell;
    }

    void endCell(String words) {
        isInCell = false;
        String text = words.strip().replaceAll(";$", "");
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            String said = i == 0 ? text : "";
            if (rowsOfCell == 0) {
                said = said(cells.size());
            } else {
                spanning.put(cells.size(), new Spanning(said, rowsOfCell - 1));
            }
            cells.add(said);
            begins.add(cells.size() - 1 - i);
        }
    }

    /** Repeats a cell that stands several times in a row with the same words. */
    void repeatCell(int times) {
        String text = cells.isEmpty() ? "" : cells.getLast();
        for (int i = 1; i < times && !text.isBlank() && cells.size() < MOST_COLUMNS; i++) {
            cells.add(text);
            begins.add(cells.size() - 1);
        }
        isOneCell &= times < 2;
    }

    /** Text of a cell above that reaches into this row without the row saying so. */
    private void fillFromAbove() {
        while (rowsOfCell > 0 && cells.size() < MOST_COLUMNS) {
            Spanning above = spanning.get(cells.size());
            if (above == null || above.rows() == 0) {
                return;
            }
            spanning.put(cells.size(), new Spanning(above.text(), above.rows() - 1));
            cells.add(above.text());
            begins.add(cells.size() - 1);
        }
    }

    private String said(int column) {
        Spanning above = spanning.get(column);
        return above == null ? "" : above.text();
    }

    /** Ends the row; how long the line is that it makes, 0 for none. */
    int endRow() {
        if (cells.isEmpty()) {
            return 0;
        }
        rowsOfCell = 1;
        fillFromAbove();
        List<String> row = List.copyOf(cells);
        boolean isTitle = isOneCell && columns >= row.size();
        boolean labels = !hasBodyCell && !isBegun && row.size() > 1 && !isTitle;
        // A head over several columns is that of each.
        List<String> labelled = begins.stream().map(row::get).toList();
        cells = new ArrayList<>();
        begins = new ArrayList<>();
        hasBodyCell = false;
        isOneCell = false;
        boolean isHeadLike = !labels
                && !isBegun
                && !isTitle
                && (heads.isEmpty() ? TableHead.isLikely(row) : TableHead.isLower(heads, row));
        if (labels || isHeadLike) {
            heads = heads.isEmpty() ? labelled : TableHead.joined(heads, labelled);
            return 0;
        }
        isBegun |= !isTitle;
        if (row.stream().noneMatch(FlowTable::saysSomething)) {
            return 0;
        }
        rows.add(isTitle ? List.of(row.getFirst()) : row);
        return words(rows.getLast()).length();
    }

    /** Whether its columns have names. */
    boolean hasHeads() {
        endRow();
        return !heads.isEmpty();
    }

    /** Its rows in words, one each. */
    List<String> said() {
        return rows.stream().map(this::words).toList();
    }

    /**
     * What the table tells.
     *
     * @param remarks takes what was taken for what in it
     * @param above what stands over it
     * @param below the blocks that follow it
     */
    Explained explained(List<Remark> remarks, Overhead above, List<String> below) {
        endRow();
        Explained table = Explained.of(heads, rows, above, below, ZoneOffset.UTC);
        if (table.recognition().remark() != null) {
            remarks.add(table.recognition().remark());
        }
        return table;
    }

    /** A table around which nothing stands, in words. */
    FlowBlock block(List<Remark> remarks) {
        return block(explained(remarks, Overhead.NONE, List.of()));
    }

    /** The same in words. */
    FlowBlock block(Explained table) {
        return table.isChanged() ? told(table) : block(table, (line, cells) -> words(cells));
    }

    /** A table whose rows say more than their cells. */
    static FlowBlock told(Explained table) {
        return block(table, table::words);
    }

    private static FlowBlock block(Explained table, BiFunction<Line, List<String>, String> wording) {
        Recognition recognition = table.recognition();
        StringBuilder text = new StringBuilder();
        List<Row> explained = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : table.lines()) {
            for (List<String> cells : line.isTitle() ? List.of(line.cells()) : recognition.rows(line.cells())) {
                told.add(cells);
                lines.add(line);
            }
        }
        List<@Nullable ScheduleEntry> entries = recognition.entries(told, ZoneOffset.UTC);
        for (int i = 0; i < told.size(); i++) {
            String words = wording.apply(lines.get(i), told.get(i));
            text.append(i == 0 ? "| " : "\n| ").append(words).append(" |");
            ScheduleEntry entry = lines.get(i).isTitle() ? null : entries.get(i);
            if (entry != null) {
                int end = text.length() - 2;
                explained.add(new Row(new Quote(end - words.length(), end, words), entry));
            }
        }
        return new FlowBlock(text.toString(), explained);
    }

    private String words(List<String> row) {
        boolean isTitle = row.size() == 1 && heads.size() > 1;
        if (heads.isEmpty() || isTitle) {
            return row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            if (!row.get(i).isBlank()) {
                parts.add(head.isBlank() ? row.get(i) : head + ": " + row.get(i));
            }
        }
        return String.join("; ", parts);
    }

    private static boolean saysSomething(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
