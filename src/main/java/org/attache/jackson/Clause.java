package org.attache.jackson;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the message of a parser down to one clause. */
final class Clause {

    private static final int LONGEST = 160;

    /** Where Jackson says which of its settings a limit comes from. */
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

    /** How Jackson names the text that it read, which is the one that whoever reads the clause has given. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;\\]]*+(?:; )?([^\\]]*+)\\]");

    private Clause() {}

    static String of(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "is not well formed";
        }
        String first = message.strip().lines().findFirst().orElseThrow();
        String line = SOURCE.matcher(SETTING.matcher(first).replaceAll("")).replaceAll("$1");
        String clause = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
    }
}
