package org.attache.formats.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table within running text as lines, one a row: {@code | Visitor: Ada Moreau; City: Oslo |} where its columns have
 * heads, else {@code | Ada Moreau | Oslo |}. A cell that spans several rows is said in each of them.
 */
final class FlowTable {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 10_000;

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Spanning> spanning = new HashMap<>();
    private List<String> heads = List.of();
    private List<String> cells = new ArrayList<>();
    private boolean isHead;
    private boolean isInCell;
    private boolean hasBodyCell;
    private int columns = 1;
    private int rows = 1;

    private record Spanning(String text, int rows) {}

    void beginRow(boolean head) {
        endRow();
        isHead = head;
    }

    void beginCell(boolean head, int spannedColumns, int spannedRows) {
        isInCell = true;
        hasBodyCell |= !head && !isHead;
        columns = Math.clamp(spannedColumns, 1, MOST_COLUMNS);
        rows = Math.clamp(spannedRows, 0, MOST_ROWS);
        fillFromAbove();
    }

    boolean isInCell() {
        return isInCell;
    }

    void endCell(String words) {
        isInCell = false;
        String text = words.strip().replaceAll(";$", "");
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            String said = i == 0 ? text : "";
            if (rows == 0) {
                said = said(cells.size());
            } else {
                spanning.put(cells.size(), new Spanning(said, rows - 1));
            }
            cells.add(said);
        }
    }

    /** Text of a cell above that reaches into this row without the row saying so. */
    private void fillFromAbove() {
        while (rows > 0 && cells.size() < MOST_COLUMNS) {
            Spanning above = spanning.get(cells.size());
            if (above == null || above.rows() == 0) {
                return;
            }
            spanning.put(cells.size(), new Spanning(above.text(), above.rows() - 1));
            cells.add(above.text());
        }
    }

    private String said(int column) {
        Spanning above = spanning.get(column);
        return above == null ? "" : above.text();
    }

    /** Ends the row; how long the line is that it made, 0 for none. */
    int endRow() {
        if (cells.isEmpty()) {
            return 0;
        }
        int before = lines.size();
        rows = 1;
        fillFromAbove();
        boolean labels = !hasBodyCell && lines.isEmpty() && cells.size() > 1;
        if (labels) {
            heads = heads.isEmpty() ? List.copyOf(cells) : joined(heads, cells);
        } else if (cells.stream().anyMatch(FlowTable::saysSomething)) {
            lines.add("| " + words() + " |");
        }
        cells = new ArrayList<>();
        hasBodyCell = false;
        return lines.size() == before ? 0 : lines.getLast().length();
    }

    private String words() {
        if (heads.isEmpty()) {
            return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            if (!cells.get(i).isBlank()) {
                parts.add(head.isBlank() ? cells.get(i) : head + ": " + cells.get(i));
            }
        }
        return String.join("; ", parts);
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            both.add(above.equals(below) ? above : (above + " " + below).strip());
        }
        return both;
    }

    private static boolean saysSomething(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The lines of the rows so far. */
    List<String> lines() {
        endRow();
        return lines;
    }
}
