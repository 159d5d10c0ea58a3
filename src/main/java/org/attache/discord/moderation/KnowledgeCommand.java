package org.attache.discord.moderation;

import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Typing;
import org.attache.discord.command.Use;
import org.attache.moderation.Moderation;

/**
 * {@code /knowledge}: what moderators do with the knowledge. Discord shows it to moderators alone, which the
 * administrators of a server can change, so the right is looked at again on each use.
 */
final class KnowledgeCommand implements Command {

    private static final String RELOAD = "reload";
    private static final String ROLLBACK = "rollback";
    private static final String STATUS = "status";
    private static final String AUDIT = "audit";
    private static final String GAPS = "gaps";
    private static final String QUALITY = "quality";
    private static final String HIDE = "hide";
    private static final String SETTINGS = "settings";
    private static final String ADD = "add";
    private static final String RESTORE = "restore";
    private static final int LONGEST = 400;

    private final Moderation moderation;
    private final Deciding deciding;
    private final Overviews told;
    private final GapsOnDiscord gaps;
    private final HidingOnDiscord hiding;
    private final Adding adding;

    KnowledgeCommand(
            Moderation moderation,
            Deciding deciding,
            Overviews told,
            GapsOnDiscord gaps,
            HidingOnDiscord hiding,
            Adding adding) {
        this.adding = adding;
        this.hiding = hiding;
        this.gaps = gaps;
        this.moderation = moderation;
        this.deciding = deciding;
        this.told = told;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("knowledge", "Keep the knowledge up to date")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(
                        new SubcommandData(RELOAD, "See what changed in the knowledge folder, and take it in"),
                        new SubcommandData(ROLLBACK, "See what going back one snapshot would change, and go back"),
                        new SubcommandData(STATUS, "What is known, since when, and what was refused"),
                        new SubcommandData(AUDIT, "Who did what and when").addOptions(page()),
                        new SubcommandData(GAPS, "What was asked and is not known, and what you make of it")
                                .addOptions(
                                        new OptionData(OptionType.INTEGER, GapsOnDiscord.NUMBER, "The gap to mark")
                                                .setMinValue(1),
                                        marks(),
                                        page()),
                        new SubcommandData(
                                        QUALITY,
                                        "How the questions are answered whose answers you know, and what people think")
                                .addOptions(page()),
                        new SubcommandData(SETTINGS, "The settings of the bot; they stand in config/attache.yaml"),
                        new SubcommandData(ADD, "Hand in a document or a text that you paste, or state a fact yourself")
                                .addOptions(
                                        new OptionData(
                                                OptionType.ATTACHMENT, Adding.FILE, "The document; a text without one"),
                                        new OptionData(
                                                        OptionType.STRING,
                                                        Adding.STATEMENT,
                                                        "A fact in your own words; it outranks all documents")
                                                .setMaxLength(Adding.LONGEST_TEXT)),
                        new SubcommandData(HIDE, "Leave a document or a statement out of the knowledge")
                                .addOptions(
                                        text(HidingOnDiscord.WHAT, "The document, or words of the statement")
                                                .setAutoComplete(true),
                                        text(HidingOnDiscord.REASON, "Why")),
                        new SubcommandData(RESTORE, "See what is hidden, or take it in again")
                                .addOptions(
                                        new OptionData(
                                                        OptionType.INTEGER,
                                                        HidingOnDiscord.NUMBER,
                                                        "What to take in again, by its number in the list")
                                                .setMinValue(1),
                                        text(HidingOnDiscord.REASON, "Why").setRequired(false)));
    }

    private static OptionData text(String name, String what) {
        return new OptionData(OptionType.STRING, name, what, true).setMaxLength(LONGEST);
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return typing.option().equals(HidingOnDiscord.WHAT) ? hiding.suggestions(typing) : List.of();
    }

    private static OptionData page() {
        return new OptionData(OptionType.INTEGER, Overviews.PAGE, "Which page, from 1").setMinValue(1);
    }

    private static OptionData marks() {
        OptionData marks =
                new OptionData(OptionType.STRING, GapsOnDiscord.MARK, "What it is marked as, or which are listed");
        GapsOnDiscord.marks().forEach(mark -> marks.addChoice(mark, mark));
        return marks;
    }

    @Override
    public Use use(Invocation invocation) {
        boolean hands = ADD.equals(invocation.subcommand())
                && invocation.option(Adding.STATEMENT).isEmpty();
        return invocation.moderator() && hands
                ? adding.form(invocation)
                : new Use.Work(interim -> reply(invocation, interim));
    }

    Response reply(Invocation invocation, Consumer<Response> interim) {
        if (!invocation.moderator()) {
            moderation.audit().note(Who.of(invocation.user()), "refused", "/knowledge " + invocation.subcommand());
            return Response.of(Deciding.NOT_ALLOWED);
        }
        return switch (String.valueOf(invocation.subcommand())) {
            case RELOAD -> deciding.proposed(moderation::reload, interim);
            case ROLLBACK -> deciding.proposed(moderation::goBack, interim);
            case STATUS -> told.status();
            case AUDIT -> told.audit(invocation);
            case GAPS -> gaps.reply(invocation);
            case SETTINGS -> told.settings();
            case QUALITY -> told.quality(invocation);
            case ADD -> adding.stated(invocation, interim);
            case HIDE -> hiding.hide(invocation, interim);
            case RESTORE -> hiding.restore(invocation, interim);
            // Not even the right to reload makes a reload of a command that is another one.
            default -> Response.of("There is no such command; nothing was changed.");
        };
    }
}
