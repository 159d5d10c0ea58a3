package org.attache.visit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from words how far a visit has come. */
final class StatusWords {

    private static final Pattern CANCELLED = Pattern.compile(
            "\\b(?:cancel(?:s|l?ed|l?ing|lation)?|call(?:ed|s|ing)? off|scrap(?:s|ped)|abandon(?:s|ed)|shelv(?:e|es|ed)|axed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTPONED = Pattern.compile(
            "\\b(?:postpone(?:s|d|ment)?|postponing|put(?:s|ting)? off|delay(?:s|ed)|defer(?:s|red)|rescheduled)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONFIRMED = Pattern.compile("\\bconfirm(?:s|ed|ing)?\\b", Pattern.CASE_INSENSITIVE);

    private StatusWords() {}

    static boolean saysConfirmed(String words) {
        return CONFIRMED.matcher(words).find();
    }

    /** Cancelled or postponed where the words say so, else null. */
    static @Nullable Status calledOff(String words) {
        if (POSTPONED.matcher(words).find()) {
            return Status.POSTPONED;
        }
        return CANCELLED.matcher(words).find() ? Status.CANCELLED : null;
    }
}
