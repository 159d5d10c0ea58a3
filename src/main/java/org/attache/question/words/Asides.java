package org.attache.question.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a message what people add behind their question and do not ask: "I'm curious", "don't remember the name",
 * "it was off in March or?". Pure; linear time.
 */
final class Asides {

    private static final Pattern BREAK = Pattern.compile("(?<=[.!?;\\n])\\s*|(?<=,)\\s+|\\s+[-–—]\\s+");

    private static final Pattern ASKS = Pattern.compile(
            "\\W*(?:\\w+ ){0,2}?(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|will|does|do|did|has|have"
                    + "|can|could|would|should|may)(?:['’]?s)?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Of whoever asks, or of what was asked about; "I mean" says more of that. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\W*(?:(?:i|i['’]?m|i['’]ve|im|ive|we|my|it|it['’]?s|that)\\s+(?!means?\\b)\\w+.*"
                    + "|(?:don['’]?t|can['’]?t|couldn['’]?t|cannot|forgot|just)\\s+\\w+.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Asides() {}

    /** The message without its asides; the message itself where it has none. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder();
        boolean asked = false;
        int from = 0;
        Matcher breaks = BREAK.matcher(text);
        while (from < text.length()) {
            int end = breaks.find(from + 1) ? breaks.end() : text.length();
            String part = text.substring(from, end);
            boolean beside = asked && BESIDE.matcher(part).matches();
            if (!beside) {
                rest.append(part);
            }
            asked |= ASKS.matcher(part).matches();
            from = end;
        }
        return rest.toString().strip();
    }
}
