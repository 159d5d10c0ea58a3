package org.attache.answer.verification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.source.Statement;

/**
 * A sentence is plain text: no links, images, mentions, markup of code or invisible characters that the sources lack.
 */
public final class PlainText {

    private static final int LONGEST = 2_500;
    private static final Pattern FORBIDDEN =
            Pattern.compile("https?://|www\\.|!\\[|\\]\\(|<[@#][!&]?\\d|@everyone|@here|```");

    private PlainText() {}

    /** Why a text must not be shown; empty where it may. */
    public static Optional<String> failure(String text, List<Statement> cited) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of("it is empty or too long");
        }
        boolean invisible = text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.FORMAT
                        || (Character.isISOControl(c) && !Character.isWhitespace(c)));
        boolean verbatim =
                cited.stream().anyMatch(statement -> statement.words().contains(text));
        return !verbatim && (invisible || FORBIDDEN.matcher(text).find())
                ? Optional.of("it holds a link, a mention or invisible characters")
                : Optional.empty();
    }
}
