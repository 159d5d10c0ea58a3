package org.attache.evaluation;

import java.util.List;
import java.util.function.Predicate;
import org.attache.evaluation.TestQuestion.Expect;

/** The scores of a run and what they come to. */
public record Report(List<Score> scores) {

    /** Some of some: how many of a kind there are, and how many of them hold. */
    public record Share(long held, long of) {

        /** From 0 to 1; 1 where there is nothing to hold. */
        public double value() {
            return of == 0 ? 1 : (double) held / of;
        }
    }

    public Report {
        scores = List.copyOf(scores);
    }

    /** Questions with an answer that were answered right. */
    public Share answeredRight() {
        return share(score -> expects(score, Expect.ANSWER), Score::right);
    }

    /** Questions without an answer that were refused, saying nothing that must not be said. */
    public Share refusedRight() {
        return share(score -> expects(score, Expect.REFUSE), Score::right);
    }

    /** Questions with expected evidence, answered right, that cite it. */
    public Share evidenceCited() {
        return share(score -> expects(score, Expect.ANSWER) && score.right(), Score::evidenceCited);
    }

    /** Questions all of whose citations are verbatim. */
    public Share verbatim() {
        return share(score -> true, Score::verbatim);
    }

    private static boolean expects(Score score, Expect expect) {
        return score.question().expect() == expect;
    }

    private Share share(Predicate<Score> of, Predicate<Score> held) {
        List<Score> counted = scores.stream().filter(of).toList();
        return new Share(counted.stream().filter(held).count(), counted.size());
    }
}
