package org.attache.h2;

/** A file cannot take the place of the database; the message goes on after the file's name. */
final class Unfit extends Exception {

    Unfit(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
