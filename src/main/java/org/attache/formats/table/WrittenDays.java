package org.attache.formats.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.formats.file.WrittenDay;
import org.jspecify.annotations.Nullable;

/** The days that a cell means: one, or a range such as "4 to 7 May 2026". */
final class WrittenDays {

    private static final int LONGEST = 60;

    private WrittenDays() {}

    /** The days of a cell; null where it holds anything else, or no year. */
    static @Nullable DateRange of(@Nullable String cell, @Nullable ZoneId zone, DayOrder order) {
        LocalDate day = WrittenDay.of(cell, zone, order);
        if (day != null) {
            return DateRange.on(day);
        }
        return meaning(cell, order) instanceof Meaning.Dated dated && dated.precision() == Precision.DAY
                ? dated.range()
                : null;
    }

    /** The days of a cell that names no year, such as "4 to 7 May"; null where it holds anything else. */
    static Meaning.@Nullable Yearless yearless(@Nullable String cell) {
        return meaning(cell, DayOrder.UNKNOWN) instanceof Meaning.Yearless days && days.precision() == Precision.DAY
                ? days
                : null;
    }

    /** What a cell means that holds a date and nothing else. */
    private static @Nullable Meaning meaning(@Nullable String cell, DayOrder order) {
        String text = cell == null ? "" : cell.strip().replaceFirst("(?<=\\p{L}{3})\\.$", "");
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        List<DateMention> found = DateFinder.find(text, new Anchor(null, Sense.NEAREST, order));
        return found.size() == 1 && found.getFirst().words().strip().equals(text)
                ? found.getFirst().meaning()
                : null;
    }
}
