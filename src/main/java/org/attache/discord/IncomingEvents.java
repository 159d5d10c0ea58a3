package org.attache.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.attache.discord.command.Click;
import org.attache.discord.command.Clickable;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.Typing;
import org.jspecify.annotations.Nullable;

/** Translates what Discord sends into requests for the desk, and does nothing else. */
final class IncomingEvents extends ListenerAdapter {

    /** Discord forgets an interaction that was not acknowledged by then. */
    private static final int ACKNOWLEDGE_SECONDS = 3;

    private final CommandRegistry commands;
    private final Clickable clickable;
    private final Inquiry inquiry;
    private final Desk desk;
    private final Outgoing outgoing;
    private final SeenIds seen = new SeenIds(10_000);

    IncomingEvents(CommandRegistry commands, Clickable clickable, Inquiry inquiry, Desk desk, Outgoing outgoing) {
        this.commands = commands;
        this.clickable = clickable;
        this.inquiry = inquiry;
        this.desk = desk;
        this.outgoing = outgoing;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (!seen.isNew(event.getIdLong())) {
            return;
        }
        Invocation invocation = invocation(event);
        String name = event.getName();
        outgoing.acknowledge(
                () -> event.deferReply(commands.isPrivate(name, invocation))
                        .timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS),
                hook -> desk.take(() -> commands.reply(name, invocation), reply -> outgoing.edit(hook, reply)));
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        if (!seen.isNew(event.getIdLong())) {
            return;
        }
        List<String> chosen = event instanceof StringSelectInteractionEvent menu ? menu.getValues() : List.of();
        Reaction reaction = clickable.to(
                new Click(event.getComponentId(), chosen, event.getUser().getIdLong()));
        if (reaction.inPlace()) {
            outgoing.acknowledge(
                    () -> event.deferEdit().timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS),
                    hook -> desk.take(reaction.work(), reply -> outgoing.react(hook, reply)));
        } else {
            outgoing.acknowledge(
                    () -> event.deferReply(true).timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS),
                    hook -> desk.take(reaction.work(), reply -> outgoing.edit(hook, reply)));
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typing = event.getFocusedOption();
        outgoing.offer(() -> event.replyChoiceStrings(commands.suggestions(
                        event.getName(), new Typing(subcommand(event), typing.getName(), typing.getValue())))
                .timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS));
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> options = event.getOptions().stream()
                .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
        return new Invocation(
                subcommand(event),
                options,
                event.getUser().getIdLong(),
                event.getChannel().getIdLong(),
                isModerator(event),
                managesChannel(event));
    }

    private static @Nullable String subcommand(CommandInteractionPayload used) {
        String group = used.getSubcommandGroup();
        return group == null ? used.getSubcommandName() : group + " " + used.getSubcommandName();
    }

    /** A server that the bot is not in says itself what its members may do, so it is not asked. */
    private static boolean isModerator(SlashCommandInteractionEvent event) {
        Member member = event.getMember();
        return event.isFromAttachedGuild() && member != null && member.hasPermission(Permission.MANAGE_SERVER);
    }

    private static boolean managesChannel(SlashCommandInteractionEvent event) {
        Member member = event.getMember();
        return event.isFromAttachedGuild()
                && member != null
                && member.hasPermission(event.getGuildChannel(), Permission.MANAGE_CHANNEL);
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
                        reply -> desk.take(
                                () -> Response.of(inquiry.reply(question)), answer -> outgoing.edit(reply, answer))));
    }

    /** What the bot is asked: all of a direct message, or the rest of a message that names it. */
    private static Optional<String> question(MessageReceivedEvent event) {
        String content = event.getMessage().getContentRaw();
        String rest = content.replaceAll("<@!?" + event.getJDA().getSelfUser().getId() + ">", " ");
        return event.isFromGuild() && rest.equals(content) ? Optional.empty() : Optional.of(rest);
    }
}
