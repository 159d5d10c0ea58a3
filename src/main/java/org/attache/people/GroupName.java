package org.attache.people;

import org.attache.english.Tag;
import org.attache.people.phrases.WordClasses;

/** Where the name of a group begins and ends that is called by whose it is. */
final class GroupName {

    private GroupName() {}

    /** What a group is called: by whose it is, and by where it is from only if nothing else tells which it is. */
    static String of(int from, int until, WordClasses words) {
        int start = start(from, words);
        boolean named = start < from;
        for (int i = from + 1; i < until; i++) {
            named |= words.isCapital(i);
        }
        boolean whole = !named || words.is(until, "of");
        return words.slice(start, whole ? end(until, words) : until);
    }

    /** "Mme Delacroix's class": the index of the name that a group belongs to. */
    private static int start(int from, WordClasses words) {
        int at = words.tag(from - 1) == Tag.POS ? from - 2 : from;
        while (at < from && (words.isCapital(at - 1) || words.isHonorific(at - 1))) {
            at--;
        }
        return at;
    }

    /** "From Basel": the index after the place that people are from; the same index for none. */
    static int origin(int until, WordClasses words) {
        PlaceSpan place = words.is(until, "from") ? words.place(until + 1) : null;
        return place == null ? until : place.until();
    }

    /** "Of Airbus and Nokia": the index after the second of two names before a verb. */
    static int joined(int until, WordClasses words) {
        int end = until + 1;
        while (words.isCapital(end)) {
            end++;
        }
        boolean two = words.is(until, "and") && end > until + 1 && words.isCapital(until - 1);
        return two && (words.tag(end) == Tag.MD || words.tag(end).isVerb()) ? end : until;
    }

    /** "The choir of St Mary's", "from our Lagos office": the index after whose a group is, where a name is in it. */
    static int end(int until, WordClasses words) {
        if (!words.is(until, "of") && !words.is(until, "from")) {
            return until;
        }
        boolean led = words.tag(until + 1) == Tag.DT || words.isPossessive(until + 1);
        int end = led ? until + 2 : until + 1;
        boolean named = false;
        while (!words.inDate(end)
                && (words.isCapital(end)
                        || words.tag(end) == Tag.POS
                        || (named && (led || words.is(until, "of")) && words.tag(end) == Tag.NN))) {
            named |= words.isCapital(end);
            end++;
        }
        return named ? joined(end, words) : until;
    }
}
