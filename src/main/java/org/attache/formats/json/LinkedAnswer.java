package org.attache.formats.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer, as pages of questions describe them for programs.
 *
 * @param answer its words, which may be marked up as HTML
 */
public record LinkedAnswer(String question, String answer) {

    /** All questions that have an answer. */
    public static List<LinkedAnswer> in(List<?> descriptions) {
        return Descriptions.of(descriptions, "question"::equals).stream()
                .map(question -> new LinkedAnswer(
                        JsonLd.words(question.get("name")),
                        Stream.of("acceptedAnswer", "suggestedAnswer")
                                .map(key -> answer(question.get(key)))
                                .filter(words -> !words.isBlank())
                                .findFirst()
                                .orElse("")))
                .filter(each -> !each.question.isBlank() && !each.answer.isBlank())
                .toList();
    }

    private static String answer(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.isEmpty() ? "" : answer(list.getFirst());
            case Map<?, ?> map -> JsonLd.words(map.get("text"));
            case null -> "";
            default -> JsonLd.words(value);
        };
    }
}
