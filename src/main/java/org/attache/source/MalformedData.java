package org.attache.source;

/** A text is not in the notation it is said to be in; the message says where and what, in one clause. */
public final class MalformedData extends RuntimeException {
    public MalformedData(String message) {
        super(message);
    }
}
