package org.attache.formats.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.SourceFile;
import org.attache.formats.table.overhead.Overhead;
import org.attache.formats.table.whole.Grid;
import org.attache.formats.table.whole.Line;
import org.attache.source.Body;
import org.attache.source.Remark;
import org.attache.source.Revision;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of tables into words, one line each, as they come. What no schedule explains is looked at for a while
 * first, whether it is one.
 */
public final class RowCollector {

    /** A table of more rows is not looked at as a whole before its first ones are told. */
    private static final int WHOLE = 500;

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final @Nullable Schedule mapping;
    private final ZoneId zone;
    private final Metadata metadata;
    private DayColumns days;
    private final RowLines written;
    private final List<WaitingRow> waiting = new ArrayList<>();

    /** A row that comes before what its table is was decided. */
    private record Undecided(
            List<String> cells, String state, @Nullable Revision revision) {}

    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<Undecided> undecided = new ArrayList<>();
    private final RowsInDoubt inDoubt = new RowsInDoubt();
    private int rows;
    private List<String> columns = List.of();
    private Overhead above = Overhead.NONE;
    private Schedule.@Nullable Bound mapped;
    private Recognition recognition = Recognition.NONE;
    private boolean isDecided = true;
    private boolean isMapped;

    public RowCollector(SourceFile file, ReadLimits limits) {
        this.mapping = file.sidecar().schedule();
        this.zone = file.sidecar().metadata().zone();
        this.metadata = file.sidecar().metadata();
        this.days = new DayColumns(metadata, zone);
        this.written = new RowLines(limits);
    }

    public RowCollector(List<String> columns, SourceFile file, ReadLimits limits) throws RefusedFile {
        this(file, limits);
        begin(columns, true);
    }

    /**
     * Begins a table; the rows that follow are its.
     *
     * @param isToBeMapped whether the schedule of the file beside it is that of this table
     * @throws RefusedFile if that schedule names columns that the table lacks
     */
    public void begin(List<String> heads, boolean isToBeMapped) throws RefusedFile {
        begin(heads, isToBeMapped, Overhead.NONE);
    }

    /**
     * The same.
     *
     * @param over what stands over the table
     */
    void begin(List<String> heads, boolean isToBeMapped, Overhead over) throws RefusedFile {
        decide();
        settle();
        days = new DayColumns(metadata, zone);
        rows = 0;
        columns = heads.stream().map(RowCollector::line).toList();
        above = over;
        mapped = mapping != null && isToBeMapped ? mapping.bind(columns) : null;
        recognition = Recognition.NONE;
        isDecided = mapped != null || columns.isEmpty();
        if (mapped != null) {
            isMapped = true;
            remarks.addAll(Unmapped.remarks(mapped, columns));
        }
    }

    public void add(List<String> values) throws RefusedFile {
        add(values, "", null);
    }

    /**
     * Adds a row.
     *
     * @param state what the row says besides its columns, or what hangs on them; empty for nothing
     * @param revision which version of which event it tells of; null where no other document revises it
     */
    public void add(List<String> values, String state, @Nullable Revision revision) throws RefusedFile {
        List<String> cells = values.stream().map(RowCollector::line).toList();
        if (isDecided) {
            write(cells, state, revision);
            return;
        }
        undecided.add(new Undecided(cells, state, revision));
        if (undecided.size() == WHOLE) {
            decide();
        }
    }

    private void decide() throws RefusedFile {
        if (isDecided || undecided.isEmpty()) {
            isDecided = true;
            return;
        }
        List<Undecided> whole = List.copyOf(undecided);
        undecided.clear();
        List<List<String>> cells = whole.stream().map(Undecided::cells).toList();
        List<String> notes = whole.stream().map(Undecided::state).toList();
        Explained table = Explained.of(Grid.of(columns, cells, notes, above), List.of(), zone);
        recognition = table.recognition();
        Remark remark = recognition.remark();
        if (remark != null) {
            remarks.add(remark);
        }
        boolean isPlain = !table.isChanged() || whole.stream().anyMatch(row -> row.revision() != null);
        if (isPlain) {
            isDecided = true;
            for (Undecided row : whole) {
                write(row.cells(), "", row.revision());
            }
        } else {
            // What stands over the last row is over those to come too.
            above = table.lines().getLast().above();
            // What stands over the rows is said in them, and tells nothing by itself.
            written.keepAsLines(above.texts());
            for (Line line : table.lines()) {
                write(table, line);
            }
        }
    }

    private void write(Explained table, Line line) throws RefusedFile {
        rows++;
        if (line.isTitle()) {
            settle();
            written.addLine(line.words());
            return;
        }
        for (List<String> cells : recognition.rows(line.cells())) {
            write(recognition.parts(cells), table.words(line, cells), false, null);
        }
    }

    private void write(List<String> row, String state, @Nullable Revision revision) throws RefusedFile {
        rows++;
        for (List<String> cells : recognition.rows(row)) {
            writeOne(cells, state, revision);
        }
    }

    private void writeOne(List<String> cells, String state, @Nullable Revision revision) throws RefusedFile {
        boolean speaks = mapped != null && mapped.speaks(cells);
        Map<Field, String> parts = speaks && mapped != null ? mapped.parts(cells) : recognition.parts(cells);
        write(parts, speaks ? state : (RowText.of(columns, cells) + " " + state).strip(), speaks, revision);
    }

    private void write(Map<Field, String> parts, String words, boolean isByMap, @Nullable Revision revision)
            throws RefusedFile {
        boolean isOpen = days.isOpen(parts);
        WaitingRow row = new WaitingRow(rows, parts, words, isByMap, revision);
        if (!isOpen && waiting.isEmpty()) {
            add(row);
        } else {
            waiting.add(row);
            written.requireRoom(waiting.size(), 0);
        }
    }

    private void add(WaitingRow row) throws RefusedFile {
        RowDays told = RowDays.of(row.parts(), zone, days.orders(row.parts()));
        inDoubt.note(row.number(), row.parts(), told);
        String words = row.isMapped() ? RowText.of(row.parts(), told.words()) + " " + row.words() : row.words();
        add(words.strip(), RowText.entry(row.parts(), told), row.revision());
    }

    private void settle() throws RefusedFile {
        for (WaitingRow row : waiting) {
            add(row);
        }
        waiting.clear();
    }

    public void add(String words, @Nullable ScheduleEntry entry) throws RefusedFile {
        add(words, entry, null);
    }

    /**
     * Adds a row in its own words.
     *
     * @param revision which version of which event it tells of; null where no other document revises it
     */
    public void add(String words, @Nullable ScheduleEntry entry, @Nullable Revision revision) throws RefusedFile {
        written.add(words, entry, revision);
    }

    /** Whether the schedule of the file beside it was that of a table. */
    public boolean isMapped() {
        return isMapped;
    }

    /** All rows, once there are no more. */
    public Body.Rows body() throws RefusedFile {
        decide();
        settle();
        return written.body();
    }

    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** What was taken for a schedule or left out of one; whole once the body is. */
    public List<Remark> remarks() {
        return Stream.concat(remarks.stream(), inDoubt.remarks()).toList();
    }

    private static String line(String cell) {
        return SPACES.matcher(Characters.clean(cell)).replaceAll(" ").strip();
    }
}
