package org.attache.langchain4j;

import java.util.Locale;
import java.util.Map;
import org.attache.answer.verification.SecondReading;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model's yes or no: an object with one value, as it was asked for, bare or fenced, or the word alone. Anything
 * else is neither. Thread-safe.
 */
final class YesOrNo {

    private final DataParser parser;

    YesOrNo(DataParser parser) {
        this.parser = parser;
    }

    SecondReading parse(@Nullable String reply) {
        String body = Reply.body(reply);
        return body.startsWith("{") ? object(body) : word(body);
    }

    private SecondReading object(String body) {
        try {
            return parser.parse(body, DataParser.Notation.JSON) instanceof Map<?, ?> object && object.size() == 1
                    ? word(String.valueOf(object.values().iterator().next()))
                    : unusable();
        } catch (MalformedData e) {
            return unusable();
        }
    }

    private static SecondReading word(String word) {
        return switch (word.strip().replaceAll("[.!\"]", "").toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new SecondReading.Yes();
            case "no", "false" -> new SecondReading.No();
            default -> unusable();
        };
    }

    private static SecondReading unusable() {
        return new SecondReading.Unavailable("the model's reply was neither yes nor no");
    }
}
