package org.attache.source;

/** What kind of publisher stands behind a document. */
public enum Trust {
    OFFICIAL,
    PRESS,
    OTHER
}
