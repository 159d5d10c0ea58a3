package org.attache.english.tagging;

import java.util.List;
import java.util.Locale;
import org.attache.english.Tag;

/**
 * The tokens of a sentence as numbers, for features: hashes of their forms and, once known, of their tags.
 *
 * @param forms hash of each token in small letters
 * @param shapes hash of each token's pattern of capitals, small letters, digits and marks
 * @param tags ordinal of each token's {@link Tag}; filled by the tagger
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a moment, never compared
record Words(List<String> texts, int[] forms, int[] shapes, int[] tags) {

    static Words of(List<String> texts) {
        int n = texts.size();
        int[] forms = new int[n];
        int[] shapes = new int[n];
        for (int i = 0; i < n; i++) {
            String text = plain(texts.get(i));
            forms[i] = form(text);
            shapes[i] = shape(text);
        }
        return new Words(texts, forms, shapes, new int[n]);
    }

    int size() {
        return texts.size();
    }

    /** Typographic marks are read as the plain ones. */
    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-');
    }

    /** Numbers differ in their length alone: no weight can be learnt for each. */
    private static int form(String text) {
        if (Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == ':')) {
            return 7 + text.length();
        }
        return text.toLowerCase(Locale.ROOT).hashCode();
    }

    private static int shape(String text) {
        int hash = 1;
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = Character.isUpperCase(c)
                    ? 1
                    : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c == '-' ? 4 : c == '.' ? 5 : 6;
            if (kind != last) {
                hash = hash * 8 + kind;
                last = kind;
            }
        }
        return text.length() == 1 ? hash + 0x10000000 : hash;
    }
}
