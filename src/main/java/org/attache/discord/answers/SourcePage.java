package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.dialogue.Shown;
import org.attache.discord.answers.AnswerId.Action;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.evidence.KnowledgeView;
import org.attache.source.Statement;

/** Shows one source of an answer with the statements around it, as they stand in the documents now. */
final class SourcePage {

    /** How many statements are shown before and behind. */
    private static final int AROUND = 2;

    private static final int QUOTE = 1_800;
    private static final int NEIGHBOUR = 350;

    private SourcePage() {}

    /** @param at which source, from 0; the last where there are not so many */
    static Response of(Shown shown, int at, KnowledgeView view, Words words) {
        int sources = shown.sources().size();
        int source = Math.max(0, Math.min(at, sources - 1));
        List<Statement> found = sources == 0
                ? List.of()
                : view.statements().byId(List.of(shown.sources().get(source)));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(
                found.isEmpty() ? words.say(Phrase.SOURCE_GONE) : quoted(source + 1, found.getFirst(), view, words)));
        if (sources > 1) {
            parts.add(ShownCard.turning(shown, Action.SOURCE, source, sources, words));
        }
        return new Response.Card(Container.of(parts));
    }

    private static String quoted(int number, Statement statement, KnowledgeView view, Words words) {
        String heading = "**[" + number + "]** "
                + SourceLines.linked(statement.origin().provenance(), words)
                + (statement.speaker() == null ? "" : " · " + DiscordText.escaped(statement.speaker(), NEIGHBOUR));
        List<Statement> near = view.statements().near(statement, AROUND, AROUND);
        return heading + "\n"
                + Stream.of(
                                beside(near, before -> before.ordinal() < statement.ordinal()),
                                Stream.of("> **" + DiscordText.escaped(statement.words(), QUOTE) + "**"),
                                beside(near, behind -> behind.ordinal() > statement.ordinal()))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"));
    }

    private static Stream<String> beside(List<Statement> near, Predicate<Statement> wanted) {
        return near.stream().filter(wanted).map(each -> "> " + DiscordText.escaped(each.words(), NEIGHBOUR));
    }
}
