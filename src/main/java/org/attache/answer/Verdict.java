package org.attache.answer;

/** What verification says of one sentence. */
public sealed interface Verdict {

    /** The cited statements bear it out. */
    record Supported() implements Verdict {}

    /**
     * It must not be shown.
     *
     * @param check the name of the check that it failed
     */
    record Withheld(String check, String reason) implements Verdict {}
}
