package org.attache.discord.house;

import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.dialogue.Dialogues;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/** {@code /forget}: forgets what the person asked. */
public final class ForgetCommand implements Command {

    private final Dialogues dialogues;
    private final Pseudonyms pseudonyms;

    public ForgetCommand(Dialogues dialogues, Pseudonyms pseudonyms) {
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
        Words words = Words.of(invocation.language());
        int exchanges = dialogues.forget(pseudonyms.of(invocation.user()));
        return Response.of(exchanges == 0 ? words.say(Phrase.FORGOT_NOTHING) : words.say(Phrase.FORGOT, exchanges));
    }
}
