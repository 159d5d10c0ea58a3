package org.attache.formats.calendar;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * On whose clock an event has its days. A time of world time is told on the clock of the place, else on that which the
 * document or the calendar names. A time of a zone is as its author wrote it, unless the place is named with its
 * country, or the document has a zone.
 *
 * @param ofDocument what people say beside the file; null for nothing
 * @param ofCalendar what the calendar itself says; null for nothing
 */
record EventClock(@Nullable ZoneId ofDocument, @Nullable ZoneId ofCalendar) {

    /** Null for the clock on which the time is written. */
    @Nullable
    ZoneId zone(CalendarTime time, EventPlace place) {
        ZoneId there = place.zone();
        if (time.isWorldTime()) {
            return there != null ? there : ofDocument != null ? ofDocument : ofCalendar;
        }
        return there != null && place.isSure() ? there : ofDocument;
    }
}
