package org.attache.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.answer.AnswerWriter;
import org.attache.answer.CitationVerifier;
import org.attache.answer.Draft;
import org.attache.answer.ModelUnavailable;
import org.attache.answer.VerifiedAnswer;
import org.attache.answer.verification.SecondReading;
import org.attache.answer.verification.WithheldSentence;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Question;

/**
 * The writer that the settings choose, and the one that steps in where its model fails or nothing it wrote can be
 * shown. Thread-safe.
 */
public final class Authors {

    private static final String INSTEAD = "This answer is quoted from the documents because ";

    private final AnswerWriter first;
    private final AnswerWriter fallback;
    private final CitationVerifier verifier;

    /**
     * Two writers and what checks them.
     *
     * @param fallback needs no model; may be the first writer itself
     */
    public Authors(AnswerWriter first, AnswerWriter fallback, CitationVerifier verifier) {
        this.first = first;
        this.fallback = fallback;
        this.verifier = verifier;
    }

    /** Whether a note of an answer says that it is quoted because a model failed. */
    public static boolean isInstead(String note) {
        return note.startsWith(INSTEAD);
    }

    /** How many characters of statements the writer of the settings can choose from; 0 for the best alone. */
    int breadth() {
        return first.breadth();
    }

    /** The name of the writer that the settings choose. */
    public String name() {
        return first.name();
    }

    /**
     * What came of the writing.
     *
     * @param answer empty where the evidence supports no sentence
     * @param writer who wrote last
     * @param again the sentences that were read again
     * @param withheld the sentences that are not shown
     */
    record Written(
            Optional<VerifiedAnswer> answer,
            String writer,
            List<String> notes,
            List<SecondReading.Of> again,
            List<WithheldSentence> withheld) {

        /** Whether it shows as much at least, and less of it is withheld. */
        boolean isBetterThan(Written before) {
            return shown() > 0 && shown() >= before.shown() && withheld.size() < before.withheld.size();
        }

        private int shown() {
            return answer.map(verified -> verified.sentences().size()).orElse(0);
        }

        /** With what came to light of a writer before. */
        Written after(Written before) {
            return new Written(answer, writer, notes, both(before.again(), again), both(before.withheld(), withheld));
        }

        private static <T> List<T> both(List<T> before, List<T> after) {
            return Stream.concat(before.stream(), after.stream()).toList();
        }
    }

    /** @param wide the same evidence with more behind it, for a writer that can choose */
    Written write(Question question, Interpretation interpretation, Evidence evidence, Evidence wide, Stopwatch watch) {
        List<String> notes = new ArrayList<>(evidence.notes());
        if (wide.isEmpty()) {
            return new Written(Optional.empty(), first.name(), notes, List.of(), List.of());
        }
        try {
            Written work = rewritten(write(first, question, interpretation, wide, notes, watch), question, wide, watch);
            if (work.answer().isPresent() || first.name().equals(fallback.name())) {
                return work;
            }
            List<String> told = new ArrayList<>(notes);
            told.add(INSTEAD + "the model wrote nothing that they bear out.");
            Written second = write(fallback, question, interpretation, evidence, told, watch);
            return second.answer().isPresent() ? second.after(work) : work;
        } catch (ModelUnavailable unavailable) {
            watch.lap(Stage.WRITE);
            notes.add(INSTEAD + unavailable.getMessage() + ".");
            return write(fallback, question, interpretation, evidence, notes, watch);
        }
    }

    private Written write(
            AnswerWriter writer,
            Question question,
            Interpretation interpretation,
            Evidence evidence,
            List<String> notes,
            Stopwatch watch) {
        Draft draft = writer.write(question, interpretation, evidence);
        watch.lap(Stage.WRITE);
        return verified(draft, writer.name(), evidence, notes, watch);
    }

    /** What is withheld may be true and merely said too freely: the writer is told, and may say it once more. */
    private Written rewritten(Written work, Question question, Evidence evidence, Stopwatch watch) {
        if (work.withheld().isEmpty()) {
            return work;
        }
        try {
            Optional<Draft> draft = first.rewrite(question, evidence, work.withheld());
            watch.lap(Stage.WRITE);
            return draft.map(other -> verified(other, first.name(), evidence, evidence.notes(), watch))
                    .map(other -> other.isBetterThan(work) ? other.after(work) : work)
                    .orElse(work);
        } catch (ModelUnavailable unavailable) {
            watch.lap(Stage.WRITE);
            return work;
        }
    }

    private Written verified(Draft draft, String writer, Evidence evidence, List<String> notes, Stopwatch watch) {
        List<SecondReading.Of> again = new ArrayList<>();
        List<WithheldSentence> withheld = new ArrayList<>();
        Optional<VerifiedAnswer> answer = verifier.verify(draft, evidence, writer, notes, again::add, withheld::add);
        watch.lap(Stage.VERIFY);
        return new Written(answer, writer, notes, again, withheld);
    }
}
