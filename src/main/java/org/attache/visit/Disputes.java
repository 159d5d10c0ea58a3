package org.attache.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.attache.dates.DateRange;
import org.attache.geography.NameWords;

/**
 * Finds visits of which different days are told although they must be one: the same visitor in the same place, within a
 * few days of each other, and neither was called off. Whether the same document tells of both is for the caller to say;
 * it then means two.
 */
public final class Disputes {

    /** Visits that are more days apart are two visits. */
    public static final int NEAR = 7;

    private Disputes() {}

    /** Whether two visits must be one, if different documents tell of them. */
    public static boolean areOneToldTwice(Visit one, Visit other) {
        return tellOtherDays(one, other) && !Retellings.areOne(one, other);
    }

    /** The same, also where the days of one are a part of the other's, which alone is no contradiction. */
    public static boolean tellOtherDays(Visit one, Visit other) {
        Optional<DateRange> days = days(one);
        Optional<DateRange> others = days(other);
        return days.isPresent()
                && others.isPresent()
                && isNear(days.get(), others.get())
                && !days.get().equals(others.get())
                && isSameName(one, other)
                && FieldUnion.agree(one.country(), other.country())
                && FieldUnion.agree(one.place(), other.place());
    }

    /**
     * Finds the pairs of visits that {@link #tellOtherDays}, among visitors with the same last name, without comparing
     * each with each.
     *
     * @param visit the visit of each
     * @param pair takes each pair, the one that begins first in front
     */
    public static <T> void forEach(List<T> visits, Function<T, Visit> visit, BiConsumer<T, T> pair) {
        Map<String, List<T>> bySurname = new HashMap<>();
        for (T each : visits) {
            if (days(visit.apply(each)).isPresent()) {
                bySurname
                        .computeIfAbsent(Retellings.surname(visit.apply(each)), none -> new ArrayList<>())
                        .add(each);
            }
        }
        for (List<T> several : bySurname.values()) {
            several.sort(Comparator.comparing(each -> first(visit.apply(each))));
            for (int i = 0; i < several.size(); i++) {
                T one = several.get(i);
                LocalDate last = days(visit.apply(one)).orElseThrow().last();
                for (int k = i + 1; k < several.size(); k++) {
                    T other = several.get(k);
                    if (ChronoUnit.DAYS.between(last, first(visit.apply(other))) > NEAR) {
                        break;
                    }
                    if (tellOtherDays(visit.apply(one), visit.apply(other))) {
                        pair.accept(one, other);
                    }
                }
            }
        }
    }

    private static LocalDate first(Visit visit) {
        return days(visit).orElseThrow().first();
    }

    private static Optional<DateRange> days(Visit visit) {
        return visit.status().value().isOff() ? Optional.empty() : VisitDays.of(visit);
    }

    private static boolean isNear(DateRange days, DateRange others) {
        return ChronoUnit.DAYS.between(days.last(), others.first()) <= NEAR
                && ChronoUnit.DAYS.between(others.last(), days.first()) <= NEAR;
    }

    private static boolean isSameName(Visit one, Visit other) {
        List<String> words = NameWords.of(one.visitor().value());
        List<String> others = NameWords.of(other.visitor().value());
        return words.containsAll(others) || others.containsAll(words);
    }
}
