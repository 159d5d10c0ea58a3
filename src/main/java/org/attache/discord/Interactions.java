package org.attache.discord;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.attache.dialogue.Taken;
import org.attache.discord.command.Click;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Server;
import org.jspecify.annotations.Nullable;

/** Reads out of what Discord reports of an interaction what the bot needs of it. */
final class Interactions {

    private Interactions() {}

    /** What is kept of a question or an order until it is answered. */
    static Taken taken(GenericCommandInteractionEvent event, @Nullable String question, boolean isPrivate) {
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

    /** A button, a menu or a form. */
    static Click click(GenericInteractionCreateEvent event, String id, List<String> chosen) {
        return new Click(
                id,
                chosen,
                event.getUser().getIdLong(),
                event.getChannelIdLong(),
                message(event),
                within(event),
                isModerator(event),
                event.getUserLocale().getLocale());
    }

    private static long message(GenericInteractionCreateEvent event) {
        return event instanceof GenericComponentInteractionCreateEvent click ? click.getMessageIdLong() : 0;
    }

    /** A command with its options. */
    static Invocation invocation(SlashCommandInteractionEvent event) {
        Map<String, String> options =
                event.getOptions().stream().collect(Collectors.toMap(OptionMapping::getName, Interactions::written));
        return new Invocation(
                subcommand(event),
                options,
                event.getUser().getIdLong(),
                event.getChannel().getIdLong(),
                isModerator(event),
                managesChannel(event),
                within(event),
                event.getUserLocale().getLocale());
    }

    private static @Nullable Server within(Interaction event) {
        Guild guild = event.getGuild();
        Member member = event.getMember();
        return guild == null || member == null || guild.isDetached()
                ? null
                : new Server(guild.getIdLong(), member.hasPermission(Permission.MANAGE_EVENTS));
    }

    /** A file as its name and its address, a line each. */
    private static String written(OptionMapping option) {
        return option.getType() == OptionType.ATTACHMENT
                ? option.getAsAttachment().getFileName() + "\n"
                        + option.getAsAttachment().getUrl()
                : option.getAsString();
    }

    /** The sub-command with its group before it; null where there is none. */
    static @Nullable String subcommand(CommandInteractionPayload used) {
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

    /** The server from which it came; empty for a direct message. */
    static OptionalLong server(GenericInteractionCreateEvent event) {
        Guild guild = event.getGuild();
        return guild == null ? OptionalLong.empty() : OptionalLong.of(guild.getIdLong());
    }

    /** What tells Discord that it has come. */
    static Acknowledgement acknowledgement(GenericInteractionCreateEvent event) {
        return new Acknowledgement(event.getJDA(), event.getIdLong(), event.getToken());
    }
}
