package org.attache;

import org.attache.formats.calendar.ScheduleIcs;
import org.attache.formats.table.ScheduleCsv;
import org.attache.picture.Palette;
import org.attache.picture.Sheet;
import org.attache.picture.TimelinePicture;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;

/** What writes each kind of file that shows a schedule. */
final class ScheduleFiles {

    private ScheduleFiles() {}

    static ScheduleWriter writer(ScheduleFile kind) {
        return switch (kind) {
            case TABLE -> new ScheduleCsv();
            case CALENDAR -> new ScheduleIcs();
            case PICTURE -> new TimelinePicture(Palette.LIGHT, Sheet.WIDE);
            case DARK_PICTURE -> new TimelinePicture(Palette.DARK, Sheet.WIDE);
            case NARROW_PICTURE -> new TimelinePicture(Palette.LIGHT, Sheet.NARROW);
            case NARROW_DARK_PICTURE -> new TimelinePicture(Palette.DARK, Sheet.NARROW);
        };
    }
}
