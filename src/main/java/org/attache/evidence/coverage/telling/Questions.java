package org.attache.evidence.coverage.telling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Statement;

/**
 * Tells apart what a statement asks and what it asserts: "May I bring a dog? No, animals stay outside." asserts nothing
 * but that animals stay outside, and that of a dog.
 */
public final class Questions {

    /** Up to the mark that ends the last question; one that a quotation mark closes is somebody's, and is told. */
    private static final Pattern ASKED =
            Pattern.compile("\\A(?<asked>.*\\?)[*_!?]*(?=\\s|\\z)(?<rest>.*)\\z", Pattern.DOTALL);

    private static final Pattern OPENING = Pattern.compile(
            "^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|will|would|"
                    + "has|have)(?:['’]?s)?\\s"
                    + "(?!an? |to |about )",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}");

    private Questions() {}

    /** What a statement asks, without marks of emphasis; empty where it asks nothing. */
    public static String asked(Statement statement) {
        Matcher asked = ASKED.matcher(statement.words());
        if (mayAsk(statement) && asked.matches()) {
            return EMPHASIS.matcher(asked.group("asked")).replaceAll("").strip();
        }
        return isUnmarked(statement) ? statement.words() + "?" : "";
    }

    /** What is left of it without what it asks; all of it where it asks nothing. */
    public static String asserted(Statement statement) {
        Matcher asked = ASKED.matcher(statement.words());
        if (mayAsk(statement) && asked.matches()) {
            return asked.group("rest").strip();
        }
        return isUnmarked(statement) ? "" : statement.words();
    }

    /** Most statements hold no mark, which takes a pattern much longer to find out. */
    private static boolean mayAsk(Statement statement) {
        return statement.words().indexOf('?') >= 0;
    }

    /** In messages people leave out the mark. */
    private static boolean isUnmarked(Statement statement) {
        return statement.writing() != null
                && OPENING.matcher(statement.words()).find()
                && statement.words().indexOf('.') < 0;
    }
}
