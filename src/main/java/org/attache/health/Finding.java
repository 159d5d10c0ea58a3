package org.attache.health;

import org.jspecify.annotations.Nullable;

/** What a look at one thing came to. No text holds a secret. */
public sealed interface Finding {

    Subject subject();

    /** What there is to say, a clause or a sentence without a full stop. */
    String text();

    /** It is as it should be. */
    record Good(Subject subject, String text) implements Finding {}

    /** It is not used, or was not looked at, which is no fault; the text says why. */
    record Open(Subject subject, String text) implements Finding {}

    /**
     * It is not as it should be.
     *
     * @param remedy what to do about it, without a full stop
     * @param key the setting that is wrong; null where it is none
     * @param line where that stands in the file of settings, from 1; null where it does not
     */
    record Bad(
            Subject subject,
            String text,
            String remedy,
            Lack lack,
            @Nullable String key,
            @Nullable Integer line) implements Finding {

        /** A fault of something other than a setting. */
        public Bad(Subject subject, String text, String remedy, Lack lack) {
            this(subject, text, remedy, lack, null, null);
        }

        /** A fault that a sentence tells together with its remedy, which follows its first semicolon. */
        public static Bad of(Subject subject, String sentence, Lack lack) {
            String whole = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
            int between = whole.indexOf("; ");
            return between < 0
                    ? new Bad(subject, whole, "mend that", lack)
                    : new Bad(subject, whole.substring(0, between), whole.substring(between + 2), lack);
        }
    }

    /** What is the matter. */
    enum Lack {
        /** Something is there and cannot be used. */
        UNUSABLE,
        /** Something that is needed is not there, or cannot be reached. */
        MISSING
    }
}
