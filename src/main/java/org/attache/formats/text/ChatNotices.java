package org.attache.formats.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Remark;

/**
 * What WhatsApp says itself in the text file of a chat: that a message was edited or deleted, that a picture is left
 * out. It marks such words with U+200E, so that they are not taken for a sender's.
 *
 * @param text the chat without them
 * @param remarks that there were some
 */
record ChatNotices(String text, List<Remark> remarks) {

    private static final String MARK = "\u200E";

    /** A whole message that the program wrote, in the line with its stamp. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?m)^" + MARK + "?\\[\\d[^\\]\\n]{5,40}\\] ?[^:\\n]{1,80}: " + MARK + "[^\\n]*(?:\\n|\\z)");

    private static final Pattern ADDED = Pattern.compile("(?m)[ ]?" + MARK + "<[^<>\\n]{1,200}>[ ]*\\r?$");

    static ChatNotices in(String text) {
        if (text.indexOf(MARK) < 0) {
            return new ChatNotices(text, List.of());
        }
        Matcher message = MESSAGE.matcher(text);
        boolean hasMessages = message.find();
        String said = ADDED.matcher(message.reset().replaceAll("")).replaceAll("");
        return new ChatNotices(
                said, hasMessages ? List.of(Remark.reading("notices of the chat program were left out")) : List.of());
    }
}
