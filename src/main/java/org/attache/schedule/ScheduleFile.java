package org.attache.schedule;

/** The kinds of files that a schedule is written to. */
public enum ScheduleFile {
    /** Comma-separated values, for spreadsheets. */
    TABLE,
    CALENDAR,
    /** A timeline for a light ground. */
    PICTURE,
    DARK_PICTURE,
    /** The timeline for a phone. */
    NARROW_PICTURE,
    NARROW_DARK_PICTURE
}
