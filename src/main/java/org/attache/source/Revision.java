package org.attache.source;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which event a row tells of (RFC 5546), so that documents that tell of the same event can be held
 * against each other.
 *
 * @param event names the event alike in every document
 * @param time the time that the row is about, as it was planned at first; null for the event as a whole
 * @param reach how much of the event the row decides about
 * @param sequence rises with every change of when and where
 * @param stamp when this version was written; null where it does not say
 * @param withdrawn whether it calls off what it is about
 */
public record Revision(
        String event,
        @Nullable Time time,
        Reach reach,
        int sequence,
        @Nullable Instant stamp,
        boolean withdrawn) {

    /** Older versions come first. */
    public static final Comparator<Revision> BY_VERSION = Comparator.comparingInt(Revision::sequence)
            .thenComparing(Revision::stamp, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Revision::withdrawn);

    /** How much of an event a version decides about. */
    public enum Reach {
        /** All of it: the row is one of the times that its rule gives. */
        WHOLE,
        /** One time of a repeated event. */
        ONE,
        /** One time of a repeated event and all later ones. */
        ONWARDS
    }

    /**
     * A time as it was planned.
     *
     * @param local on its own clock
     * @param moment null where its zone is not known
     * @param isDay whether only the day counts
     */
    public record Time(LocalDateTime local, @Nullable Instant moment, boolean isDay) {

        /** Whether both are the same, however each is written. */
        public boolean isSame(Time other) {
            return order(other) == 0;
        }

        /** Whether it comes before another, as far as both say it. */
        public boolean isBefore(Time other) {
            return order(other) < 0;
        }

        private int order(Time other) {
            if (isDay || other.isDay) {
                return local.toLocalDate().compareTo(other.local.toLocalDate());
            }
            return moment == null || other.moment == null
                    ? local.compareTo(other.local)
                    : moment.compareTo(other.moment);
        }
    }

    /** Whether another version of the same is older. */
    public boolean isNewerThan(Revision other) {
        return BY_VERSION.compare(this, other) > 0;
    }

    /** Whether it decides about what a row of the whole event is about, besides its own. */
    boolean coversTimeOf(Revision whole) {
        if (time == null || whole.time == null) {
            return false;
        }
        return switch (reach) {
            case WHOLE -> false;
            case ONE -> time.isSame(whole.time);
            case ONWARDS -> !whole.time.isBefore(time);
        };
    }
}
