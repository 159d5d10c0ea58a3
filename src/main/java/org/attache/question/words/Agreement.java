package org.attache.question.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a question whether the documents agree: "do the papers agree on which day she arrives" asks which days they
 * give, and is answered by all of them.
 */
public final class Agreement {

    private static final String SOURCES = "(?:(?:all|both|the|these|those|your|our|different)\\s+)*"
            + "(?:papers?|newspapers?|sources?|documents?|articles?|reports?|files?|texts?|accounts?|mails?|e-?mails?|they|you)";

    private static final Pattern ASKED = Pattern.compile(
            "^\\W*(?:(?:do|does|did)\\s+" + SOURCES
                    + "\\s+(?:all\\s+)?(?:agree|disagree|differ|say the same|contradict (?:each other|one another))"
                    + "|is there (?:any |a |some )?(?:disagreement|contradiction|doubt|agreement|difference)"
                    + "|are there (?:any )?(?:contradictions|differences|different (?:dates|days|accounts))"
                    + "|are " + SOURCES + "\\s+(?:agreed|in agreement|consistent))"
                    + "\\s+(?:on|about|over|as to|regarding|in)?\\s*(?<rest>(?:on |at |in )?(?:when|where|who|which|what|how)\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Agreement() {}

    /** What they are to agree on, as a question; the question itself where it asks for no agreement. */
    public static String without(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.matches() ? asked.group("rest") : question;
    }
}
