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
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.SourceFile;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Remark;
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
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
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
        columns = heads.stream().map(RowCollector::line).toList();
        mapped = mapping != null && isToBeMapped ? mapping.bind(columns) : null;
        recognition = Recognition.NONE;
        isDecided = mapped != null || !TableHead.isLikely(columns);
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
        add(values, "");
    }

    /**
     * Adds a row.
     *
     * @param state a sentence that the row says besides its columns; empty for none
     */
    public void add(List<String> values, String state) throws RefusedFile {
        List<String> cells = values.stream().map(RowCollector::line).toList();
        if (isDecided) {
            write(cells, state);
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
                write(cells, "");
            }
            undecided.clear();
        }
    }

    private void write(List<String> cells, String state) throws RefusedFile {
        if (mapped != null && mapped.speaks(cells)) {
            Map<Field, String> parts = mapped.parts(cells);
            add((RowText.of(parts, zone) + " " + state).strip(), RowText.entry(parts, zone));
        } else {
            add((RowText.of(columns, cells) + " " + state).strip(), recognition.entry(cells, zone));
        }
    }

    public void add(String words, @Nullable ScheduleEntry entry) throws RefusedFile {
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words);
        rows.add(new Row(new Quote(text.length() - words.length(), text.length(), words), entry));
        if (rows.size() > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        if (text.length() > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
    }

    /** Whether the schedule of the file beside it was that of a table. */
    public boolean isMapped() {
        return isMapped;
    }

    /** All rows so far. */
    public Body.Rows body() throws RefusedFile {
        decide();
        return new Body.Rows(text.toString(), rows);
    }

    /** What was taken for a schedule or left out of one; whole once the body is. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private static String line(String cell) {
        return SPACES.matcher(Characters.clean(cell)).replaceAll(" ").strip();
    }
}
