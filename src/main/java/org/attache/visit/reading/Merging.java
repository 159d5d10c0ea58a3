package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.people.Person;
import org.attache.source.Allowance;
import org.attache.visit.FieldUnion;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.VisitDates;
import org.attache.visit.reading.Told.Manner;
import org.jspecify.annotations.Nullable;

/** Puts together what several sentences say of the same visit. */
final class Merging {

    /** Of somebody with many visits, and of offices without a name, only so many of the last are looked through. */
    private static final int REACH = 64;

    private final List<Told> merged = new ArrayList<>();
    /** Where the visits of somebody stand. */
    private final Map<Person, List<Integer>> byVisitor = new HashMap<>();
    /** Where the visits of those stand who are known by their office alone. */
    private final List<Integer> ofOffices = new ArrayList<>();

    private Merging() {}

    /** The visits that mentions tell of, in their order; a mention without a place only adds to a visit. */
    static List<Told> merge(List<Told> mentions, Allowance allowance) {
        Merging merging = new Merging();
        List<Told> early = new ArrayList<>();
        for (Told mention : mentions) {
            allowance.require(0);
            if (!merging.add(mention)) {
                early.add(mention);
            }
        }
        for (Told mention : early) {
            allowance.require(0);
            Told own = isCalledOff(mention, early) ? mention.calledOff() : mention;
            Told settled = merging.add(own) ? null : own.settled();
            if (settled != null) {
                merging.add(settled);
            }
        }
        return merging.merged;
    }

    /** "She will not come. The visit is cancelled": there was a plan, though another document may have told of it. */
    private static boolean isCalledOff(Told mention, List<Told> others) {
        return mention.is(Manner.WITHDRAWING)
                && others.stream()
                        .filter(other -> other.is(Manner.COMPLETING) && !other.is(Manner.WITHDRAWING))
                        .anyMatch(other ->
                                other.status().value() == Status.CANCELLED && SameVisit.isSame(mention, other));
    }

    /** Whether a mention found its place: in the last visit that it agrees with, or as a visit of its own. */
    private boolean add(Told told) {
        Told mention = told.lasting(lasting(told.dates(), told.length()));
        for (int i : candidates(mention).toList()) {
            if (!isLeftBehind(merged.get(i), mention) && SameVisit.isSame(merged.get(i), mention)) {
                Told joined = join(merged.get(i), mention);
                merged.set(i, joined);
                remember(joined.visitor(), i);
                return true;
            }
        }
        boolean isNew = mention.isVisit() && !mention.is(Manner.COMPLETING) && !mention.is(Manner.WITHDRAWING);
        if (isNew) {
            merged.add(mention);
            remember(mention.visitor(), merged.size() - 1);
        }
        return isNew;
    }

    /**
     * "Played in Porto on Thursday and in Braga on Friday. She flies home on Monday": it is from Braga that she does.
     */
    private boolean isLeftBehind(Told stop, Told end) {
        LocalDate last = end.dates() == null ? null : end.dates().value().end();
        LocalDate first = stop.dates() == null ? null : stop.dates().value().start();
        boolean departure = end.country() == null
                && end.place() == null
                && last != null
                && end.dates() != null
                && end.dates().value().start() == null;
        return departure
                && first != null
                && byVisitor.getOrDefault(end.visitor(), List.of()).stream()
                        .flatMap(i -> Stream.ofNullable(merged.get(i).dates()))
                        .flatMap(dates -> Stream.ofNullable(dates.value().start()))
                        .anyMatch(other -> other.isAfter(first) && !other.isAfter(last));
    }

    /** The last visits of the same person first, then those of offices that the person may hold. */
    private Stream<Integer> candidates(Told mention) {
        List<Integer> own = byVisitor.getOrDefault(mention.visitor(), List.of());
        Stream<Integer> others = !mention.visitor().known()
                ? Stream.iterate(merged.size() - 1, i -> i >= 0, i -> i - 1)
                : ofOffices.reversed().stream();
        return Stream.concat(own.reversed().stream().limit(REACH), others.limit(REACH));
    }

