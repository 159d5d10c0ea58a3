package org.attache.discord;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.attache.assistant.Answering;
import org.attache.question.Question;

/** Turns what somebody asked into the message that answers it. Thread-safe. */
final class Inquiry {

    /** The longest question that is taken, in characters. */
    static final int LONGEST = 1_000;

    private final Answering answering;
    private final InstantSource clock;
    private final ZoneId zone;

    Inquiry(Answering answering, InstantSource clock, ZoneId zone) {
        this.answering = answering;
        this.clock = clock;
        this.zone = zone;
    }

    String reply(String question) {
        if (question.isBlank()) {
            return "Ask me about a visit, such as: When is Tom West in Pakistan?";
        }
        int length = question.codePointCount(0, question.length());
        if (length > LONGEST) {
            return "Please ask in at most " + LONGEST + " characters; this question has " + length + ".";
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return AnswerCard.of(
                answering.answer(Question.of(question.strip(), today)).answer());
    }
}
