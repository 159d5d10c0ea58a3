package org.attache.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.assistant.Answering;
import org.attache.evaluation.Evaluation;
import org.attache.evaluation.Report;
import org.attache.evaluation.Score;
import org.attache.evaluation.TestQuestion;
import org.attache.source.MalformedData;

/** Asks the golden questions, and compares two rounds of answers. Thread-safe. */
public final class GoldenRound {

    private final Golden golden;
    private final Supplier<LocalDate> today;

    /** @param today the day on which questions are asked that name none */
    public GoldenRound(Golden golden, Supplier<LocalDate> today) {
        this.golden = golden;
        this.today = today;
    }

    /** The day on which questions are asked that name none. */
    LocalDate today() {
        return today.get();
    }

    /**
     * The questions as they stand in the folder.
     *
     * @throws MalformedData if their file cannot be used
     */
    List<TestQuestion> questions() {
        return golden.questions();
    }

    /** Asks them all, in their order. */
    Report ask(List<TestQuestion> questions, Answering answering) {
        // Only what is answered counts here, not whether the quotations stand in the files.
        return new Evaluation(answering, path -> Optional.empty()).run(questions, today.get());
    }

    /** What is answered otherwise, the worse first; two rounds of the same questions. */
    static List<AnswerChange> between(Report before, Report after) {
        List<AnswerChange> changes = new ArrayList<>();
        for (int i = 0; i < before.scores().size(); i++) {
            Score was = before.scores().get(i);
            Score is = after.scores().get(i);
            if (isChanged(was, is)) {
                changes.add(
                        new AnswerChange(was.question().question(), text(was), text(is), isGood(was) && !isGood(is)));
            }
        }
        changes.sort(Comparator.comparing(AnswerChange::worse).reversed());
        return changes;
    }

    /** Two that say that nothing is known differ in what was searched, which nobody asked for. */
    private static boolean isChanged(Score was, Score is) {
        boolean answered =
                was.reply().answer().isAnswer() || is.reply().answer().isAnswer();
        return isGood(was) != isGood(is) || (answered && !text(was).equals(text(is)));
    }

    /** Whether a question has a right answer with the sources that it should have. */
    public static boolean isGood(Score score) {
        return score.right() && score.evidenceCited();
    }

    private static String text(Score score) {
        return score.reply().answer().text();
    }
}