    private void remember(Person visitor, int index) {
        List<Integer> own = byVisitor.computeIfAbsent(visitor, key -> new ArrayList<>());
        if (own.isEmpty() || own.getLast() != index) {
            own.add(index);
        }
        if (!visitor.known()) {
            ofOffices.add(index);
        }
    }

    private static Told join(Told one, Told other) {
        Told named = one.visitor().known() ? one : other;
        int length = Math.max(one.length(), other.length());
        return new Told(
                named.visitor(),
                new Sourced<>(named.named().value(), FieldUnion.evidence(one.named(), other.named())),
                FieldUnion.either(one.country(), other.country()),
                FieldUnion.either(one.place(), other.place()),
                one.setting() == null ? other.setting() : one.setting(),
                lasting(days(one, other), length),
                one.around() == null ? other.around() : one.around(),
                length,
                purpose(one, other),
                FieldUnion.status(one.status(), other.status()),
                manners(one, other));
    }

    /** The first that is told, unless the other one is called the purpose by the document itself. */
    private static @Nullable Sourced<String> purpose(Told one, Told other) {
        return other.is(Manner.PURPOSED) && !one.is(Manner.PURPOSED)
                ? FieldUnion.either(other.purpose(), one.purpose())
                : FieldUnion.either(one.purpose(), other.purpose());
    }

    /** Of a manner, only if both tell it so; of a purpose that is called so, if either does. */
    private static Set<Manner> manners(Told one, Told other) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        for (Manner manner : Manner.values()) {
            boolean day = manner == Manner.OCCASION || manner == Manner.SHARED;
            boolean kept = (day && one.is(manner) && other.dates() == null)
                    || (manner == Manner.OCCASION && other.is(manner) && one.dates() == null);
            boolean either = manner == Manner.PURPOSED || manner == Manner.ONE_DAY;
            boolean named = either && (one.is(manner) || other.is(manner));
            if (kept || named || (one.is(manner) && other.is(manner))) {
                manners.add(manner);
            }
        }
        return manners;
    }

    /** The days of both; an occasion is one of the days of a stay whose end is not known. */
    private static @Nullable Sourced<VisitDates> days(Told one, Told other) {
        boolean nearer = one.is(Manner.SHARED) && !other.is(Manner.SHARED);
        if ((other.is(Manner.MOVED) || nearer) && other.dates() != null) {
            return other.dates();
        }
        if (SameVisit.isDuring(one, other)) {
            return around(other.dates(), one.dates());
        }
        return SameVisit.isDuring(other, one)
                ? around(one.dates(), other.dates())
                : FieldUnion.days(one.dates(), other.dates());
    }

    /**
     * The days of a stay; one of which only the end is told begins at the latest with the day of something done there.
     */
    private static @Nullable Sourced<VisitDates> around(
            @Nullable Sourced<VisitDates> stay, @Nullable Sourced<VisitDates> occasion) {
        return stay == null || occasion == null || stay.value().start() != null
                ? stay
                : new Sourced<>(
                        new VisitDates(
                                occasion.value().start(),
                                stay.value().end(),
                                stay.value().yearInferred()),
                        FieldUnion.evidence(stay, occasion));
    }

    /** The days with the last one counted from the first, where another sentence tells how many they are. */
    static @Nullable Sourced<VisitDates> lasting(@Nullable Sourced<VisitDates> dates, int length) {
        LocalDate start = dates == null ? null : dates.value().start();
        LocalDate end = dates == null ? null : dates.value().end();
        if (dates == null || length < 1) {
            return dates;
        }
        if (start == null) {
            return end == null
                    ? dates
                    : new Sourced<>(
                            new VisitDates(
                                    end.minusDays(length - 1L),
                                    end,
                                    dates.value().yearInferred()),
                            dates.evidence());
        }
        return end != null && !end.equals(start)
                ? dates
                : new Sourced<>(
                        new VisitDates(
                                start,
                                start.plusDays(length - 1L),
                                dates.value().yearInferred()),
                        dates.evidence());
    }
}
