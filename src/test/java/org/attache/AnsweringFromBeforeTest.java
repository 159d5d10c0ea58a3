package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken in before answers where nothing can be written, and where nothing need be. */
class AnsweringFromBeforeTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";

    @TempDir
    private Path home;

    private CommandLineUser user;

    @BeforeEach
    void aFolderThatWasTakenIn() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
        assertThat(user.runs("ask", QUESTION).out()).contains("March 18 to 21");
    }

    private void postpones() throws IOException {
        user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
    }

    @Test
    void questionsAboutAnUnchangedFolderWriteNothing() throws IOException {
        Map<String, FileTime> before = written();

        assertThat(user.runs("ask", QUESTION).out()).contains("March 18 to 21");
        postpones();
        assertThat(user.runs("ask", "--as-stored", QUESTION).out()).contains("March 18 to 21");
        assertThat(user.runs("sources", "--as-stored").out()).contains("oslo.md");

        assertThat(written()).isEqualTo(before);
    }

    private Map<String, FileTime> written() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(user.data)) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void folderThatCannotBeTakenInIsSaidAndTheOldKnowledgeAnswers() throws IOException {
        postpones();
        Path inTheWay = Files.createDirectories(user.data.resolve("sentinel.next/in the way"));

        CommandLineUser.Outcome outcome = user.runs("ask", QUESTION);

        assertThat(outcome.out()).contains("March 18 to 21");
        assertThat(outcome.err().strip().lines())
                .singleElement()
                .asString()
                .contains("cannot be written", "from what was taken in before");
        assertThat(outcome.code()).isZero();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(user.runs("ask", QUESTION).out()).contains("March 25 to 27");
    }

    @Test
    void reloadThatIsInForceWithoutItsIndexSaysSo() throws IOException {
        postpones();
        try (Directory directory = FSDirectory.open(index());
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            CommandLineUser.Outcome outcome = user.runs("reload");

            assertThat(outcome.err())
                    .contains("Snapshot 2 is stored and in force, but not yet in the search index")
                    .contains("Another process is writing the search index");
            assertThat(outcome.code()).isEqualTo(75);
        }
        assertThat(user.runs("ask", QUESTION).out()).contains("March 25 to 27");
    }

    private Path index() throws IOException {
        try (Stream<Path> indexes = Files.list(user.data.resolve("index"))) {
            return indexes.findFirst().orElseThrow();
        }
    }
}
