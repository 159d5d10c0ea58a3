package org.attache.schedule.mirror;

/**
 * An event of ours.
 *
 * @param uid of the visit
 * @param event the id that the server gave it
 * @param content what was written to it last
 */
public record Mirrored(String uid, long event, String content) {}
