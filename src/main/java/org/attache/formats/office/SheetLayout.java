package org.attache.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cells of a sheet are one, which stands behind them in the file, and which columns are hidden. */
final class SheetLayout extends DefaultHandler {

    /** What a sheet has more of was put there by a program. */
    private static final int MOST = 100_000;

    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "mergeCell" -> {
                CellRangeAddress range = CellRangeAddress.valueOf(WordText.value(attributes, "ref"));
                // Of whole rows or columns ("2:2") nothing is left to repeat, and the ends are not known.
                boolean isBounded = range.getFirstRow() >= 0 && range.getFirstColumn() >= 0;
                if (isBounded && merged.size() < MOST) {
                    merged.add(range);
                }
            }
            case "col" -> {
                if (isOn(WordText.value(attributes, "hidden"))) {
                    int last = Math.min(number(WordText.value(attributes, "max")), SheetRows.MOST_COLUMNS);
                    for (int column = Math.max(1, number(WordText.value(attributes, "min")));
                            column <= last;
                            column++) {
                        hiddenColumns.add(column - 1);
                    }
                }
            }
            default -> {}
        }
    }

    /** Ranges of cells that are one, in the order of their first rows. */
    List<CellRangeAddress> merged() {
        merged.sort((one, other) -> Integer.compare(one.getFirstRow(), other.getFirstRow()));
        return merged;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** A switch as the file has it. */
    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
    }
}
