package org.attache.discord.visits.text;

import java.time.LocalDate;
import java.util.Comparator;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.schedule.ChangeLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;
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
        return "**" + ChangeLabel.what(revision.change()) + "** " + DiscordText.escaped(VisitLabel.who(visit), NAME)
                + (where.isEmpty() ? "" : " · " + DiscordText.escaped(where, NAME)) + ": "
                + ChangeLabel.fromTo(revision.change(), text -> DiscordText.escaped(text, NAME))
                + source(revision.change().now());
    }

    /** What changed alone. */
    public static String of(Revision revision) {
        return ChangeLabel.what(revision.change()) + ", "
                + ChangeLabel.fromTo(revision.change(), text -> DiscordText.escaped(text, NAME))
                + source(revision.change().now());
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
