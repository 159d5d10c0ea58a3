package org.attache.discord.answers;

import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Use;

/** {@code /ask}: answers a question with its sources. */
public final class AskCommand implements Command {

    /** The longest question that is taken, in characters. */
    public static final int LONGEST = 1_000;

    private static final String QUESTION = "question";
    private static final String PRIVATE = "private";

    @Override
    public SlashCommandData definition() {
        return Commands.slash("ask", "Ask about visits; the answer cites its sources")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addOptions(
                        new OptionData(OptionType.STRING, QUESTION, "What you want to know", true)
                                .setMaxLength(LONGEST),
                        new OptionData(OptionType.BOOLEAN, PRIVATE, "Whether only you see the answer"));
    }

    @Override
    public boolean isPrivate(Invocation invocation) {
        return invocation.option(PRIVATE).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public Use use(Invocation invocation) {
        return new Use.Question(invocation.option(QUESTION).orElse(""));
    }
}
