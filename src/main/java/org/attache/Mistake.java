package org.attache;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the settings.
 *
 * @param key the setting, or what stands in its place; null where it is none
 * @param line where it stands in the file, from 1; null where it comes from the environment or nothing is known
 * @param text what is wrong, without a full stop
 * @param remedy what to do, without a full stop
 */
record Mistake(@Nullable String key, @Nullable Integer line, String text, String remedy) {

    /**
     * A mistake that a part of the program tells in a sentence, such as "model.name is missing: set it to …".
     *
     * @param sentence with its remedy after the first semicolon, or else after the first colon
     */
    static Mistake told(@Nullable String key, @Nullable Integer line, String sentence) {
        String whole = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        for (String between : new String[] {"; ", ": "}) {
            int at = whole.indexOf(between);
            if (at > 0) {
                return new Mistake(key, line, whole.substring(0, at), whole.substring(at + between.length()));
            }
        }
        return new Mistake(key, line, whole, "change it");
    }

    /** The whole as one sentence. */
    String sentence() {
        return text + "; " + remedy + ".";
    }
}
