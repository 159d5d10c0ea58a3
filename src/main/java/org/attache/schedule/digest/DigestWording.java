package org.attache.schedule.digest;

/** Puts the week into words, as whoever shows it does. Pure. */
@FunctionalInterface
public interface DigestWording {

    /** The whole week as one message, which says where it is cut. */
    String week(Week week);
}
