package org.attache.langchain4j;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a model's reply counts: what stands behind its thoughts, and within a fence where there is one. */
final class Reply {

    /** Characters of a reply at most; an answer has some hundreds. */
    private static final int LONGEST = 20_000;

    private static final Pattern THOUGHT = Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```[a-z]*\\s*(.*?)```", Pattern.DOTALL);

    private Reply() {}

    /** The body; empty where there is no reply, or far too long a one. */
    static String body(@Nullable String reply) {
        if (reply == null || reply.length() > LONGEST) {
            return "";
        }
        String spoken = THOUGHT.matcher(reply).replaceFirst("");
        Matcher fenced = FENCED.matcher(spoken);
        return (fenced.find() ? fenced.group(1) : spoken).strip();
    }
}
