package org.attache.discord;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.attache.dialogue.Taken;
import org.attache.discord.text.DiscordText;

/**
 * Moves a long exchange out of a channel, into a thread that begins with the question. Where Discord makes none, the
 * exchange stays.
 */
record Moving(Reception reception, Outgoing outgoing) {

    private static final int NAME = 90;

    /** Takes a question, in a thread of its own if much was said before it. */
    void toThreadIfLong(Taken question, Message message) {
        reception.kept(question).thenCompose(kept -> reception.isLong(question)).thenAccept(isLong -> {
            if (isLong) {
                outgoing.deliver(
                        () -> message.createThreadChannel(name(question)),
                        new Outgoing.Outcome<>(thread -> on(question, thread), refused -> here(question, message)));
            } else {
                here(question, message);
            }
        });
    }

    private void here(Taken question, Message message) {
        reception.noticed(question, () -> Addressed.heard(message, question.language()));
    }

    private void on(Taken question, ThreadChannel thread) {
        reception.question(
                question.movedTo(thread.getIdLong()),
                () -> Addressed.heard(thread, question.id(), false, question.language()));
    }

    private static String name(Taken question) {
        String plain = DiscordText.plain(String.valueOf(question.question()));
        int end = plain.offsetByCodePoints(0, Math.min(NAME, plain.codePointCount(0, plain.length())));
        return plain.substring(0, end).strip();
    }
}
