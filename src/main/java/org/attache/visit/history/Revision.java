package org.attache.visit.history;

import java.time.Instant;

/**
 * One change of one visit. It is never changed or taken away itself.
 *
 * @param number rises with each, over all visits; numbers may be missing between two
 * @param uid names the visit through all its changes: the id under which it first came to be known
 * @param sequence 0 for the first revision of a visit, and one more for each that follows
 * @param snapshot the snapshot that brought it
 * @param at when that was
 */
public record Revision(long number, String uid, int sequence, long snapshot, Instant at, Change change) {}
