package org.attache.discord.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Subcommand;
import org.attache.discord.command.Typing;
import org.attache.discord.command.Use;
import org.attache.schedule.StatusLabel;
import org.attache.visit.LedgerName;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/** {@code /visits}: the schedule, ten visits a page. */
public final class VisitsCommand implements Command {

    static final String DAY = "day";
    static final String LAST = "last";
    static final String PERSON = "person";
    static final String COUNTRY = "country";
    static final String PLACE = "place";
    static final String STATUS = "status";
    static final String PAGE = "page";
    static final String WHAT = "what";

    /** The option of the commands that are about one name. */
    static final String NAME = "name";

    private static final int LONGEST_NAME = 100;

    /** What Discord shows while somebody types. */
    private static final int SUGGESTIONS = 25;

    private final Lists lists;
    private final Names names;
    private final Following following;
    private final List<Subcommand> others;

    /** @param others sub-commands that answer for themselves */
    VisitsCommand(Lists lists, Names names, Following following, List<Subcommand> others) {
        this.lists = lists;
        this.names = names;
        this.following = following;
        this.others = List.copyOf(others);
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("visits", "Look visits up: who comes, when and where")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .addSubcommands(
                        new SubcommandData("upcoming", "Visits from today on").addOptions(page()),
                        new SubcommandData("now", "Who is here today").addOptions(page()),
                        new SubcommandData("on", "Visits on a day, or in a week, a month or a year")
                                .addOptions(day(DAY, "The day", true), page()),
                        new SubcommandData("between", "Visits on any day from one to another")
                                .addOptions(day(DAY, "The first day", true), day(LAST, "The last day", true), page()),
                        new SubcommandData(PERSON, "Visits of somebody")
                                .addOptions(name(NAME, "A name, or a part of it", true), page()),
                        new SubcommandData(COUNTRY, "Visits to a country")
                                .addOptions(name(NAME, "A country", true), page()),
                        new SubcommandData(PLACE, "Visits to a city or site")
                                .addOptions(name(NAME, "A city or site", true), page()),
                        new SubcommandData("search", "Visits that fit everything you fill in")
                                .addOptions(
                                        name(PERSON, "Who comes: a name, or a part of it", false),
                                        name(COUNTRY, "The country that is visited", false),
                                        name(PLACE, "The city or site that is visited", false),
                                        day(DAY, "The day, or the first one", false),
                                        day(LAST, "The last day", false),
                                        status(),
                                        page()),
                        new SubcommandData("follow", "Be told what changes: by direct message, or in this channel")
                                .addOptions(name(WHAT, "A person, a country or a place", true), ForWhom.definition()),
                        new SubcommandData("following", "What you follow, or this channel")
                                .addOptions(ForWhom.definition()),
                        new SubcommandData("unfollow", "Be told no more")
                                .addOptions(
                                        name(WHAT, "What /visits following lists, or its number there", true),
                                        ForWhom.definition()))
                .addSubcommands(others.stream().map(Subcommand::definition).toList());
    }

    private static OptionData day(String name, String what, boolean required) {
        return new OptionData(OptionType.STRING, name, what + ", as 2023-12-08, December 8 or next week", required)
                .setMaxLength(LONGEST_NAME);
    }

    private static OptionData name(String name, String what, boolean required) {
        return new OptionData(OptionType.STRING, name, what, required)
                .setMaxLength(LONGEST_NAME)
                .setAutoComplete(true);
    }

    private static OptionData status() {
        OptionData status = new OptionData(OptionType.STRING, STATUS, "How far the visit has come");
        Arrays.stream(Status.values()).map(StatusLabel::of).forEach(label -> status.addChoice(label, label));
        return status;
    }

    private static OptionData page() {
        return new OptionData(OptionType.INTEGER, PAGE, "Which page, from 1").setMinValue(1);
    }

    @Override
    public Use use(Invocation invocation) {
        return Use.work(() -> reply(invocation));
    }

    private Response reply(Invocation invocation) {
        return switch (String.valueOf(invocation.subcommand())) {
            case "follow" -> following.follow(invocation);
            case "following" -> following.list(invocation);
            case "unfollow" -> following.unfollow(invocation);
            default ->
                other(invocation.subcommand())
                        .map(other -> other.reply(invocation))
                        .orElseGet(() -> lists.first(invocation));
        };
    }

    private Optional<Subcommand> other(@Nullable String name) {
        return others.stream()
                .filter(other -> other.definition().getName().equals(name))
                .findFirst();
    }

    @Override
    public List<String> suggestions(Typing typing) {
        Optional<Subcommand> other = other(typing.subcommand());
        if (other.isPresent()) {
            return other.get().suggestions(typing);
        }
        String field = typing.option().equals(NAME) ? String.valueOf(typing.subcommand()) : typing.option();
        return switch (field) {
            case PERSON -> suggestions(LedgerName.Kind.VISITOR, typing.typed());
            case COUNTRY -> suggestions(LedgerName.Kind.COUNTRY, typing.typed());
            case PLACE -> suggestions(LedgerName.Kind.PLACE, typing.typed());
            case WHAT -> Topic.suggestions(names, typing.typed(), SUGGESTIONS);
            default -> List.of();
        };
    }

    private List<String> suggestions(LedgerName.Kind kind, String typed) {
        return names.suggestions(kind, typed, SUGGESTIONS).stream()
                .map(VisitsCommand::fitting)
                .distinct()
                .toList();
    }

    /** The name, or as many of its first words as fit; they find it too. */
    private static String fitting(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int blank = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, blank > 0 ? blank : LONGEST_NAME).strip();
    }
}
