package org.attache.moderation.gaps;

import java.time.LocalDate;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Question;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Notice;

/**
 * Asks again what was not known, once in each snapshot, and tells those who wished so when it is. It may die at any
 * step: what is to be told is kept in one step with the mark that it was found. For one thread.
 */
public final class GapTeller {

    private static final int AT_ONCE = 20;

    private final Gaps gaps;
    private final Answering answering;
    private final Courier courier;
    private final BinaryOperator<String> wording;
    private final Supplier<LocalDate> today;

    /**
     * A teller.
     *
     * @param answering answers at once
     * @param wording makes the words of what is told from the question and its answer
     */
    public GapTeller(
            Gaps gaps,
            Answering answering,
            Courier courier,
            BinaryOperator<String> wording,
            Supplier<LocalDate> today) {
        this.wording = wording;
        this.gaps = gaps;
        this.answering = answering;
        this.courier = courier;
        this.today = today;
    }

    /** Looks at some gaps, then tells some people. */
    public void run(KnowledgeView view) {
        for (Gap gap : gaps.unchecked(view.snapshot(), AT_ONCE)) {
            Reply reply = answering.answer(Question.of(gap.question(), today.get()));
            boolean known = reply.answer().isAnswer();
            gaps.checked(
                    gap,
                    view.snapshot(),
                    known ? wording.apply(gap.question(), reply.answer().text()) : "");
        }
        for (Notice notice : gaps.due(AT_ONCE)) {
            if (courier.deliver(notice) == Courier.Outcome.LATER) {
                return;
            }
            gaps.settle(notice);
        }
    }
}
