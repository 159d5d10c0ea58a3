package org.attache.discord.visits.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.schedule.DayLabel;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.history.Aspect;
import org.attache.visit.history.Change;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Version;
import org.jspecify.annotations.Nullable;

/** Tells one change of one visit on a line: what changed, from what to what, and who says so. Pure. */
public final class ChangeLine {

    private static final int NAME = 80;

    private ChangeLine() {}

    /** With whose visit it is: "**moved** Ilse Brandvold · Oslo: May 2–4, 2024 → May 5–6, 2024 — Tours". */
    public static String whole(Revision revision) {
        Visit visit = revision.change().now().visit();
        String where = VisitLabel.where(visit);
        return "**" + what(revision.change()) + "** " + DiscordText.escaped(VisitLabel.who(visit), NAME)
                + (where.isEmpty() ? "" : " · " + DiscordText.escaped(where, NAME)) + ": " + fromTo(revision.change())
                + source(revision.change().now());
    }

    /** What changed alone. */
    public static String of(Revision revision) {
        return what(revision.change()) + ", " + fromTo(revision.change())
                + source(revision.change().now());
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.Announced announced -> "new";
            case Change.Returned returned -> "told of again";
            case Change.Withdrawn withdrawn -> "no longer told of";
            case Change.Joined joined -> "the same as another visit";
            case Change.Revised revised ->
                revised.aspects().stream().map(ChangeLine::word).collect(Collectors.joining(", "));
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

    private static String fromTo(Change change) {
        Visit now = change.now().visit();
        if (!(change instanceof Change.Revised revised)) {
            return days(now) + ", " + StatusLabel.of(now.status().value());
        }
        Visit before = revised.before().visit();
        List<String> parts = new ArrayList<>();
        parts.add(fromTo(days(before), days(now)));
        String was = StatusLabel.of(before.status().value());
        String is = StatusLabel.of(now.status().value());
        parts.add(fromTo(was, is));
        Stream.of(
                        changed(Aspect.COUNTRY, revised, before.country(), now.country()),
                        changed(Aspect.PLACE, revised, before.place(), now.place()),
                        changed(Aspect.VISITOR, revised, before.visitor(), now.visitor()),
                        changed(Aspect.ROLE, revised, before.role(), now.role()))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static String changed(
            Aspect aspect, Change.Revised revised, @Nullable Sourced<String> before, @Nullable Sourced<String> now) {
        return revised.aspects().contains(aspect) ? fromTo(value(before), value(now)) : "";
    }

    private static String value(@Nullable Sourced<String> field) {
        return field == null ? "not told" : DiscordText.escaped(field.value(), NAME);
    }

    private static String fromTo(String before, String now) {
        return before.equals(now) ? now : before + " → " + now;
    }

    private static String days(Visit visit) {
        return DiscordText.escaped(DayLabel.FULL.of(visit), NAME);
    }

    /** The newest document that tells of it, and how many more there are. */
    private static String source(Version version) {
        return version.tellers().stream()
                .max(Comparator.comparing(Teller::published, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(teller -> " — " + DiscordText.escaped(teller.title(), NAME) + day(teller.published())
                        + (version.tellers().size() == 1
                                ? ""
                                : " and " + (version.tellers().size() - 1) + " more"))
                .orElse("");
    }

    private static String day(@Nullable LocalDate published) {
        return published == null ? "" : ", " + DateWords.of(DateRange.on(published));
    }
}
