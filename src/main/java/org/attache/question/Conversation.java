package org.attache.question;

import java.util.List;

/**
 * What was said before a question, the oldest turn first.
 *
 * @param turns empty where nothing was said before
 */
public record Conversation(List<Turn> turns) {

    public static final Conversation NONE = new Conversation(List.of());

    public Conversation {
        turns = List.copyOf(turns);
    }
}
