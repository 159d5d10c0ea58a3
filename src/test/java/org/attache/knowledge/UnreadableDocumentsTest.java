package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.evidence.EmbedderUnavailable;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.difference.Comparison;
import org.attache.knowledge.difference.NearCopies;
import org.attache.knowledge.difference.Preparation;
import org.attache.knowledge.folder.FolderScan;
import org.attache.knowledge.folder.FolderWalk;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that cannot be read neither vanishes nor goes stale in silence, and holds up no other. */
class UnreadableDocumentsTest {

    private static final String BEFORE = "a.md: The harbour was closed on Monday.";

    @TempDir
    private Path folder;

    private final Map<String, Supplier<Reading>> instead = new HashMap<>();
    private Home home;

    /** Reads as the program does, except where a test says otherwise. */
    private record Reader(DocumentReader real, Map<String, Supplier<Reading>> instead) implements DocumentReader {

        @Override
        public boolean reads(Path file) {
            return real.reads(file);
        }

        @Override
        public List<String> endings() {
            return real.endings();
        }

        @Override
        public long maxBytes() {
            return real.maxBytes();
        }

        @Override
        public Reading read(Path folder, String path) {
            return instead.getOrDefault(path, () -> real.read(folder, path)).get();
        }
    }

    @BeforeEach
    void aFolder() throws IOException {
        home = new Home(folder)
                .write("a.md", "The harbour was closed on Monday.")
                .write("b.txt", "The museum opens in May.");
        home.reload();
        home.reader = new Reader(home.reader, instead);
        home.reopen();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static Reading refused(String reason) {
        return new Reading.Refused("a.md", reason);
    }

    @Test
    void documentThatHoldsSomethingElseNowWhichCannotBeReadLeaves() {
        Proposal proposal = home.write("a.md", "---\ntitle: [\n---\nThe harbour is open.")
                .write("b.txt", "The museum opens in June.")
                .reload();

        assertThat(proposal.documents().removed()).containsExactly("a.md");
        assertThat(proposal.documents().kept()).isEmpty();
        assertThat(proposal.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("malformed YAML"));
        assertThat(home.statements()).containsExactly("b.txt: The museum opens in June.");
    }

    @Test
    void documentOfUnknownContentStaysAsItWasReadBeforeAndIsNamed() {
        instead.put("a.md", () -> refused("must not be read by this program; permit it to read the file"));
        home.rules = "rules-2";
        home.reopen();

        Proposal proposal = home.reload();

        assertThat(proposal.documents().kept()).containsExactly("a.md");
        assertThat(proposal.documents().removed()).isEmpty();
        assertThat(proposal.refused()).extracting(Reading.Refused::path).containsExactly("a.md");
        assertThat(home.statements()).contains(BEFORE);
    }

    @Test
    void keptDocumentIsReadByTheNewRulesOnceItCanBeRead() {
        home.write("a.md", "The harbour was closed. Ferries waited.").reload();
        instead.put("a.md", () -> refused("must not be read by this program; permit it to read the file"));
        home.rules = "rules-2";
        home.splitter = new StatementSplitter(text -> new int[] {text.length()});
        home.reopen().reload();
        assertThat(home.statements()).contains("a.md: Ferries waited.");

        instead.clear();
        home.reload();

        assertThat(home.statements()).contains("a.md: The harbour was closed. Ferries waited.");
    }

    @Test
    void documentThatIsBeingWrittenToStaysUntilItIsWritten() {
        home.write("a.md", "The harbour");
        instead.put("a.md", () -> {
            home.write("a.md", "The harbour is");
            return refused("changes while it is read; reload again when it is written");
        });
        assertThat(home.reload().documents().kept()).containsExactly("a.md");
        assertThat(home.statements()).contains(BEFORE);

        instead.clear();
        home.write("a.md", "The harbour is open.");
        assertThat(home.library.isBehind()).isTrue();
        home.reload();
        assertThat(home.statements()).contains("a.md: The harbour is open.").doesNotContain(BEFORE);
    }

    @Test
    void documentThatIsBeingWrittenToAndMakesTheProgramFailStays() {
        DocumentReader real = home.reader;
        home.splitter = new StatementSplitter(text -> {
            throw new IllegalStateException();
        });
        home.reopen();
        home.write("a.md", "The harbour");
        instead.put("a.md", () -> {
            home.write("a.md", "The harbour is");
            instead.clear();
            return real.read(home.knowledge, "a.md");
        });

        Proposal proposal = home.reload();

        assertThat(proposal.documents().kept()).containsExactly("a.md");
        assertThat(proposal.documents().removed()).isEmpty();
        assertThat(home.statements()).contains(BEFORE);
    }

    @Test
    void documentThatVanishesBetweenTheLookAndTheReadingGoesWithTheNextReload() {
        home.write("a.md", "The harbour is open.");
        instead.put("a.md", () -> {
            home.delete("a.md");
            return refused("is gone; reload again");
        });
        assertThat(home.reload().documents().kept()).containsExactly("a.md");

        assertThat(home.library.isBehind()).isTrue();
        assertThat(home.reload().documents().removed()).containsExactly("a.md");
        assertThat(home.statements()).containsExactly("b.txt: The museum opens in May.");
    }

    @Test
    void documentsOfAFolderThatCannotBeListedStay() throws IOException {
        home.write("sub/c.txt", "The library is open.").reload();
        FolderWalk walk = new FolderWalk(home.knowledge);
        Files.walkFileTree(home.knowledge, walk);
        walk.files().remove("sub/c.txt");
        walk.visitFileFailed(home.knowledge.resolve("sub"), new IOException("permission denied"));
        FolderScan scan = FolderScan.of(home.knowledge, walk, home.reader);
        Comparison comparison = new Comparison(
                home.knowledge, home.reader, new Preparation(home.splitter), home.store, () -> Hidden.NOTHING);

        Proposal proposal;
        try (var view = home.library.view()) {
            proposal = comparison.propose(
                    scan, new TakenIn("rules-1", ""), false, new NearCopies(view.statements()), Progress.SILENT);
        }

        assertThat(proposal.documents().kept()).containsExactly("sub/c.txt");
        assertThat(proposal.documents().removed()).isEmpty();
        assertThat(proposal.refused()).extracting(Reading.Refused::path).containsExactly("sub");
    }

    @Test
    void readerThatFailsUnforeseenIsARefusalOfThatFileAlone() {
        instead.put("a.md", () -> {
            throw new UncheckedIOException(new IOException("the parser broke"));
        });
        home.write("a.md", "The harbour is open.").write("b.txt", "The museum opens in June.");

        Proposal proposal = home.reload();

        assertThat(proposal.refused())
                .singleElement()
                .satisfies(
                        refused -> assertThat(refused.reason())
                                .isEqualTo(
                                        "made the program fail (UncheckedIOException); save it in another format, and report it"));
        assertThat(home.statements()).containsExactly("b.txt: The museum opens in June.");
    }

    @Test
    void splitterThatRunsOutOfStackIsARefusalOfThatFileAlone() {
        IcuSentences real = new IcuSentences();
        home.splitter = new StatementSplitter(text -> {
            if (text.contains("open.")) {
                throw new StackOverflowError();
            }
            return real.ends(text);
        });
        home.reopen();
        home.write("a.md", "The harbour is open.").write("b.txt", "The museum opens in June.");

        assertThat(home.reload().refused()).extracting(Reading.Refused::path).containsExactly("a.md");
        assertThat(home.statements()).containsExactly("b.txt: The museum opens in June.");
    }

    @Test
    void embedderThatFailsHalfWayLeavesTheOldSnapshotAndSaysSo() {
        home.write("a.md", "The harbour is open.");
        home.embedder.beforeEachBatch(words -> {
            throw new EmbedderUnavailable("The embedding model failed on a text.", new IOException());
        });
        Proposal proposal = home.propose();

        assertThatThrownBy(() -> home.library.apply(proposal, Progress.SILENT))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessage("The embedding model failed on a text. Nothing was taken in; what was known before still"
                        + " answers.");
        assertThat(home.statements()).contains(BEFORE);

        home.embedder.beforeEachBatch(words -> {});
        home.reload();
        assertThat(home.statements()).contains("a.md: The harbour is open.");
    }
}
