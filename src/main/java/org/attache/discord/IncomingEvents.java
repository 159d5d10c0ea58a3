package org.attache.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.Servers;
import org.attache.dialogue.Taken;
import org.attache.discord.answers.CheckCommand;
import org.attache.discord.command.Click;
import org.attache.discord.command.Clickable;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Typing;
import org.attache.discord.command.Use;
import org.attache.discord.connection.ClockWatch;
import org.attache.discord.desk.SeenIds;
import org.attache.discord.limits.Limits;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.jspecify.annotations.Nullable;

/** Translates what Discord sends into requests for the reception, and does nothing else. */
final class IncomingEvents extends ListenerAdapter {

    /** Discord forgets an interaction that was not acknowledged by then. */
    private static final int ACKNOWLEDGE_SECONDS = 3;

    private final CommandRegistry commands;
    private final Clickable clickable;
    private final Reception reception;
    private final ClickReception clicks;
    private final CheckCommand check;
    private final Outgoing outgoing;
    private final Limits limits;
    private final ClockWatch clock;
    private final Servers servers;
    private final SeenIds seen = new SeenIds(10_000);

    IncomingEvents(
            CommandRegistry commands,
            Clickable clickable,
            Reception reception,
            ClickReception clicks,
            CheckCommand check,
            Outgoing outgoing,
            Limits limits,
            ClockWatch clock,
            Servers servers) {
        this.servers = servers;
        this.clicks = clicks;
        this.check = check;
        this.commands = commands;
        this.clickable = clickable;
        this.reception = reception;
        this.outgoing = outgoing;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (!isNew(event)) {
            return;
        }
        Optional<String> refusal =
                limits.refusal(event.getUser().getIdLong(), event.getChannelIdLong(), server(event), words(event));
        if (refusal.isPresent()) {
            outgoing.mention(() -> event.reply(refusal.get()).setEphemeral(true));
            return;
        }
        Invocation invocation = invocation(event);
        String name = event.getName();
        boolean isPrivate = commands.isPrivate(name, invocation);
        switch (commands.use(name, invocation)) {
            case Use.Question question -> {
                if (isOff(event)) {
                    outgoing.mention(
                            () -> event.reply(words(event).say(Phrase.OFF_HERE)).setEphemeral(true));
                } else {
                    reception.question(taken(event, question.text(), isPrivate), acknowledgement(event));
                }
            }
            case Use.Form form -> outgoing.mention(() -> event.replyModal(form.modal()));
            case Use.Work work ->
                reception.command(taken(event, null, isPrivate), acknowledgement(event), work.reply());
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (!isNew(event)) {
            return;
        }
        limits.refusal(event.getUser().getIdLong(), event.getChannelIdLong(), server(event), words(event))
                .ifPresentOrElse(
                        refusal -> outgoing.mention(() -> event.reply(refusal).setEphemeral(true)), () -> {
                            String message = event.getTarget().getContentRaw();
                            reception.command(
                                    taken(event, null, true),
                                    acknowledgement(event),
                                    interim -> check.of(message, words(event)));
                        });
    }

    private static Taken taken(GenericCommandInteractionEvent event, @Nullable String question, boolean isPrivate) {
        return new Taken(
                event.getIdLong(),
                event.getChannelIdLong(),
                event.getUser().getIdLong(),
                Addressed.conversation(event.getChannelIdLong(), event.getChannelType(), event.getIdLong()),
                event.getToken(),
                question,
                isPrivate,
                0,
                server(event).orElse(0),
                event.getUserLocale().getLocale(),
                false);
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        if (isNew(event)) {
            List<String> chosen = event instanceof StringSelectInteractionEvent menu ? menu.getValues() : List.of();
            Click click = click(event, event.getComponentId(), chosen);
            clickable
                    .form(click)
                    .ifPresentOrElse(
                            form -> outgoing.mention(() -> event.replyModal(form)),
                            () -> clicks.take(acknowledgement(event), clickable.to(click), words(event)));
        }
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        if (isNew(event)) {
            List<String> written =
                    event.getValues().stream().map(ModalMapping::getAsString).toList();
            Click click = click(event, event.getModalId(), written);
            clicks.take(acknowledgement(event), clickable.to(click), words(event));
        }
    }

    private static Click click(GenericInteractionCreateEvent event, String id, List<String> chosen) {
        return new Click(
                id,
                chosen,
                event.getUser().getIdLong(),
                event.getChannelIdLong(),
                server(event).orElse(0),
                isModerator(event),
                event.getUserLocale().getLocale());
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typing = event.getFocusedOption();
        outgoing.mention(() -> event.replyChoiceStrings(commands.suggestions(
                        event.getName(), new Typing(subcommand(event), typing.getName(), typing.getValue())))
                .timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS));
    }

    private boolean isNew(GenericInteractionCreateEvent event) {
        clock.see(event.getTimeCreated());
        return seen.isNew(event.getIdLong());
    }

    private static Acknowledgement acknowledgement(GenericInteractionCreateEvent event) {
        return new Acknowledgement(event.getJDA(), event.getIdLong(), event.getToken());
    }

    private static OptionalLong server(GenericInteractionCreateEvent event) {
        Guild guild = event.getGuild();
        return guild == null ? OptionalLong.empty() : OptionalLong.of(guild.getIdLong());
    }

    private static Words words(GenericInteractionCreateEvent event) {
        return Words.of(event.getUserLocale().getLocale());
    }

    private boolean isOff(SlashCommandInteractionEvent event) {
        OptionalLong server = server(event);
        return server.isPresent()
                && servers.rule(server.getAsLong(), Addressed.ruled(event.getChannel()))
                                .mode()
                        == ChannelRule.Mode.OFF;
    }

    private static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> options =
                event.getOptions().stream().collect(Collectors.toMap(OptionMapping::getName, IncomingEvents::written));
        return new Invocation(
                subcommand(event),
                options,
                event.getUser().getIdLong(),
                event.getChannel().getIdLong(),
                isModerator(event),
                managesChannel(event),
                server(event).orElse(0),
                event.getUserLocale().getLocale());
    }

    /** A file as its name and its address, a line each. */
    private static String written(OptionMapping option) {
        return option.getType() == OptionType.ATTACHMENT
                ? option.getAsAttachment().getFileName() + "\n"
                        + option.getAsAttachment().getUrl()
                : option.getAsString();
    }

    private static @Nullable String subcommand(CommandInteractionPayload used) {
        String group = used.getSubcommandGroup();
        return group == null ? used.getSubcommandName() : group + " " + used.getSubcommandName();
    }

    /** A server that the bot is not in says itself what its members may do, so it is not asked. */
    private static boolean isModerator(Interaction event) {
        Member member = event.getMember();
        return event.isFromAttachedGuild() && member != null && member.hasPermission(Permission.MANAGE_SERVER);
    }

    private static boolean managesChannel(SlashCommandInteractionEvent event) {
        Member member = event.getMember();
        return event.isFromAttachedGuild()
                && member != null
                && member.hasPermission(event.getGuildChannel(), Permission.MANAGE_CHANNEL);
    }
}
