package org.attache.people.phrases;

import org.attache.english.Tag;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Tells which country somebody acts for, by the places in and beside the office. */
final class Homes {

    private static final int BRACKET = 4;

    private final WordClasses words;

    Homes(WordClasses words) {
        this.words = words;
    }

    /** The country of an office; one it is accredited to ("ambassador to Norway") is not its home. */
    @Nullable
    String of(int from, int until) {
        PlaceSpan owner = words.tag(from - 1) == Tag.POS ? words.place(from - 2) : null;
        if (owner != null && owner.certain()) {
            return owner.country();
        }
        for (int i = from; i < until; i++) {
            PlaceSpan place = words.place(i);
            if (place != null) {
                int before = words.is(place.from() - 1, "the") ? place.from() - 2 : place.from() - 1;
                boolean own = before < from || words.is(before, "of") || words.is(before, "(") || isInPhrase(before);
                boolean whole = !words.is(place.until(), "of") && (place.certain() || !words.isCapital(place.until()));
                if (own && whole && (place.certain() || place.adjective() || words.is(before, "of"))) {
                    return place.country();
                }
                i = place.until() - 1;
            }
        }
        return null;
    }

    private boolean isInPhrase(int before) {
        return switch (words.tag(before)) {
            case IN, TO, COMMA, CC -> false;
            default -> true;
        };
    }

    /** The end of a name with its country: "King Harald V of Norway", "Ana Ruiz (Chile)", "Ana Ruiz MP". */
    int end(int nameEnd) {
        if (words.is(nameEnd, "(")) {
            return bracketEnd(nameEnd);
        }
        if (!words.is(nameEnd, "of")) {
            return nameEnd;
        }
        int start = words.is(nameEnd + 1, "the") ? nameEnd + 2 : nameEnd + 1;
        PlaceSpan place = words.place(start);
        if (place != null && place.adjective()) {
            return nameEnd;
        }
        int end = place == null ? start : place.until();
        while (end < Math.min(words.size(), start + BRACKET) && isOfName(end)) {
            end++;
        }
        return end == start ? nameEnd : end;
    }

    /** "Ana Ruiz of Leith", "of London Business College": a name that no gazetteer knows. */
    private boolean isOfName(int i) {
        return words.isCapital(i) && words.tag(i).isName() && !words.isTitle(i) && !words.inDate(i);
    }

    private int bracketEnd(int bracket) {
        for (int end = bracket + 1; end <= bracket + BRACKET + 1 && end < words.size(); end++) {
            if (words.is(end, ")")) {
                return end > bracket + 1 ? end + 1 : bracket;
            }
            if (words.inDate(end) || !(words.isCapital(end) || words.isHyphen(end))) {
                return bracket;
            }
        }
        return bracket;
    }
}
