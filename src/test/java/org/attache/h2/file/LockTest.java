package org.attache.h2.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import org.attache.h2.Folders;
import org.attache.h2.H2Knowledge;
import org.attache.h2.KnownStates;
import org.attache.h2.OtherProcess;
import org.attache.h2.Reloader;
import org.attache.h2.Samples;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.KnowledgeUnavailable.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path data;

    private H2Knowledge open() {
        return H2Knowledge.open(data, Samples.CLOCK).store();
    }

    private static KnowledgeUnavailable busy(KnowledgeUnavailable e) {
        assertThat(e.kind()).isEqualTo(Kind.BUSY);
        return e;
    }

    @Test
    void secondProcessIsToldWhichHoldsTheFolderAndTheFirstGoesOn() throws IOException {
        try (OtherProcess first = OtherProcess.start("", Reloader.class, data.toString())) {
            assertThat(first.hear()).isEqualTo("open 0");

            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(KnowledgeUnavailable.class, LockTest::busy)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("process " + first.pid())
                    .hasMessageContaining("runs since")
                    .hasMessageContaining("--data");

            first.tell("go on");
            assertThat(first.hear()).isEqualTo("1");
        }
    }

    @Test
    void severalReadAtOnceAndWriteNothingButNobodyWritesMeanwhile() throws IOException {
        try (H2Knowledge store = open()) {
            Reloader.STATES.apply(store);
        }
        String before = Folders.content(data);
        try (OtherProcess other = OtherProcess.start("", Reloader.class, data.toString(), "reads");
                OtherProcess third = OtherProcess.start("", Reloader.class, data.toString(), "reads")) {
            assertThat(other.hear()).isEqualTo("open 1");
            assertThat(third.hear()).isEqualTo("open 1");
            try (H2Knowledge store = H2Knowledge.openToRead(data, Samples.CLOCK).orElseThrow()) {
                assertThat(Reloader.STATES.check(store)).isEqualTo(1);
                assertThatThrownBy(() -> Reloader.STATES.apply(store))
                        .isInstanceOf(KnowledgeUnavailable.class)
                        .hasMessageContaining("opened to be read");
            }
            assertThatThrownBy(this::open).isInstanceOfSatisfying(KnowledgeUnavailable.class, LockTest::busy);
            assertThat(Folders.content(data)).isEqualTo(before);
        }
        open().close();
    }

    @Test
    void folderIsHadAsSoonAsTheOtherProcessEnds() throws IOException {
        try (OtherProcess first = OtherProcess.start("", Reloader.class, data.toString())) {
            assertThat(first.hear()).isEqualTo("open 0");
            CompletableFuture<H2Knowledge> second = CompletableFuture.supplyAsync(this::open);
            first.kill();
            second.join().close();
        }
    }

    @Test
    void processThatCannotWriteItsNameSaysWhyAndMayStillRead() throws IOException {
        try (H2Knowledge store = open()) {
            Reloader.STATES.apply(store);
        }
        try (OtherProcess process = OtherProcess.start("ulimit -f 0; ", Reloader.class, data.toString(), "either")) {
            assertThat(process.hear()).startsWith("There is no space left for the store ");
            assertThat(process.hear()).isEqualTo("open 1");
        }
    }

    @Test
    void whatMustBeWrittenFirstIsNotOpenedToBeRead() throws IOException {
        assertThat(H2Knowledge.openToRead(data, Samples.CLOCK)).isEmpty();
        open().close();
        Files.delete(data.resolve("sentinel"));
        assertThat(H2Knowledge.openToRead(data, Samples.CLOCK)).isEmpty();
        open().close();
    }

    @Test
    void lockOfAKilledProcessDoesNotBlockAndItsNameGoesWithIt() throws IOException {
        OtherProcess first = OtherProcess.start("", Reloader.class, data.toString());
        assertThat(first.hear()).isEqualTo("open 0");
        first.kill();
        assertThat(Files.readString(data.resolve("attache.lock"))).startsWith(first.pid() + "\n");

        try (H2Knowledge store = open()) {
            assertThat(store.current().number()).isZero();
            assertThat(Files.readString(data.resolve("attache.lock")))
                    .startsWith(ProcessHandle.current().pid() + "\n");
        }
        assertThat(data.resolve("attache.lock")).isEmptyFile();
    }

    @Test
    void secondStoreOfTheSameProcessIsRefusedAndDoesNotDropTheLock() throws IOException {
        try (H2Knowledge store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(KnowledgeUnavailable.class, LockTest::busy)
                    .hasMessageContaining("this process already");
            try (OtherProcess second = OtherProcess.start("", Reloader.class, data.toString())) {
                assertThat(second.hear()).isNull();
            }
            assertThat(store.current().number()).isZero();
        }
        open().close();
    }

    @Test
    void processThatDiedAndLeftItsNameIsNotNamed() {
        assertThat(Holder.named("999999999999\nstarted 2024-01-15T10:00:00Z\ncommand attache.jar\n"))
                .isEqualTo("another process");
        assertThat(Holder.named("")).isEqualTo("another process");
    }

    @Test
    void processIsNamedByNumberCommandAndStart() {
        String text = Holder.text(ProcessHandle.current());

        assertThat(Holder.named(text))
                .startsWith("process " + ProcessHandle.current().pid() + " (")
                .contains("which runs since ");
    }

    @Test
    void filesArePrivateToTheirOwner() throws IOException {
        try (H2Knowledge store =
                H2Knowledge.open(data.resolve("new"), Samples.CLOCK).store()) {
            new KnownStates(1, 1).apply(store);
        }
        try (var files = Files.walk(data.resolve("new"))) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }
}
