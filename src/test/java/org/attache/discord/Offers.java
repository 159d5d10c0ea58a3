package org.attache.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.attache.h2.moderation.ModerationFile;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.Hidden;
import org.attache.knowledge.Library;
import org.attache.knowledge.difference.Preparation;
import org.attache.moderation.Audit;
import org.attache.moderation.Contribution;
import org.attache.moderation.GoldenRound;
import org.attache.moderation.Heard;
import org.attache.moderation.HiddenParts;
import org.attache.moderation.Inbox;
import org.attache.moderation.Moderation;
import org.attache.moderation.OwnStatements;
import org.attache.moderation.gaps.GapBook;
import org.attache.picture.Palette;
import org.attache.picture.Sheet;
import org.attache.picture.TimelinePicture;
import org.attache.question.Question;
import org.attache.schedule.digest.RememberedDigests;
import org.attache.schedule.following.RememberedFollows;
import org.attache.schedule.mirror.RememberedBoards;
import org.attache.schedule.reminder.RememberedReminders;
import org.attache.session.SourceCheck;
import org.attache.session.Wishes;
import org.attache.source.StatementSplitter;

/** What a bot of tests has for people, with the real writers of files and a real store of what is under way. */
public final class Offers {

    /** What a bot of tests signs with. */
    public static final byte[] KEY = "a key of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8);

    private static final Wishes NOTHING = new Wishes(
            new RememberedFollows(), new RememberedDigests(), new RememberedReminders(), new RememberedBoards());

    private Offers() {}

    /** It keeps what is under way where nobody looks again. */
    public static Offer of(Answering answering, Library library) {
        return of(answering, library, NOTHING);
    }

    public static Offer of(Answering answering, Library library, Wishes wishes) {
        return of(answering, library, wishes, dialogues(folder()));
    }

    static Offer of(Answering answering, Library library, Dialogues dialogues) {
        return of(answering, library, NOTHING, dialogues);
    }

    private static Offer of(Answering answering, Library library, Wishes wishes, Dialogues dialogues) {
        Books books = new Books(new RememberedServers(), new RememberedFeedback());
        return of(answering, library, wishes, dialogues, books);
    }

    static Offer of(Answering answering, Library library, Wishes wishes, Dialogues dialogues, Books books) {
        ModerationFile kept = ModerationFile.open(folder(), InstantSource.system(), Duration.ofDays(30));
        return new Offer(
                answering,
                answering,
                library,
                wishes,
                moderation(answering, library),
                kept.posted(),
                new GapBook(kept.gaps(), word -> word),
                kind -> switch (kind) {
                    case TABLE -> new ScheduleCsv();
                    case CALENDAR -> new ScheduleIcs();
                    case PICTURE -> new TimelinePicture(Palette.LIGHT, Sheet.WIDE);
                    case DARK_PICTURE -> new TimelinePicture(Palette.DARK, Sheet.WIDE);
                    case NARROW_PICTURE -> new TimelinePicture(Palette.LIGHT, Sheet.NARROW);
                    case NARROW_DARK_PICTURE -> new TimelinePicture(Palette.DARK, Sheet.NARROW);
                },
                dialogues,
                books,
                new SourceCheck(
                        new Preparation(new StatementSplitter(new IcuSentences())),
                        new CitationVerifier(Thesaurus.NONE),
                        library),
                false);
    }

    /** Nobody here looks at what was done, and there is nothing to rehearse. */
    private static Moderation moderation(Answering answering, Library library) {
        Audit forgetful = new Audit() {
            @Override
            public void note(String who, String what, String detail) {}

            @Override
            public List<Audit.Entry> newest(int limit, int skipped) {
                return List.of();
            }
        };
        return new Moderation(
                library,
                answering,
                new GoldenRound(List::of, () -> LocalDate.of(2024, 5, 4)),
                (change, look) -> {},
                forgetful,
                nothingHidden(),
                noInbox(),
                nothingStated(),
                new Heard(new RememberedFeedback(), List::of),
                new Moderation.Surroundings("quoting", () -> 0, List.of()));
    }

    private static Inbox noInbox() {
        return new Inbox() {
            @Override
            public String put(Contribution contribution, Consumer<String> announced) {
                throw new AssertionError("nobody hands anything in");
            }

            @Override
            public void takeBack(String path) {}
        };
    }

    private static OwnStatements nothingStated() {
        return new OwnStatements() {
            @Override
            public boolean grant(String hash, String who) {
                throw new AssertionError("nobody states anything");
            }

            @Override
            public void withdraw(String hash) {}

            @Override
            public boolean isGranted(String hash) {
                return false;
            }
        };
    }

    private static HiddenParts nothingHidden() {
        return new HiddenParts() {
            @Override
            public long hide(HiddenParts.Part part, String who) {
                throw new AssertionError("nobody hides anything");
            }

            @Override
            public boolean restore(long number) {
                return false;
            }

            @Override
            public List<HiddenParts.Kept> all() {
                return List.of();
            }

            @Override
            public Hidden hidden() {
                return Hidden.NOTHING;
            }
        };
    }

    /** A reply that quotes these words. */
    static Reply reply(Question question, String words) {
        return new Reply(
                question,
                Answers.quoting(Answers.statement(Answers.titled("US officials visit Pakistan"), words)),
                new Trace(1, List.of(), Map.of()));
    }

    static Dialogues dialogues(Path folder) {
        return H2Dialogues.open(folder, InstantSource.system(), H2Dialogues.Retention.DEFAULT);
    }

    /** In the build's own folder, for what a process leaves there goes with the next clean build. */
    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "dialogues");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
