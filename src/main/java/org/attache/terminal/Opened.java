package org.attache.terminal;

import org.attache.knowledge.Progress;
import org.attache.terminal.Program.Session;

/** Opens the program for a command that answers: with the knowledge folder taken in, and its refusals said. */
final class Opened {

    private Opened() {}

    /** A session for a command that ends with its answers: up to date, unless the options ask for what is stored. */
    static Session forAnswers(Program program, Screen screen, Options options) {
        Session session = upToDate(program, screen, options);
        ModelChange.postpone(session.library(), screen);
        return session;
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
                                TakenIn.told(taken, options.knowledge()).forEach(screen::say));
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
                : Progress.SILENT;
    }
}
