package org.attache.discord.moderation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attache.discord.command.Click;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.Additions;
import org.attache.moderation.Contribution;
import org.attache.moderation.Hiding;
import org.attache.moderation.Moderation;
import org.attache.moderation.Outlook;
import org.attache.session.Count;

/** Proposals on Discord, from the command that asks for one to the button that decides on it. Thread-safe. */
final class Deciding {

    static final String NOT_ALLOWED =
            "Only members with the right to manage this server may do that, and only in the server.";

    private static final String GONE =
            "This proposal is no longer open; nothing was changed by this button. Please use the command again.";

    private final Moderation moderation;
    private final Proposals proposals;
    private final ProposalCard cards;
    private final SealedIds ids;

    Deciding(Moderation moderation, Proposals proposals, SealedIds ids) {
        this.moderation = moderation;
        this.proposals = proposals;
        this.cards = new ProposalCard(ids);
        this.ids = ids;
    }

    /** Works a proposal out and shows it. */
    Response proposed(Function<Progress, Outlook> work, Consumer<Response> interim) {
        return refusable(() -> shown(work.apply(telling(interim)), () -> {}));
    }

    /** Takes a document that is handed in, and shows what it brings; where that is discarded, it is taken out again. */
    Response added(Contribution contribution, String who, Consumer<Response> interim) {
        return added(progress -> moderation.additions().add(contribution, who, progress), interim);
    }

    /** The same with what a moderator states himself. */
    Response stated(String words, String who, Consumer<Response> interim) {
        return added(progress -> moderation.additions().state(words, "", who, progress), interim);
    }

    private Response added(Function<Progress, Additions.Added> work, Consumer<Response> interim) {
        return refusable(() -> {
            Additions.Added added = work.apply(telling(interim));
            return shown(added.outlook(), () -> moderation.additions().takeBack(added));
        });
    }

    /** @param undo done where it is discarded or changes nothing */
    private Response shown(Outlook outlook, Runnable undo) {
        if (outlook.change().isEmpty()) {
            undo.run();
            return nothing(outlook);
        }
        return cards.of(proposals.add(outlook, undo), outlook, 0);
    }

    private static Progress telling(Consumer<Response> interim) {
        return (task, done, total) -> interim.accept(Response.of(far(task, done, total)));
    }

    /**
     * Makes a change that needs no decision of its own, or proposes it with the others that came with it.
     *
     * @param unclear what is said where not one thing fits what was named
     */
    Response made(Function<Progress, Hiding.Result> work, IntFunction<String> unclear, Consumer<Response> interim) {
        return refusable(() -> switch (work.apply(telling(interim))) {
            case Hiding.Result.Made made -> Response.of("Done. " + holds(made.snapshot()));
            case Hiding.Result.Proposed proposed ->
                cards.of(proposals.add(proposed.outlook(), () -> {}), proposed.outlook(), 0);
            case Hiding.Result.Unclear other -> Response.of(unclear.apply(other.fitting()));
        });
    }

    /** Files are told that cannot be used, although they bring nothing. */
    private Response nothing(Outlook outlook) {
        return Response.of(DiscordText.lines(
                Stream.concat(Stream.of("Nothing has changed."), OutlookLines.of(outlook).stream())
                        .toList(),
                DiscordText.MESSAGE));
    }

    /** What comes of a button; empty where it is none of a proposal. */
    Optional<Reaction> to(Click click) {
        return ids.read(click.id()).flatMap(ProposalButton::read).map(button -> reaction(button, click));
    }

    private Reaction reaction(ProposalButton button, Click click) {
        String who = Who.of(click.user());
        if (!click.moderator()) {
            return new Reaction(false, () -> {
                moderation.audit().note(who, "refused", "The button " + button.action() + " of a proposal");
                return Response.of(NOT_ALLOWED);
            });
        }
        return switch (button.action()) {
            case PAGE ->
                new Reaction(
                        true,
                        () -> proposals
                                .find(button.proposal())
                                .map(open -> cards.of(button.proposal(), open.outlook(), button.page()))
                                .orElseGet(Deciding::gone));
            case DISCARD -> new Reaction(true, () -> discarded(button, who));
            case APPLY -> new Reaction(true, interim -> made(button, false, who, interim));
            case CONFIRM -> new Reaction(true, interim -> made(button, true, who, interim));
        };
    }

    private static Response gone() {
        return ProposalCard.said(GONE);
    }

    private Response discarded(ProposalButton button, String who) {
        return proposals
                .take(button.proposal())
                .map(open -> {
                    open.undo().run();
                    moderation.discard(open.outlook(), who);
                    return ProposalCard.said("Discarded by " + who + "; nothing was changed.");
                })
                .orElseGet(Deciding::gone);
    }

    private Response made(ProposalButton button, boolean confirmed, String who, Consumer<Response> interim) {
        Optional<Outlook> found = proposals.find(button.proposal()).map(Proposals.Open::outlook);
        if (found.isEmpty()) {
            return gone();
        }
        if (found.get().isHeldBack() && !confirmed) {
            return cards.heldBack(button.proposal(), found.get(), button.page());
        }
        // Whoever presses a second time finds it decided on.
        return proposals
                .take(button.proposal())
                .map(open -> made(open.outlook(), confirmed, who, interim))
                .orElseGet(Deciding::gone);
    }

    private Response made(Outlook outlook, boolean confirmed, String who, Consumer<Response> interim) {
        Progress progress = (task, done, total) -> interim.accept(ProposalCard.said(far(task, done, total)));
        try {
            return moderation
                    .make(outlook, confirmed, who, progress)
                    .map(snapshot -> ProposalCard.said("Applied by " + who + ". " + holds(snapshot)))
                    .orElseGet(Deciding::gone);
        } catch (ReloadUnderWay other) {
            return ProposalCard.said(
                    "The knowledge has changed since this was proposed, or changes right now, so it was not applied."
                            + " Please use the command again.");
        } catch (KnowledgeUnavailable unavailable) {
            return ProposalCard.said("Nothing was changed: " + reason(unavailable));
        }
    }

    static String holds(Snapshot snapshot) {
        return "Snapshot " + snapshot.number() + " holds " + Count.of(snapshot.documents(), "document") + ", "
                + Count.of(snapshot.statements(), "statement") + " and " + Count.of(snapshot.visits(), "visit") + ".";
    }

    private static Response refusable(Supplier<Response> work) {
        try {
            return work.get();
        } catch (ReloadUnderWay other) {
            return Response.of("A reload is already running; try again when it is done.");
        } catch (KnowledgeUnavailable unavailable) {
            return Response.of("Nothing was changed: " + reason(unavailable));
        }
    }

    private static String reason(KnowledgeUnavailable unavailable) {
        return DiscordText.escaped(String.valueOf(unavailable.getMessage()), 500);
    }

    private static String far(String task, long done, long total) {
        return "Reloading: " + task + ", " + done + " of " + total + " …";
    }
}
