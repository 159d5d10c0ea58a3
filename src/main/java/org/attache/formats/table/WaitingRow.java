package org.attache.formats.table;

import java.util.Map;
import org.attache.formats.file.Schedule.Field;
import org.attache.source.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A row that comes behind one whose days only the rows to come may tell.
 *
 * @param number its place below the head, from 1
 * @param words what it says besides its parts, or in all where no schedule puts it into words
 */
record WaitingRow(
        int number,
        Map<Field, String> parts,
        String words,
        boolean isMapped,
        @Nullable Revision revision) {}
