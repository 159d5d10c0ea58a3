package org.attache.evidence;

/** The embedding model cannot be used; the message says why in one sentence. */
public final class EmbedderUnavailable extends RuntimeException {
    public EmbedderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
