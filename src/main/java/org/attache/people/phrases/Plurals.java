package org.attache.people.phrases;

import java.util.List;

/** The singulars that a plural can have. */
public final class Plurals {

    private Plurals() {}

    /** The likeliest first; none for a word that cannot be a plural. */
    public static List<String> singulars(String plural) {
        if (plural.endsWith("men")) {
            return List.of(plural.substring(0, plural.length() - 3) + "man");
        }
        if (!plural.endsWith("s") || plural.length() < 3 || plural.endsWith("ss")) {
            return List.of();
        }
        String cut = plural.substring(0, plural.length() - 1);
        if (plural.endsWith("ies")) {
            return List.of(plural.substring(0, plural.length() - 3) + "y", cut);
        }
        if (plural.endsWith("wives")) {
            return List.of(plural.substring(0, plural.length() - 3) + "fe");
        }
        String stem = plural.substring(0, plural.length() - 2);
        return plural.endsWith("es") && isHissing(stem) ? List.of(cut, stem) : List.of(cut);
    }

    /** Only behind such sounds a plural has "es": "coaches", "heroes". */
    private static boolean isHissing(String singular) {
        char last = singular.charAt(singular.length() - 1);
        return "sxzo".indexOf(last) >= 0 || singular.endsWith("ch") || singular.endsWith("sh");
    }
}
