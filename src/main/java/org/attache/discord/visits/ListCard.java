package org.attache.discord.visits;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.ListState.Action;
import org.attache.discord.visits.text.VisitLine;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Schedule;
import org.attache.schedule.VisitLabel;
import org.attache.session.Count;
import org.attache.visit.Visit;

/** Shows a page of a list as components. Pure. */
final class ListCard {

    private static final int PAGE = 10;

    /** What Discord allows in an option of a menu. */
    private static final int OPTION = 100;

    private final SignedIds ids;

    ListCard(SignedIds ids) {
        this.ids = ids;
    }

    /**
     * A visit as it is listed.
     *
     * @param isDisputed whether another document tells other days
     */
    record Line(Visit visit, boolean isDisputed) {}

    static int pages(Schedule schedule) {
        return (schedule.entries().size() + PAGE - 1) / PAGE;
    }

    /** The visits of a page. */
    static List<Schedule.Entry> page(Schedule schedule, int page) {
        List<Schedule.Entry> all = schedule.entries();
        int from = Math.min(page * PAGE, all.size());
        return all.subList(from, Math.min(from + PAGE, all.size()));
    }

    /** On which page a visit of a list is. */
    static int pageOf(int visit) {
        return visit / PAGE;
    }

    /**
     * The page of the state, which there must be.
     *
     * @param heading what the list is of; may be empty
     * @param lines the visits of the page
     */
    Container of(ListState state, String heading, Schedule schedule, List<Line> lines) {
        int pages = pages(schedule);
        int page = state.at();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of("### " + Count.of(schedule.entries().size(), "visit")
                + (heading.isEmpty() ? "" : " · " + heading)
                + (pages == 1 ? "" : " · page " + (page + 1) + " of " + pages)));
        lines.forEach(line -> parts.add(TextDisplay.of(VisitLine.of(line.visit(), line.isDisputed()))));
        parts.add(TextDisplay.of(footer(schedule)));
        parts.add(ActionRow.of(menu(state, lines)));
        if (pages > 1) {
            parts.add(ActionRow.of(
                    button(state.with(Action.FIRST, 0), "« First").withDisabled(page == 0),
                    button(state.with(Action.PREVIOUS, Math.max(0, page - 1)), "‹ Previous")
                            .withDisabled(page == 0),
                    button(state.with(Action.NEXT, page + 1), "Next ›").withDisabled(page == pages - 1),
                    button(state.with(Action.LAST, pages - 1), "Last »").withDisabled(page == pages - 1)));
        }
        parts.add(ActionRow.of(
                button(state.with(Action.TIMELINE, 0), "Timeline picture"),
                button(state.with(Action.CALENDAR, 0), "Calendar file")));
        return Container.of(parts);
    }

    /** In the place of a list that shows what is no longer so. */
    Container older(ListState state) {
        int page = switch (state.action()) {
            case OPEN, VISIT_CALENDAR, FOLLOW -> pageOf(state.at());
            default -> state.at();
        };
        return Container.of(
                TextDisplay.of("This list is of an older snapshot: the documents have been read anew since."),
                ActionRow.of(button(state.with(Action.REFRESH, page), "Refresh")));
    }

    private Button button(ListState state, String label) {
        return Button.secondary(ids.of(state), label);
    }

    private StringSelectMenu menu(ListState state, List<Line> lines) {
        List<SelectOption> options = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Visit visit = lines.get(i).visit();
            String where = VisitLabel.where(visit);
            options.add(SelectOption.of(cut(VisitLabel.who(visit)), String.valueOf(state.at() * PAGE + i))
                    .withDescription(cut(DayLabel.BRIEF.of(visit) + (where.isEmpty() ? "" : " · " + where))));
        }
        return StringSelectMenu.create(ids.of(state.with(Action.OPEN, 0)))
                .setPlaceholder("Open a visit with its sources")
                .addOptions(options)
                .build();
    }

    /** Menus show text as it stands, so nothing is escaped. */
    private static String cut(String text) {
        String line = DiscordText.plain(text);
        if (line.codePointCount(0, line.length()) <= OPTION) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, OPTION - 1)).stripTrailing() + "…";
    }

    private static String footer(Schedule schedule) {
        return "-# " + Count.of(schedule.entries().size(), "visit") + " from "
                + Count.of(schedule.documents(), "document")
                + schedule.newest()
                        .map(day -> ", the newest of " + DateWords.of(DateRange.on(day)))
                        .orElse("")
                + ".";
    }
}
