package org.attache.source;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table or one event of a calendar.
 *
 * @param quote its wording in the document's text
 * @param entry its schedule columns, where the table is mapped as a schedule
 */
public record Row(Quote quote, @Nullable ScheduleEntry entry) {}
