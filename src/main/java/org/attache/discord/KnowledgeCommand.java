package org.attache.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;
import org.attache.discord.text.DiscordText;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.knowledge.ReloadUnderWay;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.difference.DocumentChanges;

/**
 * {@code /knowledge reload}: takes the knowledge folder in. Discord shows it to moderators alone, which the
 * administrators of a server can change, so the right is looked at again on each use.
 */
final class KnowledgeCommand implements Command {

    private static final String RELOAD = "reload";

    private final Library library;

    KnowledgeCommand(Library library) {
        this.library = library;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("knowledge", "Keep the knowledge up to date")
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                .addSubcommands(new SubcommandData(RELOAD, "Take in what changed in the knowledge folder"));
    }

    @Override
    public Use use(Invocation invocation) {
        return new Use.Work(interim -> reply(invocation, interim));
    }

    Response reply(Invocation invocation, Consumer<Response> interim) {
        // Not even the right to reload makes a reload of a command that is another one.
        return Response.of(
                RELOAD.equals(invocation.subcommand())
                        ? reloaded(invocation, (task, done, total) -> interim.accept(far(task, done, total)))
                        : "There is only /knowledge " + RELOAD + "; nothing was reloaded.");
    }

    private String reloaded(Invocation invocation, Progress progress) {
        if (!invocation.moderator()) {
            return "Only members with the right to manage this server may reload the knowledge, and only in the server.";
        }
        try {
            Proposal proposal = library.propose(progress);
            Snapshot snapshot = library.apply(proposal, progress);
            return summary(proposal, snapshot);
        } catch (ReloadUnderWay other) {
            return "A reload is already running; try again when it is done.";
        } catch (KnowledgeUnavailable unavailable) {
            return "Nothing was reloaded: " + DiscordText.escaped(String.valueOf(unavailable.getMessage()), 500);
        }
    }

    private static Response far(String task, long done, long total) {
        return Response.of("Reloading: " + task + ", " + done + " of " + total + " …");
    }

    private static String summary(Proposal proposal, Snapshot snapshot) {
        DocumentChanges documents = proposal.documents();
        List<String> lines = new ArrayList<>();
        lines.add(
                proposal.isEmpty()
                        ? "Nothing has changed."
                        : "Reloaded: " + documents.added().size() + " added, "
                                + documents.changed().size() + " changed, "
                                + documents.moved().size() + " moved, "
                                + documents.removed().size() + " removed, " + documents.unchanged() + " unchanged; "
                                + proposal.statements().added().size() + " statements came in, "
                                + proposal.statements().gone().size() + " left; visits: "
                                + proposal.visits().added().size() + " added, "
                                + proposal.visits().changed().size() + " changed, "
                                + proposal.visits().gone().size() + " gone.");
        lines.add("Snapshot " + snapshot.number() + " holds " + snapshot.documents() + " documents, "
                + snapshot.statements() + " statements and " + snapshot.visits() + " visits.");
        Stream.of(
                        proposal.refused().stream().map(KnowledgeCommand::refused),
                        documents.added().stream().map(document -> named("Added", document)),
                        documents.changed().stream().map(document -> named("Changed", document)),
                        documents.moved().stream()
                                .map(move -> "• Moved: " + DiscordText.escaped(move.from(), 100) + " to "
                                        + DiscordText.escaped(move.to(), 100)),
                        documents.removed().stream().map(path -> "• Removed: " + DiscordText.escaped(path, 100)),
                        documents.kept().stream()
                                .map(path -> "• Kept as read before: " + DiscordText.escaped(path, 100)),
                        proposal.nearCopies().stream()
                                .map(copy -> "• " + DiscordText.escaped(copy.path(), 100) + " says nearly the same as "
                                        + DiscordText.escaped(copy.of(), 100)))
                .flatMap(line -> line)
                .forEach(lines::add);
        return DiscordText.lines(lines, DiscordText.MESSAGE);
    }

    private static String refused(Reading.Refused refused) {
        return "• Refused: " + DiscordText.escaped(refused.path(), 100) + " "
                + DiscordText.escaped(refused.reason(), 200);
    }

    private static String named(String what, PreparedDocument document) {
        return "• " + what + ": " + DiscordText.escaped(document.path(), 100) + " ("
                + document.statements().size() + " statements, "
                + document.visits().size() + " visits)";
    }
}
