package org.attache.visit;

import java.util.List;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;

/** Tells whether two accounts of visits contradict each other in their days, for they must be of the same visit. */
public final class Contradiction {

    /** Visits further apart are two visits. */
    public static final int NEAR_DAYS = 7;

    private Contradiction() {}

    /** Whether two visits must be one, of which other days are told; whether by other documents is not looked at. */
    public static boolean isBetween(Visit one, Visit other) {
        DateRange days = VisitDays.of(one).orElse(null);
        DateRange others = VisitDays.of(other).orElse(null);
        return days != null
                && others != null
                && !days.equals(others)
                && !one.status().value().isOff()
                && !other.status().value().isOff()
                && isSameName(one, other)
                && FieldUnion.agree(one.country(), other.country())
                && FieldUnion.agree(one.place(), other.place())
                && !days.last().plusDays(NEAR_DAYS).isBefore(others.first())
                && !others.last().plusDays(NEAR_DAYS).isBefore(days.first());
    }

    private static boolean isSameName(Visit one, Visit other) {
        List<String> words = NameWords.of(one.visitor().value());
        List<String> others = NameWords.of(other.visitor().value());
        return words.containsAll(others) || others.containsAll(words);
    }
}
