package org.attache.dialogue;

/**
 * How a front behaves in a channel.
 *
 * @param mode what is taken for a question
 * @param isSilent whether nothing is said to a message where the answer is not known
 * @param threads whether a long exchange moves to a thread
 */
public record ChannelRule(Mode mode, boolean isSilent, boolean threads) {

    /** What is taken for a question. */
    public enum Mode {
        /** Nothing. */
        OFF,
        /** Commands alone. */
        COMMANDS,
        /** Commands, and messages that name the bot or answer it. */
        MENTION,
        /** Commands, and every message of a person that answers nobody else. */
        ALL
    }

    /** That of a channel about which nobody has said anything. */
    public static final ChannelRule DEFAULT = new ChannelRule(Mode.MENTION, false, false);
}
