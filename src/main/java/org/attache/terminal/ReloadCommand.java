package org.attache.terminal;

import java.util.concurrent.Callable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Snapshot;
import org.attache.session.Count;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.ProposalText;
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
            Library library = session.library();
            if (way.rollback) {
                tell(library.rollback(progress));
            } else {
                Proposal proposal = library.propose(progress);
                screen.result(
                        json
                                ? program.formats().proposal(proposal)
                                : new ProposalText(screen.ink(), screen.columns()).render(proposal));
                if (!way.dryRun) {
                    library.adoptModel(progress);
                    tell(library.apply(proposal, progress));
                }
            }
            return ExitCode.DONE.number();
        }
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
