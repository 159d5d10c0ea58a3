package org.attache.session;

import java.util.ArrayList;
import java.util.List;
import org.attache.answer.Answer;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.session.Program.Session;

/** Remembers the last exchanges, so that a question can lean on them. */
public final class Talk {

    private static final int REMEMBERED = 6;

    private final Session session;
    private final List<Turn> turns = new ArrayList<>();

    public Talk(Session session) {
        this.session = session;
    }

    public Answer answer(String question) {
        Answer answer = session.answering()
                .answer(new Question(question, session.asOf(), new Conversation(turns)))
                .answer();
        turns.add(new Turn(question, answer.text()));
        if (turns.size() > REMEMBERED) {
            turns.removeFirst();
        }
        return answer;
    }

    public void beginAnew() {
        turns.clear();
    }
}
