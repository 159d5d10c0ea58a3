package org.attache.formats.table;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.table.overhead.Overhead;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table from its head on, as they come. The head is the first row with all columns that the schedule
 * maps; without a schedule the first one that names a person and a day, else the first with several cells. It may stand
 * in two rows. What stands above it is a title.
 */
public final class TableRows {

    /** The head that a schedule maps stands in one of so many rows. */
    private static final int TOP = 50;

    /** Another head stands in one of so many. */
    private static final int FIRST = 10;

    private @Nullable Schedule schedule;
    private final boolean mustFit;
    private final RowCollector rows;
    private final Overhead sheet;
    private Overhead over;
    private final List<List<String>> top = new ArrayList<>();
    private @Nullable List<String> head;
    private final List<List<String>> between = new ArrayList<>();
    private boolean isBegun;
    private boolean isAfterGap;
    private String note = "";
    private @Nullable String title;

    /**
     * A table that ends where another begins.
     *
     * @param schedule what maps its columns; null for none
     * @param mustFit whether it is refused where the schedule does not fit it; otherwise it is read without
     * @param rows takes the rows
     * @param sheet what stands over all tables of the sheet, such as its name
     */
    public TableRows(@Nullable Schedule schedule, boolean mustFit, RowCollector rows, Overhead sheet) {
        this.sheet = sheet;
        this.over = sheet;
        this.schedule = schedule;
        this.mustFit = mustFit;
        this.rows = rows;
    }

    /** Says that rows without words stand before the next one, as between tables on one sheet. */
    public void gap() {
        isAfterGap = isBegun;
    }

    /**
     * Adds a row.
     *
     * @param onIt what hangs on its cells; empty for nothing
     */
    public void add(List<String> row, String onIt) throws RefusedFile {
        note = onIt;
        add(row);
        note = "";
    }

    public void add(List<String> row) throws RefusedFile {
        if (isBegun && row.stream().allMatch(String::isBlank)) {
            gap();
        } else if (isBegun) {
            addBelow(row);
        } else if (head != null) {
            belowHead(head, row);
        } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            top.add(row);
            if (isHead(top.size() - 1)) {
                head(top.size() - 1);
            } else if (top.size() == TOP || (schedule == null && top.size() >= FIRST && several() < top.size())) {
                firstRow();
            }
        }
    }

    /** Adds a row below the head, or begins another table where a head stands there. */
    private void addBelow(List<String> row) throws RefusedFile {
        long said = row.stream().filter(cell -> !cell.isBlank()).count();
        if (schedule == null && TableHead.isAnother(row, isAfterGap)) {
            writeAbove(List.copyOf(between));
            between.clear();
            isBegun = false;
            head = row;
        } else if (isAfterGap && schedule == null && said == 1) {
            between.add(row);
            return;
        } else {
            addBetween();
            rows.add(row, onRow(), null);
        }
        isAfterGap = false;
    }

    /** Adds what might have been the title of another table. */
    private void addBetween() throws RefusedFile {
        for (List<String> row : between) {
            rows.add(row);
        }
        between.clear();
    }

    private boolean isHead(int at) {
        List<String> row = top.get(at);
        return schedule == null ? TableHead.isLikely(row) : schedule.fits(row) || isLowerHalf(at);
    }

    private boolean isLowerHalf(int at) {
        return at > 0
                && (schedule == null
                        ? TableHead.isHead(top.get(at - 1))
                        : !schedule.fits(top.get(at)) && schedule.fits(TableHead.joined(top.get(at - 1), top.get(at))));
    }

    /** Takes one of the first rows for the head; the row above it can be its upper half. */
    private void head(int at) throws RefusedFile {
        List<String> found = top.get(at);
        boolean isLower = isLowerHalf(at);
        List<String> columns = isLower ? TableHead.joined(top.get(at - 1), found) : found;
        writeAbove(top.subList(0, isLower ? at - 1 : at));
        head = columns;
        List<List<String>> below = List.copyOf(top.subList(at + 1, top.size()));
        top.clear();
        for (List<String> row : below) {
            add(row);
        }
    }

    private void belowHead(List<String> upper, List<String> row) throws RefusedFile {
        boolean isHead = schedule == null && TableHead.isLower(upper, row);
        begin(isHead ? TableHead.joined(upper, row) : upper);
        if (!isHead) {
            rows.add(row, onRow(), null);
        }
    }

    /** A schedule that somebody mapped is told as it is mapped. */
    private String onRow() {
        return schedule == null ? note : "";
    }

    private void begin(List<String> columns) throws RefusedFile {
        rows.begin(columns, schedule != null, over);
        isBegun = true;
    }

    private void writeAbove(List<List<String>> above) throws RefusedFile {
        rows.begin(List.of(), false);
        // The title of the sheet stays over a further table, the caption of the table before does not.
        over = title == null ? sheet : sheet.over(title);
        for (List<String> row : above) {
            List<String> said =
                    row.stream().filter(cell -> !cell.isBlank()).distinct().toList();
            title = title == null && said.size() == 1 ? said.getFirst() : title;
            over = said.size() == 1 ? over.over(said.getFirst()) : over;
            rows.add(said);
        }
    }

    /** Takes the first row that can be a head for it; where a schedule maps columns, it says what that one lacks. */
    private void firstRow() throws RefusedFile {
        int several = several();
        if (top.isEmpty()) {
            begin(List.of());
        } else if (schedule != null && !mustFit) {
            schedule = null;
            List<List<String>> all = List.copyOf(top);
            top.clear();
            for (List<String> row : all) {
                add(row);
            }
            end();
        } else {
            head(schedule != null || several == top.size() ? 0 : several);
        }
    }

    /** The first row with several cells. */
    private int several() {
        int at = 0;
        while (at < top.size()
                && top.get(at).stream()
                                .filter(cell -> !cell.isBlank())
                                .distinct()
                                .count()
                        < 2) {
            at++;
        }
        return at;
    }

    /** Ends the table. */
    public void end() throws RefusedFile {
        if (!isBegun && head == null && (mustFit || !top.isEmpty())) {
            firstRow();
        }
        if (!isBegun && head != null) {
            begin(head);
        }
        addBetween();
    }

    /** Whether the head is known, so that what is added from now on is a row below it. */
    public boolean isInRows() {
        return isBegun;
    }

    /** Whether a schedule says which of its columns are read. */
    public boolean isMapped() {
        return schedule != null;
    }

    /** What stands alone above the head; null for nothing. */
    public @Nullable String title() {
        return title;
    }
}
