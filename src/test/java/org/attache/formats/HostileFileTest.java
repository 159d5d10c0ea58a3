package org.attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.formats.file.ReadLimits;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie elsewhere, are no files, are too large, or do not hold still. */
class HostileFileTest {

    private static final String OUTSIDE = "leads out of the knowledge folder; put a copy of the file there";

    private Folder folder = new Folder(Path.of("."));
    private Path outside = Path.of(".");

    @BeforeEach
    void folder(@TempDir Path path) throws IOException {
        folder = new Folder(Files.createDirectory(path.resolve("knowledge")));
        outside = Files.createDirectory(path.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "A secret.");
    }

    @Test
    void linkOutOfTheFolderIsRefusedAndOneWithinIsRead() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("a.txt"), outside.resolve("secret.txt"));
        assertThat(folder.refusal("a.txt")).isEqualTo(OUTSIDE);
        folder.with("b.txt", "Words.");
        Files.createSymbolicLink(folder.path().resolve("c.txt"), folder.path().resolve("b.txt"));
        assertThat(folder.document("c.txt").text()).isEqualTo("Words.");
    }

    @Test
    void linkedMetadataOutOfTheFolderIsRefused() throws IOException {
        folder.with("a.txt", "Words.");
        Files.createSymbolicLink(folder.path().resolve("a.txt.yaml"), outside.resolve("secret.txt"));
        assertThat(folder.refusal("a.txt")).isEqualTo("has beside it a.txt.yaml, which " + OUTSIDE);
    }

    @Test
    void linkedFolderAndLinkThatLeadsToItselfAreRefused() throws IOException {
        Files.createSymbolicLink(folder.path().resolve("there"), outside);
        assertThat(folder.refusal("there/secret.txt")).isEqualTo(OUTSIDE);
        Files.createSymbolicLink(
                folder.path().resolve("loop.txt"), folder.path().resolve("loop.txt"));
        assertThat(folder.refusal("loop.txt")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/secret.txt", "x/../../outside/secret.txt", "nul\0.txt", "gone.txt"})
    void pathThatLeadsNowhereOrOutIsRefused(String path) {
        assertThat(folder.refusal(path))
                .isIn(OUTSIDE, "is gone; reload again", "has a name that is no path; rename it");
    }

    @Test
    void nameThatIsADeviceElsewhereIsAName() {
        assertThat(folder.with("CON.txt", "Words.").document("CON.txt").text()).isEqualTo("Words.");
    }

    @Test
    void fileOfHalfAGigabyteIsRefusedUnread() throws IOException {
        for (String name : new String[] {"a.txt", "a.pdf", "a.xlsx", "b.txt.yaml"}) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.path().resolve(name).toFile(), "rw")) {
                file.setLength(500_000_000);
            }
        }
        folder.with("b.txt", "Words.");
        for (String name : new String[] {"a.txt", "a.pdf", "a.xlsx"}) {
            assertThat(folder.refusal(name)).isEqualTo("is larger than the 50,000,000 bytes that are read; split it");
        }
        assertThat(folder.refusal("b.txt"))
                .isEqualTo("has beside it b.txt.yaml, which is larger than the 1,000,000 bytes that are read; shorten"
                        + " it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "csv", "json", "eml", "ics"})
    void lineOfAMegabyteIsRead(String ending) {
        String words = "word ".repeat(200_000).strip();
        String file = switch (ending) {
            case "csv" -> "column\n" + words;
            case "json" -> "[\"" + words + "\"]";
            case "eml" -> "Subject: S\n\n" + words;
            case "ics" ->
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101\nSUMMARY:S\nDESCRIPTION:" + words
                        + "\nEND:VEVENT\nEND:VCALENDAR";
            default -> words;
        };
        assertThat(folder.with("a." + ending, file).document("a." + ending).text())
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "csv", "json", "eml"})
    void textBeyondTheLimitIsRefused(String ending) {
        String words = "word ".repeat(300_000);
        String file = switch (ending) {
            case "csv" -> "a\n" + words;
            case "json" -> "[\"" + words + "\"]";
            case "eml" -> "Subject: S\n\n" + words;
            default -> words;
        };
        assertThat(folder.with("a." + ending, file).refusal("a." + ending, Packed.SMALL))
                .isEqualTo("holds more than 1,000,000 characters; split it");
    }

    @Test
    void nestedDataIsRefusedByItsReason() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(folder.with("a.json", deep).refusal("a.json")).startsWith("cannot be used as JSON (");
        assertThat(folder.with("b.txt", "Words.")
                        .with("b.txt.yaml", "title: " + deep)
                        .refusal("b.txt"))
                .startsWith("has malformed YAML in its b.txt.yaml (");
        StringBuilder aliases = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            aliases.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(folder.with("c.txt", "Words.")
                        .with("c.txt.yaml", aliases.toString())
                        .refusal("c.txt"))
                .startsWith("has malformed YAML in its c.txt.yaml (");
    }

    @Test
    void folderOrPipeWithTheNameOfAFileIsRefused() throws Exception {
        Files.createDirectory(folder.path().resolve("a.txt"));
        assertThat(folder.refusal("a.txt")).isEqualTo("is a folder with the name of a file; rename it");
        Path pipe = folder.path().resolve("b.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(folder.refusal("b.txt")).isEqualTo("is no ordinary file; replace it by one");
    }

    @Test
    void fileThatMustNotBeReadIsRefused() throws IOException {
        folder.with("a.txt", "Words.");
        Path file = folder.path().resolve("a.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThat(folder.refusal("a.txt")).isEqualTo("must not be read by this program; permit it to read the file");
    }

    @Test
    void fileThatChangesOnceIsReadAgainAndOneThatGoesOnChangingIsRefused() {
        folder.with("a.txt", "First words.");
        AtomicInteger reads = new AtomicInteger();
        assertThat(reading("a.txt", Duration.ofSeconds(60), (file, limit) -> {
                    byte[] bytes = Files.readAllBytes(file);
                    if (reads.incrementAndGet() == 1) {
                        Files.writeString(file, "Second words.");
                    }
                    return bytes;
                }))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.document().text()).isEqualTo("Second words."));
        assertThat(Folder.refusal(reading("a.txt", Duration.ofSeconds(60), (file, limit) -> {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000L * reads.incrementAndGet()));
                    return Files.readAllBytes(file);
                })))
                .isEqualTo("changes while it is read; reload again when it is written");
    }

    @Test
    void readingThatNeverEndsFreesItsCaller() throws InterruptedException {
        folder.with("a.txt", "Words.");
        CountDownLatch stopped = new CountDownLatch(1);
        Reading reading = reading("a.txt", Duration.ofMillis(50), (file, limit) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            return new byte[0];
        });
        assertThat(Folder.refusal(reading)).isEqualTo("takes longer than 0 s to read; split or simplify it");
        assertThat(stopped.await(60, TimeUnit.SECONDS))
                .as("the reading thread is told to stop")
                .isTrue();
    }

    @Test
    void parserThatHeedsNothingFreesItsCallerToo() {
        folder.with("a.txt", "Words.");
        AtomicInteger end = new AtomicInteger();
        Reading reading = reading("a.txt", Duration.ofMillis(50), (file, limit) -> {
            while (end.get() == 0) {
                Thread.onSpinWait();
            }
            return new byte[0];
        });
        end.set(1);
        assertThat(Folder.refusal(reading)).startsWith("takes longer than ");
    }

    @Test
    void errorsOfTheMachineRefuseTheDocumentAlone() {
        folder.with("a.txt", "Words.");
        assertThat(Folder.refusal(reading("a.txt", Duration.ofSeconds(60), (file, limit) -> recurse(limit))))
                .isEqualTo("nests deeper than can be read; simplify it");
        assertThat(Folder.refusal(reading("a.txt", Duration.ofSeconds(60), (file, limit) -> {
                    throw new OutOfMemoryError("as if");
                })))
                .isEqualTo("needs more memory than there is; split or simplify it");
    }

    private static byte[] recurse(int depth) {
        return depth < 0 ? new byte[0] : recurse(depth + 1);
    }

    private Reading reading(String name, Duration time, FileAccess.Bytes bytes) {
        JacksonData parser = new JacksonData();
        ReadLimits limits = new ReadLimits(1_000_000, 1_000_000, time, 1_000_000, 100_000);
        return new FormatReader(new FileAccess(parser, limits.maxFileBytes(), bytes), parser, limits, Folder.CLOCK)
                .read(folder.path(), name);
    }
}
