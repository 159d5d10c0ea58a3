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
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a table into words, one line each, as they come. */
public final class RowCollector {

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final List<String> columns;
    private final Schedule.@Nullable Bound schedule;
    private final ZoneId zone;
    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();

    public RowCollector(List<String> columns, SourceFile file, ReadLimits limits) throws RefusedFile {
        this.columns = columns.stream().map(RowCollector::line).toList();
        Schedule mapping = file.sidecar().schedule();
        this.schedule = mapping == null ? null : mapping.bind(this.columns);
        this.zone = file.sidecar().metadata().zone();
        this.limits = limits;
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
        if (schedule != null && schedule.speaks(cells)) {
            Map<Field, String> parts = schedule.parts(cells);
            add((RowText.of(parts, zone) + " " + state).strip(), RowText.entry(parts, zone));
        } else {
            add((RowText.of(columns, cells) + " " + state).strip(), null);
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

    public Body.Rows body() {
        return new Body.Rows(text.toString(), rows);
    }

    private static String line(String cell) {
        return SPACES.matcher(Characters.clean(cell)).replaceAll(" ").strip();
    }
}
