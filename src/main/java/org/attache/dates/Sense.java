package org.attache.dates;

/** Which year a day without one gets. */
public enum Sense {
    /** The one that puts it nearest to the reference day. */
    NEAREST,
    /** The last one on or before the reference day. */
    PAST,
    /** The first one on or after the reference day. */
    FUTURE,
    /** As the nearest, but a weekday is the first on or after the reference day: so people ask for one. */
    COMING
}
