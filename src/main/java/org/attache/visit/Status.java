package org.attache.visit;

/** How far a visit has come, as the sources have it. */
public enum Status {
    PLANNED,
    ANNOUNCED,
    CONFIRMED,
    UNDER_WAY,
    COMPLETED,
    POSTPONED,
    CANCELLED
}
