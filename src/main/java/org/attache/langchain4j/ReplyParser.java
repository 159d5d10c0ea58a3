package org.attache.langchain4j;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.answer.Draft;
import org.attache.answer.DraftSentence;
import org.attache.answer.ModelUnavailable;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model's reply: the JSON it was asked for, bare or fenced, or else text with citation marks. A reply that is
 * neither, or broken off, counts as none; what it says is for the verifier to judge. Thread-safe.
 */
final class ReplyParser {

    private static final Pattern MARK = Pattern.compile("\\s*\\[(\\d{1,4}(?:\\s*,\\s*\\d{1,4})*)]");

    /** Marks behind the end of a sentence, which belong before it. */
    private static final Pattern LATE_MARKS = Pattern.compile("([.!?])((?:\\s*\\[[\\d,\\s]+])+)");

    /** The end of a line, or of a sentence whose marks stand right before its full stop. */
    private static final Pattern END = Pattern.compile("(?<=][.!?])\\s+|\\R+");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]|\\d+[.)])\\s+");

    private final DataParser parser;

    ReplyParser(DataParser parser) {
        this.parser = parser;
    }

    /** @throws ModelUnavailable if the reply has none of the forms */
    Draft parse(@Nullable String reply) {
        String body = Reply.body(reply);
        if (body.startsWith("{")) {
            return json(body);
        }
        if (body.startsWith("[{") || !MARK.matcher(body).find()) {
            throw unusable(null);
        }
        return marked(body);
    }

    private Draft json(String body) {
        try {
            if (parser.parse(body, DataParser.Notation.JSON) instanceof Map<?, ?> reply
                    && reply.get("sentences") instanceof List<?> sentences) {
                return new Draft(sentences.stream().map(ReplyParser::sentence).toList());
            }
        } catch (MalformedData e) {
            throw unusable(e);
        }
        throw unusable(null);
    }

    private static DraftSentence sentence(@Nullable Object value) {
        if (value instanceof Map<?, ?> sentence
                && sentence.get("text") instanceof String text
                && sentence.get("citations") instanceof List<?> citations) {
            Set<Integer> numbers = new LinkedHashSet<>();
            citations.forEach(number -> numbers.add(number(number)));
            return sentence(text, numbers);
        }
        throw unusable(null);
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw unusable(null);
    }

    private static Draft marked(String body) {
        List<DraftSentence> sentences = new ArrayList<>();
        for (String part : END.split(LATE_MARKS.matcher(body).replaceAll("$2$1"))) {
            String text = BULLET.matcher(part).replaceFirst("").strip();
            if (!text.isEmpty()) {
                sentences.add(sentence(text, new LinkedHashSet<>()));
            }
        }
        return new Draft(sentences);
    }

    /** A sentence whose marks, if it has any, are taken out of the text and added to the numbers. */
    private static DraftSentence sentence(String text, Set<Integer> numbers) {
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            for (String number : marks.group(1).split(",")) {
                numbers.add(Integer.valueOf(number.strip()));
            }
        }
        return new DraftSentence(marks.replaceAll("").strip(), List.copyOf(numbers));
    }

    private static ModelUnavailable unusable(@Nullable Throwable cause) {
        return new ModelUnavailable("the model's reply was not usable", cause);
    }
}
