package org.attache.visit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what two statements, or two documents, say of one field of a visit. */
public final class FieldUnion {

    /** More statements than these add nothing to what bears a field out. */
    private static final int MOST_EVIDENCE = 16;

    private FieldUnion() {}

    /** Whether two values can be of the same visit: unknown ones agree with all. */
    public static boolean agree(@Nullable Sourced<String> one, @Nullable Sourced<String> other) {
        return one == null || other == null || one.value().equals(other.value());
    }

    /** Whether no day contradicts: unknown days agree with all, known ones with those that they overlap. */
    public static boolean agreeInDays(@Nullable Sourced<VisitDates> one, @Nullable Sourced<VisitDates> other) {
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

    /** The first value that is known, with the evidence of both where they are equal. */
    public static <T> @Nullable Sourced<T> either(@Nullable Sourced<T> one, @Nullable Sourced<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().equals(other.value()) ? new Sourced<>(one.value(), evidence(one, other)) : one;
    }

    /** The statements of both, each once. */
    public static List<String> evidence(Sourced<?> one, Sourced<?> other) {
        Set<String> ids = new LinkedHashSet<>(one.evidence());
        ids.addAll(other.evidence());
        return ids.stream().limit(MOST_EVIDENCE).toList();
    }

    /** The days that agree: those of the longer stay, or each from whom it is known. */
    public static @Nullable Sourced<VisitDates> days(
            @Nullable Sourced<VisitDates> one, @Nullable Sourced<VisitDates> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        VisitDates first = one.value();
        VisitDates second = other.value();
        if (isInside(second, first)) {
            return first.equals(second) ? new Sourced<>(first, evidence(one, other)) : one;
        }
        if (isInside(first, second)) {
            return other;
        }
        VisitDates both = new VisitDates(
                first.start() == null ? second.start() : first.start(),
                first.end() == null ? second.end() : first.end(),
                first.yearInferred() || second.yearInferred());
        return new Sourced<>(both, evidence(one, other));
    }

    /** The status of whoever knows more: what has come further, or has been called off. */
    public static Sourced<Status> status(Sourced<Status> one, Sourced<Status> other) {
        return one.value().compareTo(other.value()) >= 0 ? one : other;
    }
}
