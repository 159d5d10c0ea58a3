package org.attache.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.answer.CitationVerifier;
import org.attache.assistant.Answering;
import org.attache.dialogue.Books;
import org.attache.health.Finding;
import org.attache.knowledge.Library;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.Preparation;
import org.attache.moderation.Moderation;
import org.attache.moderation.gaps.Gaps;
import org.attache.moderation.posted.PostedAnswers;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;

/** What the commands drive. */
public interface Program {

    /**
     * Opens the knowledge and everything that answers from it.
     *
     * @throws CommandFailed if a setting is wrong or something is missing
     */
    Session open(Options options, Progress progress);

    /**
     * Opens what is stored as it is, without writing anything, beside others who do the same.
     *
     * @return empty where there is nothing, or something must be written first
     * @throws org.attache.knowledge.KnowledgeUnavailable if another process writes
     */
    Optional<Session> openToRead(Options options);

    /** Where the program is; its own folders are used where there are no others. */
    Path home();

    /** Writes results as JSON and reads JSON Lines. */
    Formats formats();

    /** Writes schedules as files of a kind. */
    ScheduleWriter schedules(ScheduleFile kind);

    /** What makes statements and visits of a text; it needs no store. */
    Preparation preparation();

    /**
     * What decides whether statements support a sentence, with the model that the settings choose; it needs no store.
     *
     * @throws CommandFailed if a setting is wrong
     */
    CitationVerifier verifier(Options options);

    /** The day on which questions are asked and texts are read. */
    LocalDate today(Options options);

    /** Opens the page, connects to Discord, and stays until it is told to stop; says on the way what it does. */
    void serve(Options options, Progress progress, Narrator narrator);

    /**
     * What gives the tools to other programs.
     *
     * @param sessions opens a session for a call, which closes it
     * @throws CommandFailed if a setting is wrong
     */
    Tools tools(Options options, Supplier<Session> sessions);

    /**
     * Looks at everything that the program needs, and changes nothing.
     *
     * @param findings hears what is found, one thing after the other
     */
    void examine(Options options, Progress progress, Consumer<Finding> findings);

    /** Writes the whole state to a file, and says what it holds; tells on the way what had to be done first. */
    String backUp(Options options, Path file, Narrator narrator);

    /** Puts the whole state of a file in the place of the current one, and says where that is now. */
    String restore(Options options, Path file);

    /** Tells the user, in sentences. */
    @FunctionalInterface
    interface Narrator {
        void say(String sentence);
    }

    /** The tools for other programs. */
    interface Tools {
        /** Answers one program, a message a line, until the input ends. */
        void serve(InputStream in, OutputStream out);

        /**
         * Answers a message of whomever; empty where it wants no answer.
         *
         * @throws org.attache.source.MalformedData with a clause that follows the name of the message, if it is none
         */
        Optional<String> answer(String message);
    }

    /** The opened program. */
    interface Session extends AutoCloseable {

        Answering answering();

        /** Answers at once, by quoting, whatever writer the settings choose. */
        Answering withoutModel();

        Library library();

        /** What people and channels asked to be told. */
        Wishes wishes();

        /** What moderators do with the knowledge. */
        Moderation moderation();

        /** What was asked and is not known. Opens what it is kept in. */
        Gaps gaps();

        /** Which answers stand where. Opens what they are kept in. */
        PostedAnswers posted();

        /** What is kept with the knowledge of those who use it. */
        Books books();

        /** The day on which questions are asked. */
        LocalDate asOf();

        /** The text of a document, read from its file again. */
        Optional<String> textOf(String path);

        /** What the user should know about the opening, each a sentence. */
        List<String> notices();

        @Override
        void close();
    }
}
