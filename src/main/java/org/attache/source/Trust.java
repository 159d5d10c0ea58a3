package org.attache.source;

/** What kind of publisher stands behind a document. */
public enum Trust {
    OFFICIAL,
    PRESS,
    OTHER,

    /** A moderator, in words of his own. No file can claim it; it is granted to what moderators state. */
    MODERATOR
}
