package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.visit.Visit;

/** Renders a schedule as a table, a line a visit. Pure. */
public final class ScheduleText {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;
    /** With fewer columns months are short. */
    private static final int ROOMY = 100;

    private static final String GAP = "  ";
    /** Who comes gets at least so much of what the days and the status leave. */
    private static final double SHARE_OF_WHO = 0.55;

    private final Ink ink;
    private final int width;

    public ScheduleText(Ink ink, int columns) {
        this.ink = ink;
        this.width = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /** The visits with what they rest on, or which name is not there. */
    public String of(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found found -> table(found.schedule());
            case Lookup.NoSuchName missing -> Printable.lines(missing.told());
        };
    }

    private String table(Schedule schedule) {
        if (schedule.entries().isEmpty()) {
            return "No visit that the documents tell of fits." + Printable.of(ScheduleFooter.missing(schedule));
        }
        List<Schedule.Entry> visits = schedule.entries();
        DayLabel days = width < ROOMY ? DayLabel.BRIEF : DayLabel.FULL;
        Column when = new Column("When", visits, entry -> days.of(entry.visit()));
        Column status = new Column("Status", visits, StatusLabel::of);
        Column who = new Column("Who", visits, entry -> VisitLabel.who(entry.visit()));
        Column where = new Column("Where", visits, entry -> VisitLabel.where(entry.visit()));
        int room = width - 3 * GAP.length() - when.width() - status.width();
        int whoWidth = Math.min(who.width(), Math.max(room - where.width(), (int) (room * SHARE_OF_WHO)));
        int whereWidth = Math.min(where.width(), room - whoWidth);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(line("When", "Who", "Where", "Status", when.width(), whoWidth, whereWidth)));
        for (Schedule.Entry entry : visits) {
            Visit visit = entry.visit();
            String line = line(
                    days.of(visit),
                    VisitLabel.who(visit),
                    VisitLabel.where(visit),
                    StatusLabel.of(entry),
                    when.width(),
                    whoWidth,
                    whereWidth);
            lines.add(
                    switch (visit.status().value()) {
                        case CANCELLED, POSTPONED -> ink.gone(line);
                        case PLANNED, ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED -> line;
                    });
        }
        lines.add("");
        lines.add(ink.faint(Wrapped.text(Printable.of(ScheduleFooter.of(schedule)), "", width)));
        return String.join("\n", lines);
    }

    private static String line(
            String when, String who, String where, String status, int whenWidth, int whoWidth, int whereWidth) {
        return (padded(when, whenWidth) + GAP + padded(who, whoWidth) + GAP + padded(where, whereWidth) + GAP + status)
                .stripTrailing();
    }

    private static String padded(String text, int width) {
        String cut = Wrapped.cut(Printable.of(text), width);
        return cut + " ".repeat(Math.max(0, width - Wrapped.columns(cut)));
    }

    /** A column as wide as its widest text. */
    private record Column(String head, List<Schedule.Entry> visits, Function<Schedule.Entry, String> text) {
        int width() {
            return Stream.concat(Stream.of(head), visits.stream().map(text))
                    .mapToInt(cell -> Wrapped.columns(Printable.of(cell)))
                    .max()
                    .orElse(0);
        }
    }
}
