package org.attache.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;

/** Remembers the last exchanges, so that a question can lean on them. */
public final class Talk {

    private static final int REMEMBERED = 6;

    private final Answering answering;
    private final LocalDate asOf;
    private final List<Turn> turns = new ArrayList<>();

    /** @param asOf the day on which the questions are asked */
    public Talk(Answering answering, LocalDate asOf) {
        this.answering = answering;
        this.asOf = asOf;
    }

    /** The answer to a question that may lean on those before it. */
    public Reply reply(String question) {
        Reply reply = answering.answer(new Question(question, asOf, new Conversation(turns)));
        turns.add(reply.turn());
        if (turns.size() > REMEMBERED) {
            turns.removeFirst();
        }
        return reply;
    }

    public void beginAnew() {
        turns.clear();
    }
}
