package org.attache.discord.visits.events;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Click;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.discord.command.Server;
import org.attache.discord.command.Subcommand;
import org.attache.discord.command.Typing;
import org.attache.discord.text.DiscordText;
import org.attache.discord.visits.week.ZoneOption;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Library;
import org.attache.schedule.mirror.EventServers;
import org.attache.schedule.mirror.Mirror;
import org.attache.schedule.mirror.MirrorPlan;
import org.attache.session.Count;
import org.jspecify.annotations.Nullable;

/**
 * {@code /visits events}: proposes which events of a server to make, change and call off, and does it when somebody
 * with the right to manage events says so. The right is looked at again on each click.
 */
public final class EventsCommand implements Subcommand {

    private static final String KEEP = "keep";
    private static final String NOT_ALLOWED =
            "Only members with the right to manage the events of this server may do that, and only in the server.";
    private static final String NOT_YOURS =
            "This was proposed to somebody else; use /visits events for one of your own.";
    private static final String PURPOSE = "events\u0001";

    private final Library library;
    private final Mirror mirror;
    private final SealedIds signed;
    private final ZoneId zone;

    /**
     * @param key what the ids of buttons are signed with, at least 32 bytes that nobody else knows
     * @param zone of servers for which none is named
     */
    public EventsCommand(Library library, Mirror mirror, byte[] key, ZoneId zone) {
        this.library = library;
        this.mirror = mirror;
        this.signed = new SealedIds(key, PURPOSE);
        this.zone = zone;
    }

    @Override
    public SubcommandData definition() {
        return new SubcommandData("events", "Show visits as events of this server; proposes first what to do")
                .addOptions(
                        new OptionData(OptionType.BOOLEAN, KEEP, "Whether later reloads are mirrored without asking"),
                        ZoneOption.definition("The time zone of the server, as Europe/Oslo; the last one if left out"));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return ZoneOption.suggestions(typing);
    }

    @Override
    public Response reply(Invocation invocation) {
        Server server = invocation.server();
        if (server == null || !server.managesEvents()) {
            return Response.of(NOT_ALLOWED);
        }
        boolean isKept = invocation.option(KEEP).map("true"::equals).orElseGet(() -> mirror.isKept(server.id()));
        ZoneId byDefault = mirror.zone(server.id()).orElse(zone);
        return switch (ZoneOption.of(invocation, byDefault)) {
            case ZoneOption.Read.Unknown unknown -> Response.of(unknown.told());
            case ZoneOption.Read.Zone chosen ->
                withView(view -> proposed(
                        new ProposalState(false, invocation.user(), server.id(), isKept, chosen.id(), 0),
                        mirror.plan(view, server.id(), chosen.id())));
        };
    }

    private interface Answer {
        Response from(KnowledgeView view);
    }

    private Response withView(Answer answer) {
        try (KnowledgeView view = library.view()) {
            return answer.from(view);
        } catch (EventServers.Refused refused) {
            return Response.of(String.valueOf(refused.getMessage()));
        }
    }

    private Response proposed(ProposalState state, MirrorPlan plan) {
        ProposalState held = new ProposalState(
                false, state.owner(), state.server(), state.isKept(), state.zone(), ProposalState.checksum(plan));
        return new Response.Card(new ProposalCard(signed).of(plan, held));
    }

    /** What comes of a button of a proposal; empty where it is of none. */
    public Optional<Reaction> to(Click click) {
        return signed.read(click.id()).flatMap(ProposalState::read).map(state -> {
            if (state.owner() != click.user()) {
                return told(NOT_YOURS);
            }
            Server server = click.server();
            if (server == null || server.id() != state.server() || !server.managesEvents()) {
                return told(NOT_ALLOWED);
            }
            return new Reaction(true, () -> state.isApplied() ? withView(view -> applied(view, state)) : discarded());
        });
    }

    private static Reaction told(String sentence) {
        return new Reaction(false, () -> Response.of(sentence));
    }

    private static Response discarded() {
        return card("Nothing was changed.");
    }

    private Response applied(KnowledgeView view, ProposalState state) {
        MirrorPlan plan = mirror.plan(view, state.server(), state.zone());
        if (ProposalState.checksum(plan) != state.plan()) {
            return proposed(state, plan);
        }
        Mirror.Done done = mirror.apply(plan, state.server(), state.zone(), state.isKept(), view.snapshot());
        return card(Count.of(done.steps(), "change") + " made in the events of this server."
                + refused(done.refused())
                + (state.isKept() ? " Later reloads are mirrored without asking." : ""));
    }

    private static String refused(@Nullable String why) {
        return why == null ? "" : " The rest was not done: " + DiscordText.escaped(why, DiscordText.MESSAGE / 2);
    }

    private static Response card(String words) {
        return new Response.Card(Container.of(TextDisplay.of(words)));
    }
}
