package org.attache.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.attache.geography.NameWords;

/**
 * Puts together visits that several documents tell of, so that the same one is not two, and no contradiction. It is the
 * same visit where the visitor's name is the same or a part of the other one, the days agree and at least one of them
 * is the same, and neither country nor place contradicts. Visits without days stay apart.
 */
public final class Retellings {

    private Retellings() {}

    /**
     * Each visit once, in the order in which they first occur, with the statements of all documents.
     *
     * @param mayBeOne asked only of two that look the same: whether they may be, such as for being told in different
     *     documents
     */
    public static List<Visit> joined(List<Visit> visits, BiPredicate<Visit, Visit> mayBeOne) {
        List<Visit> joined = new ArrayList<>();
        Map<String, List<Integer>> bySurname = new HashMap<>();
        for (Visit visit : visits) {
            List<String> words = NameWords.of(visit.visitor().value());
            String surname = words.isEmpty() ? "" : words.getLast();
            List<Integer> candidates = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
            int same = candidates.stream()
                    .filter(i -> isRetold(joined.get(i), visit) && mayBeOne.test(joined.get(i), visit))
                    .findFirst()
                    .orElse(-1);
            if (same < 0) {
                candidates.add(joined.size());
                joined.add(visit);
            } else {
                joined.set(same, join(joined.get(same), visit));
            }
        }
        return joined;
    }

    /** Whether two visits are the same one, told twice; a visit without days is the same as itself only. */
    public static boolean areOne(Visit one, Visit other) {
        return one.equals(other) || isRetold(one, other);
    }

    private static boolean isRetold(Visit one, Visit other) {
        return shareDay(one, other)
                && FieldUnion.agree(one.country(), other.country())
                && FieldUnion.agree(one.place(), other.place())
                && FieldUnion.agreeInDays(one.dates(), other.dates())
                && isSameName(one.visitor().value(), other.visitor().value());
    }

    private static boolean isSameName(String one, String other) {
        List<String> words = NameWords.of(one);
        List<String> others = NameWords.of(other);
        List<String> longer = words.size() >= others.size() ? words : others;
        List<String> shorter = words.size() >= others.size() ? others : words;
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    private static boolean shareDay(Visit one, Visit other) {
        if (one.dates() == null || other.dates() == null) {
            return false;
        }
        VisitDates first = one.dates().value();
        VisitDates second = other.dates().value();
        boolean starts = first.start() != null && first.start().equals(second.start());
        boolean ends = first.end() != null && first.end().equals(second.end());
        return starts || ends;
    }

    /** The visit with the longer name, and each field from whoever knows it. */
    private static Visit join(Visit one, Visit other) {
        boolean longer =
                other.visitor().value().length() > one.visitor().value().length();
        Sourced<String> visitor = longer ? other.visitor() : one.visitor();
        return new Visit(
                one.id(),
                new Sourced<>(visitor.value(), FieldUnion.evidence(one.visitor(), other.visitor())),
                FieldUnion.either(one.role(), other.role()),
                FieldUnion.either(one.country(), other.country()),
                FieldUnion.either(one.place(), other.place()),
                FieldUnion.days(one.dates(), other.dates()),
                null,
                FieldUnion.either(one.purpose(), other.purpose()),
                FieldUnion.status(one.status(), other.status()));
    }
}
