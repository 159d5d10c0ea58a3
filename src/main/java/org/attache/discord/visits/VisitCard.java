package org.attache.discord.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.discord.visits.ListState.Action;
import org.attache.discord.visits.text.ChangeLine;
import org.attache.discord.visits.text.Doubts;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.schedule.DayLabel;
import org.attache.schedule.Schedule;
import org.attache.schedule.StatusLabel;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.history.Revision;
import org.jspecify.annotations.Nullable;

/** Shows one visit as components: each field with the numbers of the quotations that bear it out. Pure. */
final class VisitCard {

    /** All text of a message of components takes 4000 characters at most. */
    private static final int TEXT = 3_900;

    private static final int VALUE = 200;
    private static final int MOST_CHANGES = 3;

    private final SignedIds ids;

    VisitCard(SignedIds ids) {
        this.ids = ids;
    }

    /** @param others what other documents tell otherwise of the same visit */
    Container of(ListState state, Schedule.Entry entry, List<Schedule.Entry> others) {
        Numbered numbered = new Numbered();
        numbered.add(entry);
        others.forEach(numbered::add);
        String fields = String.join("\n", fields(entry, others, numbered));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(fields));
        String sources = SourceLines.cited(numbered.all(), TEXT - fields.length());
        if (!sources.isEmpty()) {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            parts.add(TextDisplay.of(sources));
        }
        parts.add(ActionRow.of(
                Button.secondary(ids.of(state.with(Action.BACK, ListCard.pageOf(state.at()))), "‹ Back to the list"),
                Button.secondary(ids.of(state.with(Action.VISIT_CALENDAR, state.at())), "Calendar file"),
                Button.secondary(ids.of(state.with(Action.FOLLOW, state.at())), "Follow")));
        return Container.of(parts);
    }

    /** The statements of a visit under numbers from 1. */
    private static final class Numbered {
        private final Map<String, NumberedStatement> byId = new LinkedHashMap<>();

        void add(Schedule.Entry entry) {
            for (Statement statement : entry.statements()) {
                byId.putIfAbsent(statement.id(), new NumberedStatement(byId.size() + 1, statement, Relevance.LEDGER));
            }
        }

        List<NumberedStatement> all() {
            return List.copyOf(byId.values());
        }

        String marks(Sourced<?> field) {
            return field.evidence().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .map(statement -> "[" + statement.number() + "]")
                    .collect(Collectors.joining());
        }
    }

    private static List<String> fields(Schedule.Entry entry, List<Schedule.Entry> others, Numbered numbered) {
        Visit visit = entry.visit();
        List<String> lines = new ArrayList<>();
        lines.add("### " + value(visit.visitor()) + " " + numbered.marks(visit.visitor()));
        Sourced<?> time = visit.dates() == null ? visit.period() : visit.dates();
        lines.add("**When:** " + DiscordText.escaped(DayLabel.FULL.of(visit), VALUE)
                + (time == null ? "" : " " + numbered.marks(time)) + Doubts.of(visit, false));
        for (Schedule.Entry other : others) {
            Sourced<?> days = other.visit().dates();
            lines.add("⚠ **Disputed:** another document tells "
                    + DiscordText.escaped(DayLabel.FULL.of(other.visit()), VALUE)
                    + (days == null ? "" : " " + numbered.marks(days)));
        }
        Stream.of(
                        field("Role", visit.role(), numbered),
                        field("Country", visit.country(), numbered),
                        field("Place", visit.place(), numbered),
                        field("Purpose", visit.purpose(), numbered))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        lines.add("**Status:** " + StatusLabel.of(visit.status().value()) + " " + numbered.marks(visit.status()));
        lines.addAll(history(entry.history()));
        return lines;
    }

    /** What became of the visit since it was first told of; the latest changes where there are many. */
    private static List<String> history(List<Revision> revisions) {
        return revisions.stream()
                .skip(1)
                .skip(Math.max(0, revisions.size() - 1 - MOST_CHANGES))
                .map(revision -> "**Changed:** " + ChangeLine.of(revision))
                .toList();
    }

    private static String field(String label, @Nullable Sourced<String> field, Numbered numbered) {
        return field == null ? "" : "**" + label + ":** " + value(field) + " " + numbered.marks(field);
    }

    private static String value(Sourced<String> field) {
        return DiscordText.escaped(field.value(), VALUE);
    }
}
