package org.attache.discord.answers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Reply;
import org.attache.assistant.Stage;
import org.attache.session.Count;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one line of the log what became of a question, by its id, through all steps; neither its words nor those of
 * its answer. Pure.
 */
public final class QuestionLine {

    private QuestionLine() {}

    /**
     * The line.
     *
     * @param reply what was answered; null where nothing was
     * @param end what became of it then
     */
    public static String of(long id, @Nullable Reply reply, String end) {
        return "Question " + Long.toUnsignedString(id) + ": " + (reply == null ? "no answer" : steps(reply)) + "; "
                + end;
    }

    private static String steps(Reply reply) {
        List<String> times = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Duration took = reply.trace().took().get(stage);
            if (took != null) {
                times.add(stage.name().toLowerCase(Locale.ROOT) + " " + took.toMillis() + " ms");
            }
        }
        return outcome(reply.answer()) + " by " + reply.answer().writer() + " from snapshot "
                + reply.trace().snapshot() + (times.isEmpty() ? "" : " (" + String.join(", ", times) + ")");
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case VerifiedAnswer verified ->
                "answered with " + Count.of(verified.sentences().size(), "sentence") + " from "
                        + Count.of(verified.citations().size(), "statement");
            case Answer.Unknown unknown -> "not known";
            case Answer.Clarification unclear -> "asked back";
            case Answer.Declined declined -> "declined";
        };
    }
}
