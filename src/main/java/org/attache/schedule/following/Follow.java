package org.attache.schedule.following;

/**
 * That somebody is to be told of something.
 *
 * @param by the id of the person who asked for it
 * @param since the number of the newest revision then; only what comes after it is told
 */
public record Follow(Recipient recipient, Subject subject, long by, long since) {}
