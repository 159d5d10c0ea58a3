package org.attache.visit;

/** How far a visit has come, as the sources have it. */
public enum Status {
    PLANNED,
    ANNOUNCED,
    CONFIRMED,
    UNDER_WAY,
    COMPLETED,
    POSTPONED,
    CANCELLED;

    /** Whether the visit does not take place when it was to. */
    public boolean isOff() {
        return this == POSTPONED || this == CANCELLED;
    }
}
