package org.attache.schedule.following;

/**
 * Who is told.
 *
 * @param id of the channel or the person, where the notice is delivered
 */
public record Recipient(Kind kind, long id) {

    /** Where a notice goes. */
    public enum Kind {
        CHANNEL,
        PERSON
    }
}
