package org.attache.source;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table or one event of a calendar.
 *
 * @param quote its wording in the document's text
 * @param entry its schedule columns, where the table is mapped as a schedule
 * @param revision which version of which event it tells of, where other documents may tell of it too
 */
public record Row(
        Quote quote,
        @Nullable ScheduleEntry entry,
        @Nullable Revision revision) {

    /** A row that no other document revises. */
    public Row(Quote quote, @Nullable ScheduleEntry entry) {
        this(quote, entry, null);
    }
}
