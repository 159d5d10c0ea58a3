package org.attache.formats.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.formats.file.Characters;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Schedule;
import org.attache.formats.file.Schedule.Field;
import org.attache.formats.file.SourceFile;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Revision;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a table into words, one line each, as they come. */
public final class RowCollector {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final List<String> columns;
    private final Schedule.@Nullable Bound schedule;
    private final ZoneId zone;
    private final DayColumns days;
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A row that comes behind one whose days only the rows to come may tell. */
    private record Waiting(
            @Nullable Map<Field, String> parts, String words, @Nullable Revision revision) {}

    public RowCollector(List<String> columns, SourceFile file, ReadLimits limits) throws RefusedFile {
        this.columns = columns.stream().map(RowCollector::line).toList();
        Schedule mapping = file.sidecar().schedule();
        this.schedule = mapping == null ? null : mapping.bind(this.columns);
        this.zone = file.sidecar().metadata().zone();
        this.days = new DayColumns(file.sidecar().metadata(), zone);
        this.limits = limits;
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
        boolean speaks = schedule != null && schedule.speaks(cells);
        Map<Field, String> parts = speaks && schedule != null ? schedule.parts(cells) : null;
        boolean isOpen = parts != null && days.isOpen(parts);
        String words = parts == null ? (RowText.of(columns, cells) + " " + state).strip() : state;
        Waiting row = new Waiting(parts, words, revision);
        if (!isOpen && waiting.isEmpty()) {
            add(row);
        } else {
            waiting.add(row);
            requireRoom(waiting.size(), 0);
        }
    }

    private void add(Waiting row) throws RefusedFile {
        if (row.parts() == null) {
            add(row.words(), null, row.revision());
            return;
        }
        RowDays told = RowDays.of(row.parts(), zone, days.orders(row.parts()));
        add(
                (RowText.of(row.parts(), told.words()) + " " + row.words()).strip(),
                RowText.entry(row.parts(), told),
                row.revision());
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

    /** All rows, once there are no more. */
    public Body.Rows body() throws RefusedFile {
        for (Waiting row : waiting) {
            add(row);
        }
        waiting.clear();
        return new Body.Rows(text.toString(), rows);
    }

    private static String line(String cell) {
        return SPACES.matcher(Characters.clean(cell)).replaceAll(" ").strip();
    }
}
