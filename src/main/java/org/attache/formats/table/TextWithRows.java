package org.attache.formats.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.source.Body;
import org.attache.source.Quote;
import org.attache.source.Revision;
import org.attache.source.Row;
import org.attache.source.ScheduleEntry;
import org.jspecify.annotations.Nullable;

/** Puts rows behind running text: what a mail, a page or a form says besides its sentences. */
public final class TextWithRows {

    private final Body.Prose prose;
    private final StringBuilder text;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    public TextWithRows(Body.Prose prose) {
        this.prose = prose;
        this.text = new StringBuilder(prose.text());
    }

    /** Adds all rows of another part; those that the text says already say nothing more. */
    public void add(Body.Rows other) {
        other.rows().forEach(this::add);
    }

    /** Adds a row of another part, unless it says again what stands there. */
    public void add(Row row) {
        add(row.quote().words(), row.entry(), row.revision());
    }

    /** Adds a row, unless it says again what stands there. */
    public void add(String words, @Nullable ScheduleEntry entry) {
        add(words, entry, null);
    }

    private void add(String words, @Nullable ScheduleEntry entry, @Nullable Revision revision) {
        if (!said.add(words) || (entry == null && says(words))) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
        rows.add(new Row(new Quote(text.length() - words.length(), text.length(), words), entry, revision));
    }

    /** Whether the text has these words already. */
    public boolean says(String words) {
        return text.indexOf(words) >= 0;
    }

    /** Adds what is no statement, such as a heading. */
    public void addLabel(String line) {
        text.append(text.isEmpty() ? "" : "\n\n").append("# ").append(line);
    }

    public boolean isEmpty() {
        return text.toString().isBlank();
    }

    public Body body() {
        Body.Prose whole = new Body.Prose(text.toString(), prose.passages(), prose.rows());
        return rows.isEmpty() ? whole : new Body.Mixed(whole, rows);
    }
}
