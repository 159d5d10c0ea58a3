package org.attache.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Lookup;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.schedule.VisitLabel;
import org.attache.session.Count;
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
            return "No visit that the documents tell of fits." + later(schedule);
        }
        List<Visit> visits =
                schedule.entries().stream().map(Schedule.Entry::visit).toList();
        DayLabel days = width < ROOMY ? DayLabel.BRIEF : DayLabel.FULL;
        Column when = new Column("When", visits, days::of);
        Column status = new Column(
                "Status", visits, visit -> StatusLabel.of(visit.status().value()));
        Column who = new Column("Who", visits, VisitLabel::who);
        Column where = new Column("Where", visits, VisitLabel::where);
        int room = width - 3 * GAP.length() - when.width() - status.width();
        int whoWidth = Math.min(who.width(), Math.max(room - where.width(), (int) (room * SHARE_OF_WHO)));
        int whereWidth = Math.min(where.width(), room - whoWidth);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(line("When", "Who", "Where", "Status", when.width(), whoWidth, whereWidth)));
        for (Visit visit : visits) {
            String line = line(
                    days.of(visit),
                    VisitLabel.who(visit),
                    VisitLabel.where(visit),
                    StatusLabel.of(visit.status().value()),
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
        lines.add(ink.faint(Wrapped.text(footer(schedule, visits), "", width)));
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
    private record Column(String head, List<Visit> visits, Function<Visit, String> text) {
        int width() {
            return Stream.concat(Stream.of(head), visits.stream().map(text))
                    .mapToInt(cell -> Wrapped.columns(Printable.of(cell)))
                    .max()
                    .orElse(0);
        }
    }

    /** " 2 visits that were published after December 3, 2023 are left out." */
    private static String later(Schedule schedule) {
        return schedule.later() == 0
                ? ""
                : " " + Count.of(schedule.later(), "visit") + " published after "
                        + DateWords.of(DateRange.on(schedule.knownBy())) + " "
                        + (schedule.later() == 1 ? "is" : "are") + " left out.";
    }

    private static String footer(Schedule schedule, List<Visit> visits) {
        String total = Count.of(visits.size(), "visit") + " from " + Count.of(schedule.documents(), "document");
        String newest = schedule.newest()
                .map(day -> "; the newest appeared on " + DateWords.of(DateRange.on(day)))
                .orElse("");
        boolean inferred = visits.stream()
                .anyMatch(
                        visit -> visit.dates() != null && visit.dates().value().yearInferred());
        return total + newest + "." + later(schedule)
                + (inferred ? " A year with a question mark follows from the day of publication." : "");
    }
}
