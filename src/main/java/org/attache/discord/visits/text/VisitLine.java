package org.attache.discord.visits.text;

import org.attache.discord.text.DiscordText;
import org.attache.schedule.DayLabel;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;

/** Tells one visit on a line: "**May 2–4, 2024** Ilse Brandvold · Oslo, Norway · planned". Pure. */
public final class VisitLine {

    private static final int WHO = 120;
    private static final int WHERE = 80;

    private VisitLine() {}

    /**
     * A visit in a list, on one line.
     *
     * @param isDisputed whether another document tells other days
     */
    public static String of(Visit visit, boolean isDisputed) {
        String where = VisitLabel.where(visit);
        return "**" + DiscordText.escaped(DayLabel.FULL.of(visit), WHERE) + "** "
                + DiscordText.escaped(VisitLabel.who(visit), WHO)
                + (where.isEmpty() ? "" : " · " + DiscordText.escaped(where, WHERE)) + " · " + status(visit)
                + Doubts.of(visit, isDisputed);
    }

    private static String status(Visit visit) {
        String label = StatusLabel.of(visit.status().value());
        return visit.status().value().isOff() ? "**" + label + "**" : label;
    }
}
