package org.attache.tika;

/** A file cannot be used. */
final class RefusedFile extends Exception {

    private final String reason;

    RefusedFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A clause that follows the file's name and says why and what to do. */
    String reason() {
        return reason;
    }
}
