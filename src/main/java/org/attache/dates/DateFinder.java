package org.attache.dates;

import java.util.List;

/** Finds date expressions in English text. */
public final class DateFinder {

    private DateFinder() {}

    /** Every date expression of the text, in its order; they do not overlap. */
    public static List<DateMention> find(String text, Anchor anchor) {
        return List.of();
    }
}
