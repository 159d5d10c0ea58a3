package org.attache.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attache.answer.Answer;
import org.attache.assistant.Answering;
import org.attache.question.Question;

/** Asks again what people asked lately; nobody knows whether another answer is better or worse. Thread-safe. */
final class RecentRound {

    private final Supplier<List<String>> questions;
    private final Supplier<LocalDate> today;

    RecentRound(Supplier<List<String>> questions, Supplier<LocalDate> today) {
        this.questions = questions;
        this.today = today;
    }

    /** What is answered otherwise by the other; two that know nothing may look for it in different ways. */
    List<AnswerChange> between(Answering before, Answering after) {
        List<AnswerChange> changes = new ArrayList<>();
        LocalDate day = today.get();
        for (String text : questions.get()) {
            Question question = Question.of(text, day);
            Answer was = before.answer(question).answer();
            Answer is = after.answer(question).answer();
            if ((was.isAnswer() || is.isAnswer()) && !was.text().equals(is.text())) {
                changes.add(new AnswerChange(text, was.text(), is.text(), false));
            }
        }
        return changes;
    }
}
