package org.attache.moderation;

/**
 * A document that a moderator hands in.
 *
 * @param title what it is called
 * @param publisher who published it; empty where nobody says so
 * @param published the day it appeared as an ISO date; empty where nobody says so
 * @param fileName the name of the file that it comes in, for its kind; empty for a text that was typed
 * @param content the bytes of the file, or the text in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record Contribution(String title, String publisher, String published, String fileName, byte[] content) {}
