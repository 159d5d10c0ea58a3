package org.attache.people.phrases;

import org.attache.english.Tag;
import org.attache.people.PlaceSpan;

/** Tells whether a phrase is the subject of a verb. */
public final class Subjects {

    private Subjects() {}

    /** Whether a finite verb follows a phrase, or a comma and an aside before it. */
    public static boolean isSubject(WordClasses words, int phrase, int until) {
        int next = until;
        while (next < words.size() && (words.tag(next) == Tag.RB || words.inDate(next))) {
            next++;
        }
        boolean verb = isFinite(words.tag(next)) || words.isVerbTakenForNoun(next);
        int from = start(words, phrase);
        boolean opens = from == 0 || words.tag(from - 1) == Tag.COMMA || words.tag(from - 1) == Tag.OPEN_QUOTE;
        boolean aside = words.is(next, ",") || words.tag(next) == Tag.WP || words.tag(next) == Tag.CC;
        return verb || (opens && aside);
    }

    /** "Chile's minister": the country before belongs to the subject. */
    private static int start(WordClasses words, int phrase) {
        PlaceSpan owner = words.tag(phrase - 1) == Tag.POS ? words.place(phrase - 2) : null;
        return owner == null ? phrase : owner.from();
    }

    private static boolean isFinite(Tag tag) {
        return switch (tag) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        };
    }
}
