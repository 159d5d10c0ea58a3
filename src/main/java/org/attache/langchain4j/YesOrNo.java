package org.attache.langchain4j;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.answer.verification.SecondReading;
import org.attache.source.DataParser;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model's yes or no: an object with one value, as it was asked for, bare or fenced, or the word alone. Anything
 * else is neither. Thread-safe.
 */
final class YesOrNo {

    /** Characters of a reply at most. */
    private static final int LONGEST = 20_000;

    private static final Pattern THOUGHT = Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```[a-z]*\\s*(.*?)```", Pattern.DOTALL);

    private final DataParser parser;

    YesOrNo(DataParser parser) {
        this.parser = parser;
    }

    SecondReading parse(@Nullable String reply) {
        if (reply == null || reply.length() > LONGEST) {
            return unusable();
        }
        String spoken = THOUGHT.matcher(reply).replaceFirst("");
        Matcher fenced = FENCED.matcher(spoken);
        String body = (fenced.find() ? fenced.group(1) : spoken).strip();
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
