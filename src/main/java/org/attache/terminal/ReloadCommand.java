package org.attache.terminal;

import java.util.concurrent.Callable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Snapshot;
import org.attache.moderation.Change;
import org.attache.moderation.Moderation;
import org.attache.moderation.Outlook;
import org.attache.session.CommandFailed;
import org.attache.session.Count;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.OutlookText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes the knowledge folder in, says what that would change, or goes back. */
@Command(name = "reload", description = "Reads what has changed in the knowledge folder.")
final class ReloadCommand implements Callable<Integer> {

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON instead of text")
    private boolean json;

    @Option(names = "--confirm", description = "also where an answer gets worse that questions.jsonl calls right")
    private boolean confirmed;

    @ArgGroup
    private Way way = new Way();

    /** One of the two, or neither. */
    private static final class Way {
        @Option(names = "--dry-run", description = "say what would change, and change nothing")
        private boolean dryRun;

        @Option(names = "--rollback", description = "return to the snapshot before the current one")
        private boolean rollback;
    }

    ReloadCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Progress progress = Opened.progress(screen);
        try (Session session = Opened.plain(program, screen, common.options(program.home()))) {
            Moderation moderation = session.moderation();
            Outlook outlook = way.rollback ? moderation.goBack(progress) : moderation.reload(progress);
            show(outlook);
            if (way.dryRun) {
                return ExitCode.DONE.number();
            }
            session.library().adoptModel(progress);
            tell(moderation
                    .make(outlook, confirmed, KnowledgeCommand.WHO, progress)
                    .orElseThrow(ReloadCommand::heldBack));
            return ExitCode.DONE.number();
        }
    }

    private void show(Outlook outlook) {
        // What going back changes is told as one does it, in the line about the snapshot.
        if (outlook.change() instanceof Change.Reload || !json) {
            screen.result(
                    json
                            ? program.formats().outlook(outlook)
                            : new OutlookText(screen.ink(), screen.columns()).render(outlook));
        }
    }

    /** Why a change is not made. */
    static CommandFailed heldBack() {
        return new CommandFailed(
                ExitCode.UNUSABLE,
                "Nothing was changed, because an answer would get worse that " + Library.QUESTIONS
                        + " calls right; add --confirm to change it all the same.");
    }

    private void tell(Snapshot snapshot) {
        if (json) {
            screen.result(program.formats().snapshot(snapshot));
        } else {
            screen.result("Snapshot " + snapshot.number() + ": " + Count.of(snapshot.documents(), "document") + ", "
                    + Count.of(snapshot.statements(), "statement") + ", " + Count.of(snapshot.visits(), "visit") + ".");
        }
    }
}
