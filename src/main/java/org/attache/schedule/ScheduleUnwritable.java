package org.attache.schedule;

/** A schedule cannot be written in the form that was asked for; the message says why and what to do. */
public final class ScheduleUnwritable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ScheduleUnwritable(String message, Throwable cause) {
        super(message, cause);
    }
}
