package org.attache.discord;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attache.answer.Answer;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.dialogue.Servers;
import org.attache.dialogue.Shown;
import org.attache.dialogue.Taken;
import org.attache.discord.answers.AskCommand;
import org.attache.discord.answers.Showing;
import org.attache.discord.answers.ShownCard;
import org.attache.discord.command.Response;
import org.attache.discord.house.Pseudonyms;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.jspecify.annotations.Nullable;

/** Turns what somebody asked into the message that answers it. Thread-safe. */
final class Inquiry {

    private final Answering answering;
    private final Answering withoutModel;
    private final boolean isByModel;
    private final Servers servers;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * What is said to a question.
     *
     * @param reply what was answered; null where nothing was asked that can be answered
     * @param shown what the buttons need; null where there are none
     */
    record Said(
            Response response,
            @Nullable Reply reply,
            @Nullable Shown shown) {

        /** What a later question can lean on; null where there is nothing. */
        @Nullable
        Turn turn() {
            return reply == null ? null : reply.turn();
        }

        /** Whether it is an answer, and not that there is none. */
        boolean isKnown() {
            return reply != null && (reply.answer().isAnswer() || reply.answer() instanceof Answer.Clarification);
        }
    }

    Inquiry(Offer offer, Pseudonyms pseudonyms, InstantSource clock, ZoneId zone) {
        this.answering = offer.answering();
        this.withoutModel = offer.withoutModel();
        this.isByModel = offer.isByModel();
        this.servers = offer.books().servers();
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether there is something to say at once that is not the whole answer. */
    boolean isInStages() {
        return isByModel;
    }

    /** What is said to a question; may take its time. */
    Said reply(Taken taken, Conversation conversation) {
        return reply(taken, conversation, answering, null);
    }

    /** The same at once, until the other stands. */
    Said firstReply(Taken taken, Conversation conversation) {
        return reply(taken, conversation, withoutModel, Phrase.BETTER_ANSWER);
    }

    /** The same at once, because there is no time; it says so. */
    Said quickReply(Taken taken, Conversation conversation) {
        return reply(taken, conversation, withoutModel, Phrase.IN_A_HURRY);
    }

    private Said reply(Taken taken, Conversation conversation, Answering answerer, @Nullable Phrase note) {
        String question = String.valueOf(taken.question());
        Words words = Words.of(taken.language());
        if (question.isBlank()) {
            return said(words.say(Phrase.QUESTION_EXAMPLE));
        }
        int length = question.codePointCount(0, question.length());
        if (length > AskCommand.LONGEST) {
            return said(
                    words.say(Phrase.QUESTION_TOO_LONG, String.valueOf(AskCommand.LONGEST), String.valueOf(length)));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Reply reply = answerer.answer(new Question(question.strip(), today, conversation));
        Shown shown = Showing.of(taken, pseudonyms.of(taken.person()), reply);
        Shown noted = note == null ? shown : shown.noting("-# " + words.say(note));
        return new Said(new Response.Card(ShownCard.of(noted, 0, servers.role(taken.server()) != 0)), reply, shown);
    }

    private static Said said(String words) {
        return new Said(Response.of(words), null, null);
    }
}
