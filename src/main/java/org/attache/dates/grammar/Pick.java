package org.attache.dates.grammar;

import org.attache.dates.Sense;

/** Which one of the days of a name is meant. */
public enum Pick {
    /** As the {@link Sense} of the reference day says. */
    PLAIN,
    /**
     * The first from the reference day on, unless its {@link Sense} is the past: the words speak of what is to come.
     */
    AHEAD,
    /** The one in the week or year of the reference day, or a stated number of them after it. */
    THIS,
    /** The last that is over before the reference day. */
    LAST,
    /** The first that begins after the reference day. */
    NEXT
}
