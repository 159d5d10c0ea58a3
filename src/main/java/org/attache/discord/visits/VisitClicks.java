package org.attache.discord.visits;

import java.util.List;
import java.util.Optional;
import org.attache.discord.command.Click;
import org.attache.discord.command.Clickable;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.visits.ListState.Action;

/** Knows what comes of the buttons and menus of lists. What it cannot read, or is somebody else's, changes nothing. */
public final class VisitClicks implements Clickable {

    private static final String BROKEN =
            "I cannot tell what this button is for; it may be from long ago. Please use /visits again.";
    private static final String NOT_YOURS = "This list was made for somebody else; use /visits for one of your own.";

    private final SignedIds ids;
    private final Lists lists;
    private final Files files;
    private final Following following;

    VisitClicks(SignedIds ids, Lists lists, Files files, Following following) {
        this.ids = ids;
        this.lists = lists;
        this.files = files;
        this.following = following;
    }

    @Override
    public Reaction to(Click click) {
        Optional<ListState> state = ids.read(click.id()).flatMap(read -> chosen(read, click.chosen()));
        if (state.isEmpty()) {
            return Reaction.told(BROKEN);
        }
        if (state.get().owner() != click.user()) {
            return Reaction.told(NOT_YOURS);
        }
        return new Reaction(state.get().action().isInPlace(), () -> response(state.get()));
    }

    /** With the visit that was chosen, where there is a menu to choose from. */
    private static Optional<ListState> chosen(ListState state, List<String> chosen) {
        if (state.action() != Action.OPEN) {
            return Optional.of(state);
        }
        try {
            int visit = chosen.size() == 1 ? Integer.parseInt(chosen.getFirst()) : -1;
            return visit < 0 ? Optional.empty() : Optional.of(state.with(Action.OPEN, visit));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private Response response(ListState state) {
        return switch (state.action()) {
            case FIRST, PREVIOUS, NEXT, LAST, BACK -> lists.page(state);
            case REFRESH -> lists.refreshed(state);
            case OPEN -> lists.visit(state);
            case TIMELINE -> lists.made(state, files::timeline);
            case CALENDAR -> lists.made(state, files::calendar);
            case VISIT_CALENDAR -> lists.madeOfVisit(state, files::calendar);
            case FOLLOW -> lists.followed(state, following);
        };
    }
}
