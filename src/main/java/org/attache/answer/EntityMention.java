package org.attache.answer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Set;

/**
 * Somebody or something that a text names.
 *
 * @param keys forms in which it is compared: two mentions mean the same where they share one
 * @param start offset of its first character, titles before a name left out
 * @param title offset of the first character of what stands before a name in capitals; the start where nothing does
 */
record EntityMention(Kind kind, Set<String> keys, int start, int end, int title) {

    enum Kind {
        /** A person, a body, or whatever else may act. */
        AGENT,
        /** A country, by its name or adjective, or a body, that tells whence or of what somebody is. */
        ORIGIN,
        /** A country, city or site where somebody is or goes. */
        PLACE,
        DATE
    }

    EntityMention {
        keys = Set.copyOf(keys);
    }

    /** Whether both name the same; what acts in one text may be a place in the other. */
    boolean isSame(EntityMention other) {
        return (kind == Kind.DATE) == (other.kind == Kind.DATE) && !Collections.disjoint(keys, other.keys);
    }

    /** The key of days of any year. */
    static String days(LocalDate first, LocalDate last) {
        return days(MonthDay.from(first), MonthDay.from(last));
    }

    static String days(MonthDay first, MonthDay last) {
        return first + ".." + last;
    }
}
