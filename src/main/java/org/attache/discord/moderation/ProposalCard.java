package org.attache.discord.moderation;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.discord.command.Response;
import org.attache.discord.command.SealedIds;
import org.attache.discord.moderation.ProposalButton.Action;
import org.attache.moderation.Change;
import org.attache.moderation.Outlook;

/** Shows a proposal a page at a time, with the buttons that decide on it. Pure. */
final class ProposalCard {

    /** What fits on a page, in characters; the heading has room beside it. */
    private static final int PAGE = 2_800;

    private final SealedIds ids;

    ProposalCard(SealedIds ids) {
        this.ids = ids;
    }

    /** @param page from 0; beyond the last it is the last */
    Response of(long number, Outlook outlook, int page) {
        List<String> pages = pages(OutlookLines.of(outlook));
        int at = Math.clamp(page, 0, pages.size() - 1);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of("### " + heading(outlook.change())
                + (pages.size() == 1 ? "" : " · page " + (at + 1) + " of " + pages.size())));
        parts.add(TextDisplay.of(pages.get(at)));
        if (pages.size() > 1) {
            parts.add(ActionRow.of(
                    turning(number, at - 1, "‹ Previous").withDisabled(at == 0),
                    turning(number, at + 1, "Next ›").withDisabled(at == pages.size() - 1)));
        }
        parts.add(ActionRow.of(
                Button.success(id(Action.APPLY, number, at), "Apply"),
                Button.secondary(id(Action.DISCARD, number, at), "Discard")));
        return new Response.Card(Container.of(parts));
    }

    /** Asks once more, because an answer gets worse. */
    Response heldBack(long number, Outlook outlook, int page) {
        List<String> worse = OutlookLines.of(outlook.onlyWorse());
        return new Response.Card(Container.of(
                TextDisplay.of("### This makes answers worse that moderators have called right\n"
                        + pages(worse).getFirst()),
                ActionRow.of(
                        Button.danger(id(Action.CONFIRM, number, page), "Apply all the same"),
                        turning(number, page, "Back"),
                        Button.secondary(id(Action.DISCARD, number, page), "Discard"))));
    }

    /** In the place of a proposal that is decided on, or being decided on. */
    static Response said(String words) {
        return new Response.Card(Container.of(TextDisplay.of(words)));
    }

    private Button turning(long number, int page, String label) {
        return Button.secondary(id(Action.PAGE, number, page), label);
    }

    private String id(Action action, long number, int page) {
        return ids.of(new ProposalButton(action, number, page).bytes());
    }

    private static String heading(Change change) {
        return switch (change) {
            case Change.Reload reload -> "A reload would change this";
            case Change.Return back -> "Going back would change this";
        };
    }

    private static List<String> pages(List<String> lines) {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String line : lines) {
            if (!page.isEmpty() && page.length() + line.length() + 1 > PAGE) {
                pages.add(page.toString());
                page.setLength(0);
            }
            page.append(page.isEmpty() ? "" : "\n").append(line);
        }
        pages.add(page.toString());
        return pages;
    }
}
