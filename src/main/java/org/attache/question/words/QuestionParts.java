package org.attache.question.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what asks two things at once: "When does Noyes arrive, and why is she coming?" */
public final class QuestionParts {

    private static final String ASKING = "(?:when|where|why|who|whom|whose|how|what|which)";

    private static final Pattern TWO = Pattern.compile(
            "(?<first>.+?\\w),?\\s+and\\s+(?<second>" + ASKING + "\\b.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** "Who comes, and why?": a visit is told with its days and its place, but not with its purpose. */
    private static final Pattern AND_WHY = Pattern.compile(
            "(?<first>" + ASKING + "\\b(?<what>.+?\\w)),?\\s+and\\s+why\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern QUESTION = Pattern.compile(
            "\\W*(?:" + ASKING + "|is|are|was|were|will|does|do|did|has|have|can)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HANGING = Pattern.compile(".*\\b" + ASKING + "\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile("(?<=\\?)\\s+");

    /** A question of fewer words leaves out what it asks about. */
    private static final int SHORTEST = 3;

    /** More questions than these in one message are read as one. */
    private static final int MOST = 3;

    private QuestionParts() {}

    /** The questions in a text, in their order; the text itself where it asks one thing. */
    public static List<String> of(String text) {
        String[] sentences = NEXT.split(text.strip());
        if (sentences.length > 1) {
            boolean each = sentences.length <= MOST && Arrays.stream(sentences).allMatch(QuestionParts::isWhole);
            return each ? List.of(sentences) : List.of(text);
        }
        Matcher two = TWO.matcher(text.strip());
        if (two.matches() && isWhole(two.group("first")) && isWhole(two.group("second"))) {
            return List.of(two.group("first") + "?", two.group("second"));
        }
        Matcher why = AND_WHY.matcher(text.strip());
        if (why.matches() && isWhole(why.group("first"))) {
            return List.of(why.group("first") + "?", "why" + why.group("what") + "?");
        }
        return List.of(text);
    }

    private static boolean isWhole(String text) {
        return Word.of(text).size() >= SHORTEST
                && QUESTION.matcher(text).matches()
                && !HANGING.matcher(text).matches();
    }
}
