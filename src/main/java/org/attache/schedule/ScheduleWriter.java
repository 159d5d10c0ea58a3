package org.attache.schedule;

/** Writes a schedule as a file of some kind. Thread-safe. */
public interface ScheduleWriter {

    /** The whole file. */
    byte[] write(Schedule schedule);
}
