package org.attache.discord.house;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.ChannelRule.Mode;
import org.attache.dialogue.Servers;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;
import org.attache.discord.text.DiscordText;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/**
 * {@code /attache}: where the bot answers and to what, and who can be called. Discord shows it to moderators alone,
 * which the administrators of a server can change, so the right is looked at again on each use.
 */
public final class AttacheCommand implements Command {

    private static final String SETTINGS = "settings";
    private static final String PERSON = "person";
    private static final String CHANNEL = "channel";
    private static final String MODE = "mode";
    private static final String SILENT = "silent";
    private static final String THREADS = "threads";
    private static final String ROLE = "role";

    private static final Map<Mode, Phrase> MODES = new EnumMap<>(Map.of(
            Mode.OFF, Phrase.MODE_OFF,
            Mode.COMMANDS, Phrase.MODE_COMMANDS,
            Mode.MENTION, Phrase.MODE_MENTION,
            Mode.ALL, Phrase.MODE_ALL));

    private final Servers servers;
    private final BooleanSupplier readsContent;

    /** @param readsContent whether Discord sends the words of messages that do not name the bot */
    public AttacheCommand(Servers servers, BooleanSupplier readsContent) {
        this.servers = servers;
        this.readsContent = readsContent;
    }

    @Override
    public SlashCommandData definition() {
        OptionData mode = new OptionData(OptionType.STRING, MODE, "To what I answer")
                .addChoice("off", Mode.OFF.name())
                .addChoice("commands", Mode.COMMANDS.name())
                .addChoice("mention", Mode.MENTION.name())
                .addChoice("all", Mode.ALL.name());
        OptionData channel = new OptionData(
                        OptionType.CHANNEL,
                        CHANNEL,
                        "A channel or forum; without one, all that have no setting of their own")
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM);
        return Commands.slash("attache", "Choose how I answer in this server")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        new SubcommandData(SETTINGS, "Where I answer and to what; without options, what is set")
                                .addOptions(
                                        mode,
                                        channel,
                                        new OptionData(
                                                OptionType.BOOLEAN,
                                                SILENT,
                                                "Whether I say nothing to a message when I do not know"),
                                        new OptionData(
                                                OptionType.BOOLEAN,
                                                THREADS,
                                                "Whether a long exchange moves to a thread")),
                        new SubcommandData(PERSON, "Who can be called to an answer; without a role, nobody")
                                .addOptions(new OptionData(OptionType.ROLE, ROLE, "A role")));
    }

    @Override
    public Use use(Invocation invocation) {
        return Use.work(() -> reply(invocation));
    }

    private Response reply(Invocation invocation) {
        Words words = Words.of(invocation.language());
        if (!invocation.moderator()) {
            return Response.of(words.say(Phrase.MODERATORS_ONLY));
        }
        if (PERSON.equals(invocation.subcommand())) {
            servers.call(invocation.server(), id(invocation.option(ROLE)));
        } else if (!invocation.options().isEmpty()) {
            set(invocation);
        }
        return Response.of(told(invocation.server(), words));
    }

    private void set(Invocation invocation) {
        long channel = id(invocation.option(CHANNEL));
        ChannelRule before = servers.rule(invocation.server(), channel);
        servers.set(
                invocation.server(),
                channel,
                new ChannelRule(
                        invocation.option(MODE).flatMap(AttacheCommand::mode).orElse(before.mode()),
                        invocation.option(SILENT).map(Boolean::parseBoolean).orElse(before.isSilent()),
                        invocation.option(THREADS).map(Boolean::parseBoolean).orElse(before.threads())));
    }

    private static Optional<Mode> mode(String name) {
        return MODES.keySet().stream()
                .filter(mode -> mode.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static long id(Optional<String> option) {
        return option.filter(id -> id.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L);
    }

    private String told(long server, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + words.say(Phrase.SETTINGS_TITLE) + "**");
        servers.rules(server).forEach((channel, rule) -> {
            if (channel != 0) {
                lines.add("• " + words.say(Phrase.SETTINGS_LINE, "<#" + channel + ">", rule(rule, words)));
            }
        });
        lines.add("• "
                + words.say(
                        Phrase.SETTINGS_LINE,
                        words.say(Phrase.SETTINGS_EVERYWHERE),
                        rule(servers.rule(server, 0), words)));
        long role = servers.role(server);
        lines.add("• " + words.say(Phrase.ROLE_LINE, role == 0 ? words.say(Phrase.NOBODY) : "<@&" + role + ">"));
        boolean wantsContent = servers.rules(server).values().stream().anyMatch(rule -> rule.mode() == Mode.ALL);
        if (wantsContent && !readsContent.getAsBoolean()) {
            lines.add("-# " + words.say(Phrase.NEEDS_INTENT));
        }
        return DiscordText.lines(lines, DiscordText.MESSAGE);
    }

    private static String rule(ChannelRule rule, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(MODES.get(rule.mode())));
        if (rule.isSilent()) {
            parts.add(words.say(Phrase.IS_SILENT));
        }
        if (rule.threads()) {
            parts.add(words.say(Phrase.THREADS));
        }
        return String.join("; ", parts);
    }
}
