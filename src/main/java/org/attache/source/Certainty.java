package org.attache.source;

/** How a fact about a document is known. */
public enum Certainty {
    /** The document or its metadata says so. */
    STATED,
    /** Worked out from the document's text. */
    INFERRED,
    /** Not known. */
    UNKNOWN
}
