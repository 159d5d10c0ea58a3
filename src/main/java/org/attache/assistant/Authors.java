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
            Written work = write(first, question, interpretation, wide, notes, watch);
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
        List<SecondReading.Of> again = new ArrayList<>();
        List<WithheldSentence> withheld = new ArrayList<>();
        Optional<VerifiedAnswer> answer =
                verifier.verify(draft, evidence, writer.name(), notes, again::add, withheld::add);
        watch.lap(Stage.VERIFY);
        return new Written(answer, writer.name(), notes, again, withheld);
    }
}
