package org.attache.formats.office;

import java.util.EnumSet;
import java.util.Set;
import org.attache.formats.text.Flow;
import org.attache.source.Remark;

/** What of a text was left out because it is not its text any more, or not that of its readers. */
enum LeftOut {
    COMMENTS("comments beside the text were left out"),
    DELETED("what was deleted with tracked changes was left out"),
    STRUCK("struck-out text was left out"),
    HIDDEN("hidden text was left out"),
    UNSHOWN("hidden or struck-out text was left out");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** Tells it once. */
    static void remark(Set<LeftOut> seen, Flow flow) {
        EnumSet.allOf(LeftOut.class).stream()
                .filter(seen::contains)
                .forEach(kind -> flow.remark(Remark.reading(kind.words)));
    }
}
