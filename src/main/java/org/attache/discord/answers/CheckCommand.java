package org.attache.discord.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.discord.text.SourceLines;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.session.Checked;
import org.attache.session.Checked.Finding;
import org.attache.session.SourceCheck;
import org.attache.source.Statement;

/** The command in a message's menu that holds the message against the sources. */
public final class CheckCommand {

    /** Its name, as it stands in the menu. */
    public static final String NAME = "Check this against the sources";

    /** So many sentences fit into a card with what is said of them. */
    private static final int MOST = 8;

    private static final int SENTENCE = 160;
    private static final int QUOTE = 160;
    private static final int TEXT = 3_900;

    private static final Map<Finding, Phrase> FINDINGS = new EnumMap<>(Map.of(
            Finding.SUPPORTED, Phrase.CHECK_SUPPORTED,
            Finding.CONTRADICTED, Phrase.CHECK_CONTRADICTED,
            Finding.NOT_MENTIONED, Phrase.CHECK_NOT_MENTIONED));

    private final SourceCheck check;
    private final Supplier<LocalDate> today;

    /** @param today the day on which a message is checked */
    public CheckCommand(SourceCheck check, Supplier<LocalDate> today) {
        this.check = check;
        this.today = today;
    }

    /** Its name and where it can be used, as Discord shows it. */
    public CommandData definition() {
        return Commands.message(NAME).setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    /** What the sources say of a message; may take its time. */
    public Response of(String message, Words words) {
        List<Checked> all = check.check(message, today.get(), MOST);
        if (all.isEmpty()) {
            return Response.of(words.say(Phrase.CHECK_NOTHING));
        }
        List<String> lines = new ArrayList<>();
        lines.add("**" + words.say(Phrase.CHECK_TITLE) + "**");
        all.forEach(checked -> lines.add(line(checked, words)));
        int more = check.count(message, today.get()) - all.size();
        if (more > 0) {
            lines.add("-# " + words.say(Phrase.CHECK_MORE, more));
        }
        return new Response.Card(Container.of(ShownCard.blocks(List.of(DiscordText.lines(lines, TEXT)))));
    }

    private static String line(Checked checked, Words words) {
        return "**" + words.say(FINDINGS.get(checked.finding())) + ":** "
                + DiscordText.escaped(checked.sentence(), SENTENCE)
                + checked.statements().stream()
                        .map(statement -> "\n> “" + quoted(statement, words))
                        .collect(Collectors.joining());
    }

    private static String quoted(Statement statement, Words words) {
        return DiscordText.escaped(statement.words(), QUOTE) + "” — "
                + SourceLines.linked(statement.origin().provenance(), words);
    }
}
