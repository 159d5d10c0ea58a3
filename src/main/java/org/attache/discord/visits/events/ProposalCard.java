package org.attache.discord.visits.events;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.command.SealedIds;
import org.attache.discord.text.DiscordText;
import org.attache.schedule.mirror.MirrorPlan;
import org.attache.schedule.mirror.ServerEvent;
import org.attache.schedule.mirror.Step;
import org.attache.session.Count;

/** Shows what would be done on a server, with buttons that do it or not. Pure. */
final class ProposalCard {

    private static final int TEXT = 3_800;
    private static final int NAME = 200;

    private final SealedIds signed;

    ProposalCard(SealedIds signed) {
        this.signed = signed;
    }

    Container of(MirrorPlan plan, ProposalState state) {
        List<String> lines = new ArrayList<>();
        List<Step> steps = plan.seen();
        lines.add("### " + (steps.isEmpty() ? "Nothing to do" : Count.of(steps.size(), "change"))
                + " in the events of this server");
        lines.add(
                state.isKept()
                        ? "Later reloads are mirrored without asking."
                        : "This is done once; with keep, later reloads are mirrored too.");
        lines.addAll(left(plan));
        steps.forEach(step -> lines.add("• " + told(step, state.zone())));
        return Container.of(
                TextDisplay.of(DiscordText.lines(lines, TEXT)),
                ActionRow.of(Button.primary(id(state, true), "Apply"), Button.secondary(id(state, false), "Discard")));
    }

    private String id(ProposalState state, boolean isApplied) {
        return signed.of(
                new ProposalState(isApplied, state.owner(), state.server(), state.isKept(), state.zone(), state.plan())
                        .bytes());
    }

    private static List<String> left(MirrorPlan plan) {
        return Stream.of(
                        left(plan.begun(), "has begun already", "have begun already"),
                        left(plan.vague(), "has no known first day", "have no known first day"),
                        left(plan.far(), "is more than five years ahead", "are more than five years ahead"),
                        left(
                                plan.full(),
                                "finds no room among the " + MirrorPlan.MOST + " events of a server",
                                "find no room among the " + MirrorPlan.MOST + " events of a server"))
                .flatMap(line -> line)
                .toList();
    }

    private static Stream<String> left(int visits, String one, String many) {
        return visits == 0
                ? Stream.of()
                : Stream.of(
                        "-# Left out: " + Count.of(visits, "visit") + ", which " + (visits == 1 ? one : many) + ".");
    }

    private static String told(Step step, ZoneId zone) {
        String name = DiscordText.escaped(step.name(), NAME);
        return switch (step) {
            case Step.Create create -> "**new** " + name + ", " + days(create.now(), zone);
            case Step.Change change -> "**changed** " + name + ", now " + days(change.now(), zone);
            case Step.CallOff off -> "**cancelled** " + name;
            case Step.Remove gone -> "**taken away** " + name;
            case Step.Recognise found -> "**known again** " + name;
            case Step.Forget gone -> "**forgotten** " + name;
        };
    }

    private static String days(ServerEvent event, ZoneId zone) {
        return DateWords.of(new DateRange(
                event.start().atZone(zone).toLocalDate(),
                event.end().atZone(zone).toLocalDate()));
    }
}
