package org.attache.discord;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.jspecify.annotations.Nullable;

/** Turns what somebody asked into the message that answers it. Thread-safe. */
final class Inquiry {

    /** The longest question that is taken, in characters. */
    static final int LONGEST = 1_000;

    private static final String IN_A_HURRY = "\n-# Quoted at once, because I am being shut down.";

    private final Answering answering;
    private final Answering withoutModel;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * What is said to a question.
     *
     * @param reply what was answered; null where nothing was asked that can be answered
     */
    record Said(Response response, @Nullable Reply reply) {

        /** What a later question can lean on; null where there is nothing. */
        @Nullable
        Turn turn() {
            return reply == null ? null : reply.turn();
        }
    }

    Inquiry(Answering answering, Answering withoutModel, InstantSource clock, ZoneId zone) {
        this.answering = answering;
        this.withoutModel = withoutModel;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is said to a question; may take its time. */
    Said reply(String question, Conversation conversation) {
        return reply(question, conversation, answering, "");
    }

    /** The same at once, which says so. */
    Said quickReply(String question, Conversation conversation) {
        return reply(question, conversation, withoutModel, IN_A_HURRY);
    }

    private Said reply(String question, Conversation conversation, Answering answerer, String note) {
        if (question.isBlank()) {
            return new Said(Response.of("Ask me about a visit, such as: When is Tom West in Pakistan?"), null);
        }
        int length = question.codePointCount(0, question.length());
        if (length > LONGEST) {
            return new Said(
                    Response.of("Please ask in at most " + LONGEST + " characters; this question has " + length + "."),
                    null);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Reply reply = answerer.answer(new Question(question.strip(), today, conversation));
        String card = AnswerCard.of(reply.answer());
        boolean fits = card.length() + note.length() <= DiscordText.MESSAGE;
        return new Said(Response.of(fits ? card + note : card), reply);
    }
}
