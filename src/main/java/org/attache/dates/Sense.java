package org.attache.dates;

/** Which year a day without one gets. */
public enum Sense {
    /** The one that puts it nearest to the reference day. */
    NEAREST,
    /** The last one on or before the reference day. */
    PAST,
    /** The first one on or after the reference day. */
    FUTURE
}
