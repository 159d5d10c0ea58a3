package org.attache.question;

/** What a question asks for. */
public sealed interface Interpretation {

    /** A request that this program does not answer. */
    record OutOfScope(String why) implements Interpretation {}
}
