package org.attache.source;

/**
 * A source file as it was read.
 *
 * @param hash SHA-256 of the file's bytes and those of the metadata file beside it, in hexadecimal
 */
public record Document(Origin origin, String hash, Body body) {

    public String text() {
        return body.text();
    }

    public String path() {
        return origin.path();
    }
}
