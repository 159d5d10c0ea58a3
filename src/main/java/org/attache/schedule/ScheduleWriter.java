package org.attache.schedule;

/** Writes a schedule as a file of some kind. Thread-safe. */
public interface ScheduleWriter {

    /**
     * The whole file.
     *
     * @throws ScheduleUnwritable if this machine lacks something for it
     */
    byte[] write(Schedule schedule);
}
