package org.attache.source;

/**
 * Words that stand over a stretch of a document and belong to every statement in it, though they are none themselves.
 *
 * @param begins where the stretch begins in the document's text
 * @param ends where it ends
 */
public record Label(Kind kind, int begins, int ends, String words) {

    /** What stands over the stretch. */
    public enum Kind {
        HEADING,
        /** The line before a list. */
        INTRODUCTION,
        /** The first row of a table, its cells parted by {@code |}. */
        COLUMNS
    }

    /** Whether a statement stands in the stretch. */
    public boolean isOver(Statement statement) {
        int at = statement.quote().start();
        return begins <= at && at < ends;
    }
}
