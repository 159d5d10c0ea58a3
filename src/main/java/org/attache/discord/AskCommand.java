package org.attache.discord;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.question.Conversation;

/** {@code /ask}: answers a question with its sources. */
final class AskCommand implements Command {

    private static final String QUESTION = "question";
    private static final String PRIVATE = "private";

    private final Inquiry inquiry;

    AskCommand(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("ask", "Ask about visits; the answer cites its sources")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addOptions(
                        new OptionData(OptionType.STRING, QUESTION, "What you want to know", true)
                                .setMaxLength(Inquiry.LONGEST),
                        new OptionData(OptionType.BOOLEAN, PRIVATE, "Whether only you see the answer"));
    }

    @Override
    public boolean isPrivate() {
        return false;
    }

    @Override
    public boolean isPrivate(Invocation invocation) {
        return invocation.option(PRIVATE).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public Optional<String> question(Invocation invocation) {
        return Optional.of(invocation.option(QUESTION).orElse(""));
    }

    @Override
    public Response reply(Invocation invocation) {
        return inquiry.reply(invocation.option(QUESTION).orElse(""), Conversation.NONE)
                .response();
    }
}
