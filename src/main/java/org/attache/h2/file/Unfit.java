package org.attache.h2.file;

/** A file cannot take the place of the database; the message goes on after the file's name. */
public final class Unfit extends Exception {

    public Unfit(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
