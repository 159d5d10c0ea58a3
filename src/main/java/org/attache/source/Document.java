package org.attache.source;

import java.util.List;

/**
 * A source file as it was read.
 *
 * @param hash SHA-256 of the file's bytes and those of the metadata file beside it, in hexadecimal
 * @param remarks what was not read of it, and how the rest was
 */
public record Document(Origin origin, String hash, Body body, List<Remark> remarks) {

    public Document {
        remarks = List.copyOf(remarks);
    }

    /** A document that was read whole. */
    public Document(Origin origin, String hash, Body body) {
        this(origin, hash, body, List.of());
    }

    public String text() {
        return body.text();
    }

    public String path() {
        return origin.path();
    }
}
