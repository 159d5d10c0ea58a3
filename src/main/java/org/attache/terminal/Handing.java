package org.attache.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.Additions;
import org.attache.moderation.Contribution;
import org.attache.moderation.Moderation;
import org.attache.moderation.Outlook;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.OutlookText;
import picocli.CommandLine.Option;

/** Hands a document in: what it brings is told before it is taken in, and it goes again where it is not. */
final class Handing {

    @Option(names = "--title", description = "add: what the document is called")
    private String title = "";

    @Option(names = "--publisher", description = "add: who published it")
    private String publisher = "";

    @Option(names = "--published", paramLabel = "DATE", description = "add: the day on which it appeared")
    private String published = "";

    @Option(
            names = "--statement",
            paramLabel = "WORDS",
            description = "add: what you state yourself, in place of a file; it outranks all documents")
    private String statement = "";

    @Option(names = "--dry-run", description = "add: say what it would bring, and change nothing")
    private boolean dryRun;

    @Option(names = "--confirm", description = "add: also where an answer gets worse that questions.jsonl calls right")
    private boolean confirmed;

    /**
     * Takes a document in.
     *
     * @param file its path; {@code -} for a text that comes on standard input
     * @throws CommandFailed if it cannot be read, brings nothing, or makes an answer worse and that is not confirmed
     */
    void add(String file, Moderation moderation, Screen screen) {
        Progress progress = Opened.progress(screen);
        Additions additions = moderation.additions();
        Additions.Added added = statement.isBlank()
                ? additions.add(contribution(file, screen), KnowledgeCommand.WHO, progress)
                : additions.state(wordsAlone(file), title, KnowledgeCommand.WHO, progress);
        boolean stays = false;
        try {
            Outlook outlook = added.outlook();
            screen.result(new OutlookText(screen.ink(), screen.columns()).render(outlook));
            if (outlook.change().isEmpty()) {
                throw new CommandFailed(ExitCode.UNUSABLE, "The document brings nothing, and was not added.");
            }
            if (!dryRun) {
                Snapshot made = moderation
                        .make(outlook, confirmed, KnowledgeCommand.WHO, progress)
                        .orElseThrow(ReloadCommand::heldBack);
                stays = true;
                screen.result("Added as " + added.path() + "; snapshot " + made.number() + ".");
            }
        } finally {
            if (!stays) {
                additions.takeBack(added);
            }
        }
    }

    private String wordsAlone(String file) {
        if (!file.isEmpty() || !publisher.isBlank() || !published.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "A statement is your own, of today; give no file, --publisher or --published with it.");
        }
        return statement;
    }

    private Contribution contribution(String file, Screen screen) {
        boolean typed = file.equals("-");
        String name =
                typed || file.isEmpty() ? "" : String.valueOf(Path.of(file).getFileName());
        if (title.isBlank() && typed) {
            throw new CommandFailed(ExitCode.USAGE, "A text on standard input needs a --title.");
        }
        try {
            byte[] content = typed ? screen.in().readAllBytes() : Files.readAllBytes(Path.of(file));
            return new Contribution(title.isBlank() ? name : title, publisher, published, name, content);
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    ExitCode.UNUSABLE,
                    "The file \"" + file + "\" cannot be read ("
                            + unreadable.getClass().getSimpleName() + "); nothing was added.");
        }
    }
}
