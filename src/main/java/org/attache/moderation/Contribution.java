package org.attache.moderation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A document that a moderator hands in.
 *
 * @param title what it is called
 * @param publisher who published it; empty where nobody says so
 * @param published the day it appeared as an ISO date; empty where nobody says so
 * @param statedBy who states it in words of his own; empty where it is somebody else's document
 * @param fileName the name of the file that it comes in, for its kind; empty for a text that was typed
 * @param content the bytes of the file, or the text in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record Contribution(
        String title, String publisher, String published, String statedBy, String fileName, byte[] content) {

    private static final String UNTITLED = "Statement";

    /** Whether it is what a moderator states himself. */
    public boolean isOwnStatement() {
        return !statedBy.isEmpty();
    }

    /** The content of a text that was typed. */
    String words() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A document of somebody else. */
    public Contribution(String title, String publisher, String published, String fileName, byte[] content) {
        this(title, publisher, published, "", fileName, content);
    }

    /**
     * What a moderator states himself.
     *
     * @param title may be blank
     */
    static Contribution stated(String words, String title, String who, LocalDate day) {
        return new Contribution(
                title.isBlank() ? UNTITLED : title,
                "",
                day.toString(),
                who,
                "",
                words.getBytes(StandardCharsets.UTF_8));
    }
}
