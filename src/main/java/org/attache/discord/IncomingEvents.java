package org.attache.discord;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/** Translates what Discord sends into requests for the desk, and does nothing else. */
final class IncomingEvents extends ListenerAdapter {

    /** Discord forgets an interaction that was not acknowledged by then. */
    private static final int ACKNOWLEDGE_SECONDS = 3;

    private final CommandRegistry commands;
    private final Inquiry inquiry;
    private final Desk desk;
    private final Outgoing outgoing;
    private final SeenIds seen = new SeenIds(10_000);

    IncomingEvents(CommandRegistry commands, Inquiry inquiry, Desk desk, Outgoing outgoing) {
        this.commands = commands;
        this.inquiry = inquiry;
        this.desk = desk;
        this.outgoing = outgoing;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (seen.isNew(event.getIdLong())) {
            commands.named(event.getName()).ifPresent(command -> acknowledge(event, command));
        }
    }

    private void acknowledge(SlashCommandInteractionEvent event, Command command) {
        Invocation invocation = invocation(event);
        outgoing.acknowledge(
                () -> event.deferReply(command.isPrivate()).timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS),
                hook -> desk.take(() -> command.reply(invocation), text -> outgoing.edit(hook, text)));
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> options = event.getOptions().stream()
                .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
        return new Invocation(event.getSubcommandName(), options, isModerator(event));
    }

    /** A server that the bot is not in says itself what its members may do, so it is not asked. */
    private static boolean isModerator(SlashCommandInteractionEvent event) {
        Member member = event.getMember();
        return event.isFromAttachedGuild() && member != null && member.hasPermission(Permission.MANAGE_SERVER);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        User author = event.getAuthor();
        if (author.isBot() || author.isSystem() || event.isWebhookMessage()) {
            return;
        }
        Message message = event.getMessage();
        question(event)
                .filter(question -> seen.isNew(message.getIdLong()))
                .ifPresent(question -> outgoing.acknowledge(
                        () -> Outgoing.heard(message),
                        reply -> desk.take(() -> inquiry.reply(question), text -> outgoing.edit(reply, text))));
    }

    /** What the bot is asked: all of a direct message, or the rest of a message that names it. */
    private static Optional<String> question(MessageReceivedEvent event) {
        String content = event.getMessage().getContentRaw();
        String rest = content.replaceAll("<@!?" + event.getJDA().getSelfUser().getId() + ">", " ");
        return event.isFromGuild() && rest.equals(content) ? Optional.empty() : Optional.of(rest);
    }
}
