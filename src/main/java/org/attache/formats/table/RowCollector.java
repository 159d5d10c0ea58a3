package org.attache.formats.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.formats.file.Characters;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.SourceFile;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Remark;
import org.attache.source.Revision;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of tables into words, one line each, as they come. What no schedule explains is looked at for a while
 * first, whether it is one.
 */
public final class RowCollector {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final @Nullable Schedule mapping;
    private final ZoneId zone;
    private final Metadata metadata;
    private DayColumns days;
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /**
     * A row that comes behind one whose days only the rows to come may tell.
     *
     * @param words what it says besides its parts, or in all where no schedule puts it into words
     */
    private record Waiting(
            Map<Field, String> parts,
            String words,
            boolean isMapped,
            @Nullable Revision revision) {}

    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<List<String>> undecided = new ArrayList<>();
    private List<String> columns = List.of();
    private Schedule.@Nullable Bound mapped;
    private Recognition recognition = Recognition.NONE;
    private boolean isDecided = true;
    private boolean isMapped;

    public RowCollector(SourceFile file, ReadLimits limits) {
        this.mapping = file.sidecar().schedule();
        this.zone = file.sidecar().metadata().zone();
        this.metadata = file.sidecar().metadata();
        this.days = new DayColumns(metadata, zone);
        this.limits = limits;
    }

    /** A collector of the rows of one table. */
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
        decide();
        settle();
        days = new DayColumns(metadata, zone);
        columns = heads.stream().map(RowCollector::line).toList();
        mapped = mapping != null && isToBeMapped ? mapping.bind(columns) : null;
        recognition = Recognition.NONE;
        isDecided = mapped != null || !TableHead.isOfPeople(columns);
        if (mapped != null) {
            isMapped = true;
            remarkUnmapped(mapped);
        }
    }

    private void remarkUnmapped(Schedule.Bound schedule) {
        String unmapped = IntStream.range(0, columns.size())
                .filter(column -> !schedule.indexes().containsValue(column))
                .mapToObj(columns::get)
                .filter(column -> !column.isBlank())
                .map(column -> "“" + column + "”")
                .collect(Collectors.joining(", "));
        if (!unmapped.isEmpty()) {
            remarks.add(Remark.reading("what stands in " + unmapped
                    + " was left out, because the schedule in the file beside it does not name it"));
        }
    }

    public void add(List<String> values) throws RefusedFile {
        add(values, "", null);
    }

    /**
     * Adds a row.
     *
     * @param state a sentence that the row says besides its columns; empty for none
     * @param revision which version of which event it tells of; null where no other document revises it
     */
    public void add(List<String> values, String state, @Nullable Revision revision) throws RefusedFile {
        List<String> cells = values.stream().map(RowCollector::line).toList();
        if (isDecided) {
            write(cells, state, revision);
            return;
        }
        undecided.add(cells);
        if (undecided.size() == Recognition.SAMPLE) {
            decide();
        }
    }

    private void decide() throws RefusedFile {
        if (!isDecided) {
            isDecided = true;
            recognition = Recognition.of(columns, undecided, zone);
            Remark remark = recognition.remark();
            if (remark != null) {
                remarks.add(remark);
            }
            for (List<String> cells : undecided) {
                write(cells, "", null);
            }
            undecided.clear();
        }
    }

    private void write(List<String> row, String state, @Nullable Revision revision) throws RefusedFile {
        for (List<String> cells : recognition.rows(row)) {
            writeOne(cells, state, revision);
        }
    }

    private void writeOne(List<String> cells, String state, @Nullable Revision revision) throws RefusedFile {
        boolean speaks = mapped != null && mapped.speaks(cells);
        Map<Field, String> parts = speaks && mapped != null ? mapped.parts(cells) : recognition.parts(cells);
        boolean isOpen = days.isOpen(parts);
        String words = speaks ? state : (RowText.of(columns, cells) + " " + state).strip();
        Waiting row = new Waiting(parts, words, speaks, revision);
        if (!isOpen && waiting.isEmpty()) {
            add(row);
        } else {
            waiting.add(row);
            requireRoom(waiting.size(), 0);
        }
    }

    private void add(Waiting row) throws RefusedFile {
        RowDays told = RowDays.of(row.parts(), zone, days.orders(row.parts()));
        String words = row.isMapped() ? RowText.of(row.parts(), told.words()) + " " + row.words() : row.words();
        add(words.strip(), RowText.entry(row.parts(), told), row.revision());
    }

    private void settle() throws RefusedFile {
        for (Waiting row : waiting) {
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
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words);
        rows.add(new Row(new Quote(text.length() - words.length(), text.length(), words), entry, revision));
        requireRoom(rows.size(), text.length());
    }

    private void requireRoom(int count, int length) throws RefusedFile {
        if (count > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        if (length > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
    }

    /** Whether the schedule of the file beside it was that of a table. */
    public boolean isMapped() {
        return isMapped;
    }

    /** All rows, once there are no more. */
    public Body.Rows body() throws RefusedFile {
        decide();
        settle();
        return new Body.Rows(text.toString(), rows);
    }

    /** Says how something of the table was read. */
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    /** What was taken for a schedule or left out of one; whole once the body is. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private static String line(String cell) {
        return SPACES.matcher(Characters.clean(cell)).replaceAll(" ").strip();
    }
}
