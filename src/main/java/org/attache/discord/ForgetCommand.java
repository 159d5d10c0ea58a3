package org.attache.discord;

import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.dialogue.Dialogues;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;

/** {@code /forget}: forgets what the person asked. */
final class ForgetCommand implements Command {

    private final Dialogues dialogues;
    private final Pseudonyms pseudonyms;

    ForgetCommand(Dialogues dialogues, Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        this.dialogues = dialogues;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("forget", "Forget what you asked me; the next question then follows nothing")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    @Override
    public Use use(Invocation invocation) {
        return Use.work(() -> reply(invocation));
    }

    private Response reply(Invocation invocation) {
        int exchanges = dialogues.forget(pseudonyms.of(invocation.user()));
        return Response.of(
                switch (exchanges) {
                    case 0 -> "I remember nothing of what you asked; I keep it for a day at most.";
                    case 1 -> "I have forgotten the question that you asked, and my answer.";
                    default -> "I have forgotten the " + exchanges + " questions that you asked, and my answers.";
                });
    }
}
