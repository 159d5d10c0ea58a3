package org.attache.discord;

import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.Servers;
import org.attache.dialogue.Taken;
import org.attache.discord.connection.ClockWatch;
import org.attache.discord.desk.SeenIds;
import org.attache.discord.limits.Limits;
import org.attache.discord.words.Words;

/** Translates messages of people into requests for the reception, by the rule of the channel. */
final class IncomingMessages extends ListenerAdapter {

    private final Reception reception;
    private final Outgoing outgoing;
    private final Limits limits;
    private final ClockWatch clock;
    private final Servers servers;
    private final Greeting greeting;
    private final Moving moving;
    private final SeenIds seen = new SeenIds(10_000);

    IncomingMessages(Reception reception, Outgoing outgoing, Limits limits, ClockWatch clock, Servers servers) {
        this.reception = reception;
        this.outgoing = outgoing;
        this.limits = limits;
        this.clock = clock;
        this.servers = servers;
        this.greeting = new Greeting(servers, outgoing);
        this.moving = new Moving(reception, outgoing);
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        greeting.to(event.getGuild());
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        User author = event.getAuthor();
        if (author.isBot() || author.isSystem() || event.isWebhookMessage()) {
            return;
        }
        Message message = event.getMessage();
        ChannelRule rule = message.isFromGuild()
                ? servers.rule(message.getGuildIdLong(), Addressed.ruled(message.getChannel()))
                : ChannelRule.DEFAULT;
        Addressed.question(message, rule)
                .filter(question -> seen.isNew(message.getIdLong()))
                .ifPresent(question -> take(question, message, rule));
    }

    private void take(Taken question, Message message, ChannelRule rule) {
        clock.see(message.getTimeCreated());
        OptionalLong server = message.isFromGuild() ? OptionalLong.of(message.getGuildIdLong()) : OptionalLong.empty();
        limits.refusal(question.person(), question.place(), server, Words.of(question.language()))
                .ifPresentOrElse(
                        words -> outgoing.mention(() -> message.getAuthor()
                                .openPrivateChannel()
                                .flatMap(direct -> Outgoing.quiet(direct.sendMessage(words)))),
                        () -> answer(question, message, rule));
    }

    private void answer(Taken question, Message message, ChannelRule rule) {
        if (question.isSilent()) {
            reception.questionSilently(question, response -> Addressed.reply(message, response));
        } else if (rule.threads() && Addressed.canMove(message)) {
            moving.toThreadIfLong(question, message);
        } else {
            reception.question(question, () -> Addressed.heard(message, question.language()));
        }
    }
}
