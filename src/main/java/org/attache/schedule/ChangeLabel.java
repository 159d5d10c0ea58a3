package org.attache.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;
import org.jspecify.annotations.Nullable;

/** Says what a snapshot changed of a visit. */
public final class ChangeLabel {

    private ChangeLabel() {}

    /** {@code moved: Ilse Brandvold, Oslo: May 2–4, 2024 → May 5–6, 2024, planned (Tours, May 1, 2024)}. */
    public static String of(Revision revision) {
        Visit visit = revision.change().now().visit();
        String where = VisitLabel.where(visit);
        return what(revision.change()) + ": " + VisitLabel.who(visit) + (where.isEmpty() ? "" : ", " + where) + ": "
                + fromTo(revision.change(), UnaryOperator.identity())
                + source(revision.change().now());
    }

    /** "moved, confirmed". */
    public static String what(Change change) {
        return switch (change) {
            case Change.Announced announced -> "new";
            case Change.Returned returned -> "told of again";
            case Change.Withdrawn withdrawn -> "no longer told of";
            case Change.Joined joined -> "the same as another visit";
            case Change.Revised revised ->
                revised.aspects().stream().map(ChangeLabel::word).collect(Collectors.joining(", "));
        };
    }

    private static String word(Aspect aspect) {
        return switch (aspect) {
            case CANCELLED -> "cancelled";
            case POSTPONED -> "postponed";
            case REINSTATED -> "on again";
            case MOVED -> "moved";
            case DISPUTED -> "disputed";
            case SETTLED -> "no longer disputed";
            case CONFIRMED -> "confirmed";
            case UNDER_WAY -> "under way";
            case COMPLETED -> "took place";
            case STATUS -> "another status";
            case COUNTRY -> "another country";
            case PLACE -> "another place";
            case PURPOSE -> "another purpose";
            case VISITOR -> "another name";
            case ROLE -> "another role";
            case RETOLD -> "told by other statements";
        };
    }

    /**
     * "May 2–4, 2024 → May 5–6, 2024, planned".
     *
     * @param shown how the front shows words of documents
     */
    public static String fromTo(Change change, UnaryOperator<String> shown) {
        Visit now = change.now().visit();
        if (!(change instanceof Change.Revised revised)) {
            return days(now, shown) + ", " + StatusLabel.of(now.status().value());
        }
        Visit before = revised.before().visit();
        List<String> parts = new ArrayList<>();
        parts.add(fromTo(days(before, shown), days(now, shown)));
        String was = StatusLabel.of(before.status().value());
        String is = StatusLabel.of(now.status().value());
        parts.add(fromTo(was, is));
        Stream.of(
                        changed(Aspect.COUNTRY, revised, before.country(), now.country(), shown),
                        changed(Aspect.PLACE, revised, before.place(), now.place(), shown),
                        changed(Aspect.VISITOR, revised, before.visitor(), now.visitor(), shown),
                        changed(Aspect.ROLE, revised, before.role(), now.role(), shown))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static String changed(
            Aspect aspect,
            Change.Revised revised,
            @Nullable Sourced<String> before,
            @Nullable Sourced<String> now,
            UnaryOperator<String> shown) {
        return revised.aspects().contains(aspect) ? fromTo(value(before, shown), value(now, shown)) : "";
    }

    private static String value(@Nullable Sourced<String> field, UnaryOperator<String> shown) {
        return field == null ? "not told" : shown.apply(field.value());
    }

    private static String fromTo(String before, String now) {
        return before.equals(now) ? now : before + " → " + now;
    }

    private static String days(Visit visit, UnaryOperator<String> shown) {
        return shown.apply(DayLabel.FULL.of(visit));
    }

    /** The days of a visit and how far it has come. */
    public static String state(Visit visit) {
        return DayLabel.FULL.of(visit) + ", " + StatusLabel.of(visit.status().value());
    }

    /** The newest document that tells of it, in brackets; empty where none does. */
    public static String source(Version version) {
        return version.tellers().stream()
                .max(Comparator.comparing(Teller::published, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(teller -> " (" + teller.title()
                        + (teller.published() == null ? "" : ", " + DateWords.of(DateRange.on(teller.published())))
                        + ")")
                .orElse("");
    }
}
