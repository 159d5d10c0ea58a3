package org.attache.knowledge;

import org.attache.source.Document;

/** What came of reading one file. */
public sealed interface Reading {

    String path();

    /** The file was read. */
    record Read(Document document) implements Reading {
        @Override
        public String path() {
            return document.path();
        }
    }

    /**
     * The file cannot be used.
     *
     * @param reason one clause that says why and what to do, such as {@code "is encrypted; save it without a password"}
     */
    record Refused(String path, String reason) implements Reading {}
}
