package org.attache.discord;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.Servers;
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
        Optional<String> refusal = limits.refusal(
                event.getUser().getIdLong(), event.getChannelIdLong(), Interactions.server(event), words(event));
        if (refusal.isPresent()) {
            outgoing.mention(() -> event.reply(refusal.get()).setEphemeral(true));
            return;
        }
        Invocation invocation = Interactions.invocation(event);
        String name = event.getName();
        boolean isPrivate = commands.isPrivate(name, invocation);
        switch (commands.use(name, invocation)) {
            case Use.Question question -> {
                if (isOff(event)) {
                    outgoing.mention(
                            () -> event.reply(words(event).say(Phrase.OFF_HERE)).setEphemeral(true));
                } else {
                    reception.question(
                            Interactions.taken(event, question.text(), isPrivate), Interactions.acknowledgement(event));
                }
            }
            case Use.Form form -> outgoing.mention(() -> event.replyModal(form.modal()));
            case Use.Work work ->
                reception.command(
                        Interactions.taken(event, null, isPrivate), Interactions.acknowledgement(event), work.reply());
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (!isNew(event)) {
            return;
        }
        limits.refusal(event.getUser().getIdLong(), event.getChannelIdLong(), Interactions.server(event), words(event))
                .ifPresentOrElse(
                        refusal -> outgoing.mention(() -> event.reply(refusal).setEphemeral(true)), () -> {
                            String message = event.getTarget().getContentRaw();
                            reception.command(
                                    Interactions.taken(event, null, true),
                                    Interactions.acknowledgement(event),
                                    interim -> check.of(message, words(event)));
                        });
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        if (isNew(event)) {
            List<String> chosen = event instanceof StringSelectInteractionEvent menu ? menu.getValues() : List.of();
            Click click = Interactions.click(event, event.getComponentId(), chosen);
            clickable
                    .form(click)
                    .ifPresentOrElse(
                            form -> outgoing.mention(() -> event.replyModal(form)),
                            () -> clicks.take(Interactions.acknowledgement(event), clickable.to(click), words(event)));
        }
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        if (isNew(event)) {
            List<String> written =
                    event.getValues().stream().map(ModalMapping::getAsString).toList();
            Click click = Interactions.click(event, event.getModalId(), written);
            clicks.take(Interactions.acknowledgement(event), clickable.to(click), words(event));
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typing = event.getFocusedOption();
        outgoing.mention(() -> event.replyChoiceStrings(commands.suggestions(
                        event.getName(),
                        new Typing(Interactions.subcommand(event), typing.getName(), typing.getValue())))
                .timeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS));
    }

    private boolean isNew(GenericInteractionCreateEvent event) {
        clock.see(event.getTimeCreated());
        return seen.isNew(event.getIdLong());
    }

    private static Words words(GenericInteractionCreateEvent event) {
        return Words.of(event.getUserLocale().getLocale());
    }

    private boolean isOff(SlashCommandInteractionEvent event) {
        OptionalLong server = Interactions.server(event);
        return server.isPresent()
                && servers.rule(server.getAsLong(), Addressed.ruled(event.getChannel()))
                                .mode()
                        == ChannelRule.Mode.OFF;
    }
}
