package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what several sentences say of the same visit. */
final class Merging {

    private final List<VisitMention> merged = new ArrayList<>();

    private Merging() {}

    /** The visits that mentions tell of, in their order; a mention without place and day only adds to a visit. */
    static List<VisitMention> merge(List<VisitMention> mentions) {
        Merging merging = new Merging();
        List<VisitMention> early =
                mentions.stream().filter(mention -> !merging.add(mention)).toList();
        early.forEach(merging::add);
        return merging.merged;
    }

    /** Whether a mention found its place: in the last visit that it agrees with, or as a visit of its own. */
    private boolean add(VisitMention mention) {
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (areSame(merged.get(i), mention)) {
                merged.set(i, join(merged.get(i), mention));
                return true;
            }
        }
        boolean isNew = mention.isVisit() && !mention.completes();
        if (isNew) {
            merged.add(mention);
        }
        return isNew;
    }

    private static boolean areSame(VisitMention one, VisitMention other) {
        return one.visitor() == other.visitor()
                && agree(one.place(), other.place())
                && agree(one.country(), other.country())
                && agreeInDays(one.dates(), other.dates())
                && agreeInTime(one, other)
                && agreeInTime(other, one);
    }

    /** Whether a time longer than days, or the telling of something long past, fits the other one. */
    private static boolean agreeInTime(VisitMention one, VisitMention other) {
        if (one.around() == null) {
            return !one.isFormer() || other.isCompleted();
        }
        Sourced<VisitDates> dates = other.dates();
        LocalDate day = dates == null
                ? null
                : dates.value().start() == null
                        ? dates.value().end()
                        : dates.value().start();
        if (day != null) {
            return one.around().contains(day);
        }
        return other.around() == null
                ? !one.isFormer() || other.isFormer()
                : one.around().overlaps(other.around());
    }

    private static boolean agree(@Nullable Sourced<String> one, @Nullable Sourced<String> other) {
        return one == null || other == null || one.value().equals(other.value());
    }

    /** Whether no day contradicts: unknown days agree with all, known ones with those that they overlap. */
    private static boolean agreeInDays(@Nullable Sourced<VisitDates> one, @Nullable Sourced<VisitDates> other) {
        if (one == null || other == null) {
            return true;
        }
        VisitDates first = one.value();
        VisitDates second = other.value();
        boolean starts =
                first.start() == null || second.start() == null || first.start().equals(second.start());
        boolean ends =
                first.end() == null || second.end() == null || first.end().equals(second.end());
        LocalDate start = first.start() == null ? second.start() : first.start();
        LocalDate end = first.end() == null ? second.end() : first.end();
        boolean ordered = start == null || end == null || !end.isBefore(start);
        return (starts && ends && ordered) || isInside(first, second) || isInside(second, first);
    }

    private static boolean isInside(VisitDates inner, VisitDates outer) {
        return outer.start() != null
                && outer.end() != null
                && inner.start() != null
                && inner.end() != null
                && !inner.start().isBefore(outer.start())
                && !inner.end().isAfter(outer.end());
    }

    private static VisitMention join(VisitMention one, VisitMention other) {
        return new VisitMention(
                one.visitor(),
                new Sourced<>(one.named().value(), union(one.named(), other.named())),
                either(one.country(), other.country()),
                either(one.place(), other.place()),
                days(one.dates(), other.dates()),
                one.around() == null ? other.around() : one.around(),
                other.isAim() && !one.isAim() ? other.purpose() : either(one.purpose(), other.purpose()),
                one.isAim() || other.isAim(),
                one.status().value().compareTo(other.status().value()) >= 0 ? one.status() : other.status(),
                one.isFormer() && other.isFormer(),
                false);
    }

    /** The first value that is known, with the evidence of both where they are equal. */
    private static @Nullable Sourced<String> either(@Nullable Sourced<String> one, @Nullable Sourced<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().equals(other.value()) ? new Sourced<>(one.value(), union(one, other)) : one;
    }

    private static List<String> union(Sourced<?> one, Sourced<?> other) {
        Set<String> ids = new LinkedHashSet<>(one.evidence());
        ids.addAll(other.evidence());
        return List.copyOf(ids);
    }

    private static @Nullable Sourced<VisitDates> days(
            @Nullable Sourced<VisitDates> one, @Nullable Sourced<VisitDates> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        VisitDates first = one.value();
        VisitDates second = other.value();
        if (isInside(second, first)) {
            return first.equals(second) ? new Sourced<>(first, union(one, other)) : one;
        }
        if (isInside(first, second)) {
            return other;
        }
        VisitDates both = new VisitDates(
                first.start() == null ? second.start() : first.start(),
                first.end() == null ? second.end() : first.end(),
                first.yearInferred() || second.yearInferred());
        return new Sourced<>(both, union(one, other));
    }
}
