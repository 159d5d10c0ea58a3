package org.attache.formats.rtf;

/** What holds for the text of a group, and ends with it. */
final class RtfState {

    int font;

    /** How many signs stand in for one that older programs do not know. */
    int replaced = 1;

    /** The property of the file that the group holds; empty for none. */
    String property = "";

    boolean isHidden;
    boolean isStruck;
    boolean isDeleted;
    boolean isInTable;

    /** Whether the group holds no text. */
    boolean isSkipped;

    /** Whether what is not known of the group may be passed over. */
    boolean isOptional;

    boolean isFonts;
    boolean isNote;

    /** The same for a group within. */
    RtfState inner() {
        RtfState inner = new RtfState();
        inner.font = font;
        inner.replaced = replaced;
        inner.isHidden = isHidden;
        inner.isStruck = isStruck;
        inner.isDeleted = isDeleted;
        inner.isInTable = isInTable;
        inner.isSkipped = isSkipped;
        inner.isFonts = isFonts;
        return inner;
    }

    /** Takes back how characters look. */
    void plain() {
        isHidden = false;
        isStruck = false;
        isDeleted = false;
        font = 0;
    }
}
