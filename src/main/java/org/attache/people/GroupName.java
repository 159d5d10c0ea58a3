package org.attache.people;

import org.attache.english.Tag;
import org.attache.people.phrases.WordClasses;

/** Where the name of a group begins and ends that is called by whose it is. */
final class GroupName {

    private GroupName() {}

    /** "Mme Delacroix's class": the index of the name that a group belongs to. */
    static int start(int from, WordClasses words) {
        int at = words.tag(from - 1) == Tag.POS ? from - 2 : from;
        while (at < from && (words.isCapital(at - 1) || words.isHonorific(at - 1))) {
            at--;
        }
        return at;
    }

    /** "The choir of St Mary's": the index after what a group is of, where a name is in it. */
    static int end(int until, WordClasses words) {
        if (!words.is(until, "of")) {
            return until;
        }
        int end = words.tag(until + 1) == Tag.DT ? until + 2 : until + 1;
        boolean named = false;
        while (words.isCapital(end) || words.tag(end) == Tag.POS || (named && words.tag(end) == Tag.NN)) {
            named |= words.isCapital(end);
            end++;
        }
        return named ? end : until;
    }
}
