package org.attache.source;

/**
 * What somebody should know of how a document was read.
 *
 * @param words a sentence without its full stop that makes sense beside the document's name
 */
public record Remark(Kind kind, String words) {

    /** Why somebody should know it. */
    public enum Kind {
        /** A part of the file was not read, so the document may say more than its statements. */
        UNREAD,
        /** Words stand across a page, which take back or qualify all that the page says. */
        STAMP,
        /** How something was understood that people can mean in more than one way. */
        READING
    }

    /** Says that a part of the file was not read. */
    public static Remark unread(String words) {
        return new Remark(Kind.UNREAD, words);
    }

    /** Says what stands across a page. */
    public static Remark stamp(String words) {
        return new Remark(Kind.STAMP, words);
    }

    /** Says how something was understood. */
    public static Remark reading(String words) {
        return new Remark(Kind.READING, words);
    }
}
