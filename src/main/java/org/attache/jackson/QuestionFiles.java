package org.attache.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.attache.evaluation.TestQuestion;
import org.attache.evaluation.TestQuestion.Expect;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/** Reads questions from JSON Lines: one object a line; the contract describes their fields. */
public final class QuestionFiles {

    /**
     * A question of a batch.
     *
     * @param id is repeated with its answer
     * @param asOf the day on which it is asked; null where none is given
     * @param conversation the questions that were asked before it, the oldest first
     */
    public record BatchQuestion(
            @Nullable String id, String question, @Nullable LocalDate asOf, List<String> conversation) {
        public BatchQuestion {
            conversation = List.copyOf(conversation);
        }
    }

    private QuestionFiles() {}

    /**
     * One line of a batch.
     *
     * @throws MalformedData with a clause that follows the name of the line, such as {@code "has no question"}
     */
    public static BatchQuestion batchQuestion(String line) {
        Line fields = Line.parse(line);
        return new BatchQuestion(
                fields.id(), fields.needed("question"), fields.day("as_of"), fields.texts("conversation"));
    }

    /** A question with what tells a right answer from a wrong one. */
    static TestQuestion testQuestion(Line fields, String id) {
        return new TestQuestion(
                id,
                fields.needed("question"),
                fields.day("as_of"),
                expect(fields.text("expect")),
                patterns(fields, "must"),
                patterns(fields, "must_not"),
                fields.texts("evidence"));
    }

    private static Expect expect(@Nullable String word) {
        return switch (word) {
            case null -> Expect.ANSWER;
            case "answer" -> Expect.ANSWER;
            case "refuse" -> Expect.REFUSE;
            default -> throw new MalformedData("expects \"" + word + "\", which is neither answer nor refuse");
        };
    }

    private static List<Pattern> patterns(Line fields, String key) {
        return fields.texts(key).stream().map(regex -> pattern(key, regex)).toList();
    }

    private static Pattern pattern(String key, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new MalformedData("has \"" + regex + "\" in " + key + ", which is no regular expression");
        }
    }
}
