package org.attache.schedule;

import org.attache.visit.Status;

/** Says how far a visit has come, in a word or two. */
public final class StatusLabel {

    private StatusLabel() {}

    /** With what became of the visit: "planned, moved, disputed". */
    public static String of(Schedule.Entry entry) {
        return of(entry.visit().status().value())
                + (entry.isMoved() ? ", moved" : "")
                + (entry.isDisputed() ? ", disputed" : "");
    }

    public static String of(Status status) {
        return switch (status) {
            case PLANNED -> "planned";
            case ANNOUNCED -> "announced";
            case CONFIRMED -> "confirmed";
            case UNDER_WAY -> "under way";
            case COMPLETED -> "took place";
            case POSTPONED -> "postponed";
            case CANCELLED -> "cancelled";
        };
    }
}
