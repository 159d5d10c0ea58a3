package org.attache.knowledge;

import org.jspecify.annotations.Nullable;

/** The knowledge cannot be read or written. The message is one sentence that names the file and the remedy. */
public final class KnowledgeUnavailable extends RuntimeException {

    private final Kind kind;

    /** What a front does about it. */
    public enum Kind {
        /** The folder, a file or the store cannot be used as it is. */
        UNUSABLE,
        /** The folder holds nothing that can be read. */
        EMPTY,
        /** Another process holds the data folder. */
        BUSY,
        /** Something that is needed is not there, such as a folder. */
        MISSING,
        /** Nothing can be written, because the disk is full. */
        FULL,
        /** Nothing may be written. */
        FORBIDDEN;

        /** Whether what is stored may well be read all the same. */
        public boolean isOfWriting() {
            return this == BUSY || this == FULL || this == FORBIDDEN;
        }
    }

    public KnowledgeUnavailable(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
