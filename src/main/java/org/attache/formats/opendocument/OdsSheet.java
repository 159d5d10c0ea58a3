package org.attache.formats.opendocument;

import static org.attache.formats.opendocument.OdsHidden.TABLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.table.TableRows;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * The rows of one sheet as somebody sees them. What stands several times beside or below each other is kept once with a
 * count; blank cells and rows up to the end of the sheet are too, and say nothing.
 */
final class OdsSheet {

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_REPEATED = 10_000;

    private final String name;
    private final TableRows table;
    private final OdsHidden styles;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> ofRow = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Set<Integer> leftOut = new TreeSet<>();
    private final Map<Integer, Above> above = new HashMap<>();
    private List<String> cells = new ArrayList<>();
    private String value = "";
    private int columns;
    private int repeatedCell = 1;
    private int spannedRows = 1;
    private int repeatedRow = 1;
    private int hiddenRows;
    private boolean isHiddenRow;
    private boolean isStruck;
    private int struck;

    /** A cell that reaches over rows below it. */
    private record Above(String words, int rows) {}

    OdsSheet(String name, TableRows table, OdsHidden styles) {
        this.name = name;
        this.table = table;
        this.styles = styles;
    }

    void begin(String element, Attributes attributes, String day) {
        switch (element) {
            case "table-column" -> {
                int count = number(attributes, "number-columns-repeated", MOST_COLUMNS);
                for (int i = 0; i < count && columns < MOST_COLUMNS; i++) {
                    if (isHidden(attributes)) {
                        hiddenColumns.add(columns);
                    }
                    columns++;
                }
            }
            case "table-row" -> {
                cells = new ArrayList<>();
                ofRow.clear();
                repeatedRow = number(attributes, "number-rows-repeated", MOST_REPEATED);
                isHiddenRow = isHidden(attributes);
            }
            case "table-cell", "covered-table-cell" -> {
                value = day;
                repeatedCell = number(attributes, "number-columns-repeated", MOST_COLUMNS);
                spannedRows = number(attributes, "number-rows-spanned", MOST_REPEATED);
                isStruck = styles.isStruck(attributes.getValue(TABLE, "style-name"));
            }
            default -> {}
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String visibility = attributes.getValue(TABLE, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    void end(String element, String words) throws RefusedFile {
        switch (element) {
            case "table-cell" -> addCells(value.isEmpty() || words.isBlank() ? words.strip() : value);
            case "covered-table-cell" -> {
                for (int i = 0; i < repeatedCell && cells.size() < MOST_COLUMNS; i++) {
                    Above cell = above.get(cells.size());
                    cells.add(cell == null || cell.rows() == 0 ? "" : cell.words());
                }
            }
            case "table-row" -> endRow();
            default -> {}
        }
    }

    private void addCells(String words) {
        struck += isStruck && !words.isBlank() ? 1 : 0;
        for (int i = 0; i < repeatedCell && cells.size() < MOST_COLUMNS; i++) {
            above.put(cells.size(), new Above(isStruck ? "" : words, spannedRows));
            cells.add(isStruck ? "" : words);
        }
    }

    private void endRow() throws RefusedFile {
        boolean says = cells.stream().anyMatch(cell -> !cell.isBlank());
        above.replaceAll((column, cell) -> new Above(cell.words(), Math.max(0, cell.rows() - repeatedRow)));
        if (isHiddenRow) {
            hiddenRows += says ? repeatedRow : 0;
            return;
        }
        notes.addAll(ofRow);
        if (!says) {
            table.gap();
            return;
        }
        for (int column : table.isMapped() ? Set.<Integer>of() : hiddenColumns) {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                cells.set(column, "");
                leftOut.add(column);
            }
        }
        for (int i = 0; i < repeatedRow; i++) {
            table.add(cells);
        }
    }

    /** Adds what hangs on the cell that is being read. */
    void addNote(String note) {
        String said = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        boolean isClear = said.isEmpty() || note.contains(said.substring(said.lastIndexOf(' ') + 1));
        ofRow.add(isClear ? note : "Note on " + said + ": " + note);
    }

    /** What hangs on the cells of the rows that are read. */
    List<String> notes() {
        return notes;
    }

    /** What was not read of it. */
    List<Remark> remarks() {
        String of = " of the sheet “" + name + "”";
        if (hiddenRows > 0) {
            remarks.add(Remark.unread((hiddenRows == 1 ? "a hidden row" : hiddenRows + " hidden rows")
                    + of
                    + (hiddenRows == 1 ? " was not read" : " were not read")));
        }
        for (int column : leftOut) {
            remarks.add(Remark.unread("the hidden column " + (column + 1) + of + " was not read"));
        }
        if (struck > 0) {
            remarks.add(Remark.reading((struck == 1 ? "a struck-out cell" : struck + " struck-out cells")
                    + of
                    + (struck == 1 ? " was left out" : " were left out")));
        }
        return remarks;
    }

    private static int number(Attributes attributes, String attribute, int most) {
        @Nullable String digits = attributes.getValue(TABLE, attribute);
        return digits != null && digits.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(digits), 1, most) : 1;
    }
}
