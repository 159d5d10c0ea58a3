package org.attache.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.visit.Edits;
import org.attache.visit.Status;

/** Says how far a visit has come, in a word or two. */
public final class StatusLabel {

    /** Shorter words are too near to too many others. */
    private static final int SHORTEST = 4;

    private StatusLabel() {}

    /** With what became of the visit: "planned, moved, disputed". */
    public static String of(Schedule.Entry entry) {
        return of(entry.visit().status().value())
                + (entry.isMoved() ? ", moved" : "")
                + (entry.isDisputed() ? ", disputed" : "");
    }

    /** The status that somebody means who writes it as here, or as a program does: "took place", "UNDER_WAY". */
    public static Optional<Status> read(String written) {
        String asked = folded(written);
        return Arrays.stream(Status.values())
                .filter(status ->
                        of(status).equals(asked) || folded(status.name()).equals(asked))
                .findFirst();
    }

    /** All of them, for somebody who wrote none: "planned, announced, …". */
    public static String all() {
        return Arrays.stream(Status.values()).map(StatusLabel::of).collect(Collectors.joining(", "));
    }

    /** "; nearest: cancelled" for somebody who wrote nearly so, or a part of it; empty where nothing is near. */
    public static String nearest(String written) {
        String asked = folded(written);
        String near = Arrays.stream(Status.values())
                .filter(status -> isNear(asked, of(status)) || isNear(asked, folded(status.name())))
                .map(StatusLabel::of)
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "" : "; nearest: " + near;
    }

    private static boolean isNear(String asked, String label) {
        return asked.length() >= SHORTEST
                && (label.startsWith(asked)
                        || Edits.isOne(asked, label)
                        || Edits.isOneFromBeginning(asked, label)
                        || Edits.isOne(asked.replace(" ", ""), label.replace(" ", "")));
    }

    private static String folded(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
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
