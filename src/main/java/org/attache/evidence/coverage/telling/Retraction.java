package org.attache.evidence.coverage.telling;

import java.util.regex.Pattern;

/** Recognises what a text repeats of its own only to take it back: "We wrote that the tour starts at nine." */
public final class Retraction {

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^\\W*(?:we|i) (?:had |have )?(?:earlier |first |wrongly |previously )?"
                    + "(?:wrote|written|reported|announced|said|printed|published|told you) (?:\\w+ ){0,3}that\\b",
            Pattern.CASE_INSENSITIVE);

    private Retraction() {}

    /** Whether some words are such. */
    public static boolean isIn(String words) {
        return TAKEN_BACK.matcher(words).lookingAt();
    }
}
