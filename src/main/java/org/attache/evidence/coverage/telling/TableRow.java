package org.attache.evidence.coverage.telling;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one table have in common.
 *
 * @param path of their document
 * @param head of their first column; empty where it has none
 */
public record TableRow(String path, String head) {

    private static final Pattern CELLS = Pattern.compile("([^:;|]{1,40}): [^;]*; [^:;]{1,40}: .*|(?:[^|]* \\| )+[^|]*");

    /** The table of which a statement is a row; null where it is none. */
    public static @Nullable TableRow of(Statement statement) {
        Matcher cells = CELLS.matcher(statement.words());
        return cells.matches()
                ? new TableRow(statement.origin().path(), Objects.requireNonNullElse(cells.group(1), ""))
                : null;
    }
}
