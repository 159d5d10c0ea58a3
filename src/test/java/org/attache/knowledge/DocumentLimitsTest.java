package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attache.icu.IcuSentences;
import org.attache.knowledge.difference.Preparation;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one document holds, the others go in. */
class DocumentLimitsTest {

    private static final String GOOD = "good.md: The museum opens in June.";

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aGoodDocument() throws IOException {
        home = new Home(folder).write("good.md", "The museum opens in June.");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private List<String> refusals() {
        return home.reload().refused().stream()
                .map(refused -> refused.path() + " " + refused.reason())
                .toList();
    }

    @Test
    void documentWithMoreStatementsThanAreTakenIsRefusedByName() {
        home.limits = new Preparation.Limits(100, Duration.ofMinutes(1));
        home.reopen().write("a.txt", "The harbour is open.\n".repeat(101)).write("b.txt", "It is open. ".repeat(101));
        home.write("c.csv", "harbour\n" + "open\n".repeat(101)).write("d.txt", "It is closed. ".repeat(100));

        Proposal proposal = home.reload();

        assertThat(proposal.refused()).extracting(Reading.Refused::path).containsExactly("a.txt", "b.txt", "c.csv");
        assertThat(proposal.refused())
                .extracting(Reading.Refused::reason)
                .containsOnly("holds more than 100 statements; split it, or raise knowledge.max-statements-per-file");
        assertThat(home.statements()).hasSize(101).contains(GOOD);
    }

    @Test
    void blankLinesAreNoStatements() {
        home.limits = new Preparation.Limits(2, Duration.ofMinutes(1));
        home.reopen()
                .write("a.txt", "The harbour is open." + "\n".repeat(100_000) + "---\n".repeat(1_000) + "It rains.");

        assertThat(home.reload().refused()).isEmpty();
        assertThat(home.statements()).contains("a.txt: It rains.");
    }

    @Test
    void documentThatTakesTooLongToWorkOutIsRefusedByName() {
        home.reload();
        home.limits = new Preparation.Limits(100, Duration.ofNanos(1));
        home.reopen().write("a.txt", "The harbour is open.");

        assertThat(refusals()).contains("a.txt takes longer than 0 s to read; split or simplify it");
    }

    @Test
    void documentThatTakesAllMemoryIsRefusedByName() {
        IcuSentences real = new IcuSentences();
        home.splitter = new StatementSplitter(text -> {
            if (text.contains("harbour")) {
                throw new OutOfMemoryError("as if");
            }
            return real.ends(text);
        });
        home.reopen().write("a.txt", "The harbour is open.");

        assertThat(refusals()).containsExactly("a.txt needs more memory than there is; split or simplify it");
        assertThat(home.statements()).containsExactly(GOOD);
    }

    @Test
    void sideFileOfManyGigabytesIsNeverRead() throws IOException {
        home.write("a.txt", "The harbour is open.").reload();
        // All zeros and no block on the disk: to read it would take longer than all other tests.
        try (RandomAccessFile file =
                new RandomAccessFile(home.knowledge.resolve("a.txt.yaml").toFile(), "rw")) {
            file.setLength(1L << 40);
        }

        assertThat(refusals())
                .containsExactly(
                        "a.txt has beside it a.txt.yaml, which is larger than the 1,000,000 bytes that are read;"
                                + " shorten it");
        assertThat(home.statements()).containsExactly(GOOD);
    }
}
