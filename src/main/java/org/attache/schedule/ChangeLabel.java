package org.attache.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.visit.Visit;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;

/** Writes one change of one visit on a line: what changed, from what to what, and who says so. */
public final class ChangeLabel {

    private ChangeLabel() {}

    /** {@code moved: Ilse Brandvold, Oslo: May 2–4, 2024 → May 5–6, 2024 (Tours, May 1, 2024)}. */
    public static String of(Revision revision) {
        Visit visit = revision.change().now().visit();
        String where = VisitLabel.where(visit);
        return what(revision.change()) + ": " + VisitLabel.who(visit) + (where.isEmpty() ? "" : ", " + where) + ": "
                + fromTo(revision.change())
                + source(revision.change().now());
    }

    /** In one word or several what becomes of it. */
    private static String what(Change change) {
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
            case REINSTATED -> "on again";
            case SETTLED -> "no longer disputed";
            case COMPLETED -> "took place";
            case COUNTRY, PLACE, PURPOSE, ROLE, STATUS -> "another " + name(aspect);
            case VISITOR -> "another name";
            case RETOLD -> "told by other statements";
            case CANCELLED, POSTPONED, MOVED, DISPUTED, CONFIRMED, UNDER_WAY -> name(aspect);
        };
    }

    private static String name(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code May 2–4, 2024, planned → May 5–6, 2024, confirmed}. */
    private static String fromTo(Change change) {
        Visit now = change.now().visit();
        List<String> parts = new ArrayList<>();
        if (change instanceof Change.Revised revised) {
            String before = state(revised.before().visit());
            if (!before.equals(state(now))) {
                parts.add(before);
            }
        }
        parts.add(state(now));
        return String.join(" → ", parts);
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
