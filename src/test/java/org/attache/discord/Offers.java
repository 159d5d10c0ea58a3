package org.attache.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.attache.answer.Answers;
import org.attache.answer.CitationVerifier;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.assistant.Trace;
import org.attache.dialogue.Books;
import org.attache.dialogue.Dialogues;
import org.attache.english.Thesaurus;
import org.attache.formats.calendar.ScheduleIcs;
import org.attache.formats.table.ScheduleCsv;
import org.attache.h2.dialogue.H2Dialogues;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.Library;
import org.attache.knowledge.difference.Preparation;
import org.attache.picture.Palette;
import org.attache.picture.TimelinePicture;
import org.attache.question.Question;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.RememberedFollows;
import org.attache.session.SourceCheck;
import org.attache.source.StatementSplitter;

/** What a bot of tests has for people, with the real writers of files and a real store of what is under way. */
public final class Offers {

    /** What a bot of tests signs with. */
    public static final byte[] KEY = "a key of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8);

    private Offers() {}

    /** It keeps what is under way where nobody looks again. */
    public static Offer of(Answering answering, Library library) {
        return of(answering, library, new RememberedFollows());
    }

    public static Offer of(Answering answering, Library library, Follows follows) {
        return of(answering, library, follows, dialogues(folder()));
    }

    static Offer of(Answering answering, Library library, Dialogues dialogues) {
        return of(answering, library, new RememberedFollows(), dialogues);
    }

    private static Offer of(Answering answering, Library library, Follows follows, Dialogues dialogues) {
        Books books = new Books(new RememberedServers(), new RememberedFeedback());
        return of(answering, library, follows, dialogues, books);
    }

    static Offer of(Answering answering, Library library, Follows follows, Dialogues dialogues, Books books) {
        return new Offer(
                answering,
                answering,
                library,
                follows,
                kind -> switch (kind) {
                    case TABLE -> new ScheduleCsv();
                    case CALENDAR -> new ScheduleIcs();
                    case PICTURE -> new TimelinePicture(Palette.LIGHT);
                    case DARK_PICTURE -> new TimelinePicture(Palette.DARK);
                },
                dialogues,
                books,
                new SourceCheck(
                        new Preparation(new StatementSplitter(new IcuSentences())),
                        new CitationVerifier(Thesaurus.NONE),
                        library));
    }

    /** A reply that quotes these words. */
    static Reply reply(Question question, String words) {
        return new Reply(
                question,
                Answers.quoting(Answers.statement(Answers.titled("US officials visit Pakistan"), words)),
                new Trace(1, List.of(), Map.of()));
    }

    static Dialogues dialogues(Path folder) {
        return H2Dialogues.open(folder, InstantSource.system());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("attache-dialogues");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
