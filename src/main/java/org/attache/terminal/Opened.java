package org.attache.terminal;

import java.util.List;
import java.util.Optional;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Proposal;
import org.attache.knowledge.Reading;
import org.attache.terminal.Program.Session;

/** Opens the program for a command that answers: with the knowledge folder taken in, and its refusals said. */
final class Opened {

    /** Refused files that are named; a list would drown the answer. */
    private static final int SHOWN = 10;

    private Opened() {}

    /** A session that is up to date, unless the options ask for what is stored. */
    static Session upToDate(Program program, Screen screen, Options options) {
        Session session = plain(program, screen, options);
        try {
            if (!options.asStored()) {
                Optional<Proposal> applied = session.library().refresh(progress(screen));
                applied.ifPresent(proposal -> tell(proposal, screen, options));
            }
            return session;
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    private static void tell(Proposal proposal, Screen screen, Options options) {
        if (!proposal.isEmpty()) {
            screen.say("Took in " + options.knowledge() + ". " + ProposalText.summary(proposal));
        }
        List<Reading.Refused> refused = proposal.refused();
        refused.stream().limit(SHOWN).forEach(file -> screen.say("Refused: " + ProposalText.refusal(file) + "."));
        if (refused.size() > SHOWN) {
            screen.say("Refused: " + (refused.size() - SHOWN) + " more; ./attache sources lists them.");
        }
    }

    /** A session as the data folder has it. */
    static Session plain(Program program, Screen screen, Options options) {
        Session session = program.open(options, progress(screen));
        session.notices().forEach(screen::say);
        return session;
    }

    static Progress progress(Screen screen) {
        return screen.view().progress()
                ? new ProgressBar(screen.err(), screen.columns(), System::nanoTime)
                : Progress.SILENT;
    }
}
