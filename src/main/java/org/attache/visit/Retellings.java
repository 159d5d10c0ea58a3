package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attache.geography.NameWords;

/**
 * Puts together visits that several documents tell of, so that the same one is not two, and no contradiction. It is the
 * same visit where the visitor's name is the same or a part of the other one, the days agree and at least one of them
 * is the same, and neither country nor place contradicts. Visits without days stay apart.
 */
public final class Retellings {

    private Retellings() {}

    /**
     * A visit, put together from what documents tell.
     *
     * @param tellings all that it was put together from, in the order in which they were given
     */
    public record Joined<T>(Visit visit, List<T> tellings) {
        public Joined {
            tellings = List.copyOf(tellings);
        }
    }

    /**
     * Each visit once, in the order in which they first occur, with the statements of all documents.
     *
     * @param mayBeOne asked only of two that look the same: whether they may be, such as for being told in different
     *     documents
     */
    public static List<Visit> joined(List<Visit> visits, BiPredicate<Visit, Visit> mayBeOne) {
        return joined(visits, mayBeOne, visit -> false);
    }

    /**
     * The same where some tellings prevail: what they tell of a field is taken before what others tell of it.
     *
     * @param prevails asked only of those that are put together with others
     */
    public static List<Visit> joined(
            List<Visit> visits, BiPredicate<Visit, Visit> mayBeOne, Predicate<Visit> prevails) {
        return joined(visits, Function.identity(), mayBeOne, prevails).stream()
                .map(Joined::visit)
                .toList();
    }

    /** The same, of whatever holds a visit; each joined visit comes with all that it was put together from. */
    public static <T> List<Joined<T>> joined(List<T> tellings, Function<T, Visit> visit, BiPredicate<T, T> mayBeOne) {
        return joined(tellings, visit, mayBeOne, told -> false);
    }

    private static <T> List<Joined<T>> joined(
            List<T> tellings, Function<T, Visit> visit, BiPredicate<T, T> mayBeOne, Predicate<Visit> prevails) {
        List<Group<T>> groups = new ArrayList<>();
        Map<Key, Set<Integer>> byDay = new HashMap<>();
        // The same people come again and again.
        Map<String, String> surnames = new HashMap<>();
        for (T telling : tellings) {
            Visit told = visit.apply(telling);
            List<Key> keys = keys(told, surnames);
            int same = groups.size();
            for (int candidate : candidates(keys, byDay)) {
                if (groups.get(candidate).mayHold(telling, told, mayBeOne)) {
                    same = candidate;
                    break;
                }
            }
            if (same == groups.size()) {
                groups.add(new Group<>(told));
            }
            Group<T> group = groups.get(same);
            group.add(telling, told, prevails);
            for (Key key : group.tellings.size() == 1 ? keys : keys(group.visit, surnames)) {
                byDay.merge(key, Set.of(same), Retellings::both);
            }
        }
        return groups.stream()
                .map(group -> new Joined<>(group.visit, group.tellings))
                .toList();
    }

    /**
     * The last word of the visitor's name, folded, which all retellings of a visit share; empty where there is none.
     */
    public static String surname(Visit visit) {
        return surname(visit.visitor().value());
    }

    private static String surname(String visitor) {
        List<String> words = NameWords.of(visitor);
        return words.isEmpty() ? "" : words.getLast();
    }

    private static final class Group<T> {
        private Visit visit;
        private final List<T> tellings = new ArrayList<>();

        Group(Visit first) {
            this.visit = first;
        }

        boolean mayHold(T telling, Visit told, BiPredicate<T, T> mayBeOne) {
            return isRetold(visit, told) && tellings.stream().allMatch(other -> mayBeOne.test(other, telling));
        }

        void add(T telling, Visit told, Predicate<Visit> prevails) {
            visit = tellings.isEmpty() ? told : prevails.test(told) ? join(told, visit) : join(visit, told);
            tellings.add(telling);
        }
    }

    /** What visits that are the same have in common. */
    private record Key(String surname, boolean isStart, LocalDate day) {}

    private static List<Key> keys(Visit visit, Map<String, String> surnames) {
        if (visit.dates() == null) {
            return List.of();
        }
        String surname = surnames.computeIfAbsent(visit.visitor().value(), Retellings::surname);
        VisitDates dates = visit.dates().value();
        List<Key> keys = new ArrayList<>(2);
        if (dates.start() != null) {
            keys.add(new Key(surname, true, dates.start()));
        }
        if (dates.end() != null) {
            keys.add(new Key(surname, false, dates.end()));
        }
        return keys;
    }

    /** The groups that have a key, the first one first. */
    private static Set<Integer> candidates(List<Key> keys, Map<Key, Set<Integer>> byDay) {
        Set<Integer> all = Set.of();
        for (Key key : keys) {
            Set<Integer> some = byDay.getOrDefault(key, Set.of());
            all = all.isEmpty() ? some : both(all, some);
        }
        return all;
    }

    /** In rising order; mostly one of them holds the other. */
    private static Set<Integer> both(Set<Integer> one, Set<Integer> other) {
        if (one.containsAll(other)) {
            return one;
        }
        Set<Integer> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
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
