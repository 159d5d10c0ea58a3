package org.attache.formats.table;

import java.util.ArrayList;
import java.util.List;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Revision;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** The rows of tables in words, one line each. */
final class RowLines {

    private final ReadLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();

    RowLines(ReadLimits limits) {
        this.limits = limits;
    }

    /** Adds a row, unless it says nothing. */
    void add(String words, @Nullable ScheduleEntry entry, @Nullable Revision revision) throws RefusedFile {
        if (!words.isBlank()) {
            addLine(words);
            rows.add(new Row(new Quote(text.length() - words.length(), text.length(), words), entry, revision));
            requireRoom(rows.size(), 0);
        }
    }

    /** Adds what is no statement, because the rows around it say it. */
    void addLine(String words) throws RefusedFile {
        text.append(text.isEmpty() ? "" : "\n").append(words);
        requireRoom(rows.size(), text.length());
    }

    /** Lines of these words are no statements any more. */
    void keepAsLines(List<String> words) {
        rows.removeIf(row -> row.entry() == null && words.contains(row.quote().words()));
    }

    void requireRoom(int count, int length) throws RefusedFile {
        if (count > limits.maxStatements()) {
            throw RefusedFile.tooManyStatements(limits.maxStatements());
        }
        if (length > limits.maxTextChars()) {
            throw RefusedFile.tooMuchText(limits.maxTextChars());
        }
    }

    Body.Rows body() {
        return new Body.Rows(text.toString(), rows);
    }
}
