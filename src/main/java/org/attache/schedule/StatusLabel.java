package org.attache.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The status that somebody means who writes it as here, or as a program does: "took place", "UNDER_WAY". */
    public static Optional<Status> read(String written) {
        String asked = written.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
        return Arrays.stream(Status.values())
                .filter(status -> of(status).equals(asked)
                        || status.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .equals(asked))
                .findFirst();
    }

    /** All of them, for somebody who wrote none: "planned, announced, …". */
    public static String all() {
        return Arrays.stream(Status.values()).map(StatusLabel::of).collect(Collectors.joining(", "));
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
