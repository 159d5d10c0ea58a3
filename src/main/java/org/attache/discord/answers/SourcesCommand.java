package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.discord.command.Click;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Library;
import org.attache.session.Count;
import org.attache.source.Provenance;

/** {@code /sources}: the documents that answers come from, a page at a time. */
public final class SourcesCommand implements Command {

    private static final String QUERY = "query";
    private static final String PAGE = "page";

    /** The id of a button: the page that it turns to, and what the list is of. */
    private static final Pattern TURNED = Pattern.compile("sources:(\\d{1,9}):(.*)", Pattern.DOTALL);

    /** Leaves room in the id of a button. */
    private static final int LONGEST_QUERY = 80;

    /** Documents on a page; as many of the longest lines fit into a message. */
    private static final int PAGE_SIZE = 8;

    private final Library library;

    public SourcesCommand(Library library) {
        this.library = library;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("sources", "List the documents that answers come from")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addOptions(
                        new OptionData(OptionType.STRING, QUERY, "Words of a title, publisher or file name")
                                .setMaxLength(LONGEST_QUERY),
                        new OptionData(OptionType.INTEGER, PAGE, "Which page, from 1").setMinValue(1));
    }

    @Override
    public Use use(Invocation invocation) {
        return Use.work(() -> reply(invocation));
    }

    Response reply(Invocation invocation) {
        long asked = invocation.option(PAGE).map(Long::parseLong).orElse(1L);
        String query = invocation.option(QUERY).orElse("");
        return page(query.substring(0, Math.min(query.length(), LONGEST_QUERY)), asked);
    }

    /**
     * What comes of a button of such a list; empty where it is of none. Everybody may ask for every page, so its id
     * needs no signature.
     */
    public Optional<Reaction> to(Click click) {
        Matcher turned = TURNED.matcher(click.id());
        return turned.matches()
                ? Optional.of(new Reaction(true, () -> page(turned.group(2), Long.parseLong(turned.group(1)))))
                : Optional.empty();
    }

    private Response page(String query, long asked) {
        List<DocumentSummary> documents = library.documents().stream()
                .filter(document -> matches(document, query))
                .toList();
        if (documents.isEmpty()) {
            return Response.of(
                    query.isBlank()
                            ? "There are no documents yet."
                            : "No document matches “" + DiscordText.escaped(query, 100) + "”.");
        }
        int pages = (documents.size() + PAGE_SIZE - 1) / PAGE_SIZE;
        int page = Math.clamp(asked, 1, pages);
        List<String> lines = new ArrayList<>();
        lines.add("**" + Count.of(documents.size(), "document") + "**"
                + (pages == 1 ? "" : ", page " + page + " of " + pages));
        documents.stream()
                .skip((long) (page - 1) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .forEach(document -> lines.add(line(document)));
        TextDisplay text = TextDisplay.of(DiscordText.lines(lines, DiscordText.MESSAGE));
        return new Response.Card(
                pages == 1
                        ? Container.of(text)
                        : Container.of(
                                text,
                                ActionRow.of(
                                        button(query, page - 1, "‹ Previous").withDisabled(page == 1),
                                        button(query, page + 1, "Next ›").withDisabled(page == pages))));
    }

    private static Button button(String query, int page, String label) {
        return Button.secondary("sources:" + page + ":" + query, label);
    }

    private static String line(DocumentSummary document) {
        return "• " + SourceLines.described(document.origin().provenance()) + " · "
                + Count.of(document.statements(), "statement");
    }

    private static boolean matches(DocumentSummary document, String query) {
        Provenance provenance = document.origin().provenance();
        String publisher = provenance.publisher() == null ? "" : provenance.publisher();
        String names = String.join(
                        " ", provenance.title(), publisher, document.origin().path())
                .toLowerCase(Locale.ROOT);
        return Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(names::contains);
    }
}
