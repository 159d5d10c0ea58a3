package org.attache.terminal;

import java.util.Optional;
import java.util.function.Predicate;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.ProposalSummary;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;
import org.attache.session.ModelChange;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.terminal.screen.ProgressBar;
import org.attache.terminal.screen.ProgressLog;
import org.attache.terminal.screen.Screen;

/** Opens the program for a command that answers: with the knowledge folder taken in, and its refusals said. */
final class Opened {

    private Opened() {}

    /** A session for a command that ends with its answers, which says what model it does not wait for. */
    static Session forAnswers(Program program, Screen screen, Options options) {
        Session session = briefly(program, screen, options);
        ModelChange.postpone(session.library(), screen::say);
        return session;
    }

    /**
     * A session for a command that soon ends: up to date, unless the options ask for what is stored. It only reads
     * where that is enough, so that others may do the same. Where nothing can be written, it is what was stored before.
     */
    static Session briefly(Program program, Screen screen, Options options) {
        Optional<Session> enough = stored(program, options, session -> isEnough(session.library(), options));
        if (enough.isPresent()) {
            return enough.get();
        }
        try {
            return upToDate(program, screen, options);
        } catch (KnowledgeUnavailable failure) {
            Optional<Session> before = failure.kind().isOfWriting()
                    ? stored(
                            program,
                            options,
                            session -> session.library().current().documents() > 0)
                    : Optional.empty();
            Session session = before.orElseThrow(() -> failure);
            // Whoever was waited for may have taken the folder in.
            if (!isEnough(session.library(), options)) {
                screen.say(failure.getMessage() + " The answer is from what was taken in before.");
            }
            return session;
        }
    }

    private static boolean isEnough(Library library, Options options) {
        return library.current().documents() > 0 && (options.asStored() ? library.isSearchable() : !library.isBehind());
    }

    private static Optional<Session> stored(Program program, Options options, Predicate<Session> fits) {
        Optional<Session> session = program.openToRead(options);
        boolean kept = false;
        try {
            kept = session.filter(fits).isPresent();
            return kept ? session : Optional.empty();
        } finally {
            if (!kept) {
                session.ifPresent(Session::close);
            }
        }
    }

    /** A session that is up to date, unless the options ask for what is stored. */
    static Session upToDate(Program program, Screen screen, Options options) {
        Session session = plain(program, screen, options);
        try {
            if (options.asStored()) {
                requireSomething(session, options);
            } else {
                session.library()
                        .refresh(progress(screen))
                        .ifPresent(taken ->
                                ProposalSummary.told(taken, options.knowledge()).forEach(screen::say));
            }
            return session;
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }

    /** An answer from nothing would read like one that the documents do not give. */
    private static void requireSomething(Session session, Options options) {
        if (session.library().current().documents() == 0) {
            throw new CommandFailed(
                    ExitCode.MISSING,
                    "Nothing is stored in " + options.data()
                            + " yet; leave --as-stored out, and the knowledge folder is taken in first.");
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
                : new ProgressLog(screen.err(), System::nanoTime);
    }
}
