package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

    /** Reads text alone. */
    private static final DocumentReader READER = new DocumentReader() {
        @Override
        public boolean reads(Path file) {
            return file.toString().endsWith(".txt");
        }

        @Override
        public List<String> endings() {
            return List.of("txt", "text");
        }

        @Override
        public Reading read(Path folder, String path) {
            throw new AssertionError("a scan reads nothing");
        }
    };

    @Test
    void filesOfOtherKindsAreRefusedWithTheKindsThatAreRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Words.");
        Files.writeString(folder.resolve("a.txt.yaml"), "title: A");
        Files.writeString(folder.resolve(".hidden.rtf"), "no document");
        Files.writeString(folder.resolve("b.rtf"), "rich");
        FolderScan scan = FolderScan.of(folder, READER);
        assertThat(scan.documents()).containsExactly("a.txt");
        assertThat(scan.refused())
                .containsExactly(
                        new Reading.Refused("b.rtf", "is of a kind that is not read; save it as one of .txt .text"));
    }

    @Test
    void linkedFoldersAreRefusedAndEndNoScan(@TempDir Path folder, @TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "A secret.");
        Files.createSymbolicLink(folder.resolve("there"), outside);
        Files.createSymbolicLink(folder.resolve("self"), folder);
        String reason = "is a link to a folder, and links are not followed; copy the folder itself";
        FolderScan scan = FolderScan.of(folder, READER);
        assertThat(scan.documents()).isEmpty();
        assertThat(scan.refused())
                .containsExactlyInAnyOrder(new Reading.Refused("there", reason), new Reading.Refused("self", reason));
    }

    @Test
    void nameThatIsNoTextIsRefused(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        new ProcessBuilder("/bin/sh", "-c", "printf Words. > \"$(printf 'z\\374rich.txt')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        try (var files = Files.list(folder)) {
            assumeTrue(files.count() == 1, "this file system takes no such name");
        }
        FolderScan scan = FolderScan.of(folder, READER);
        assertThat(scan.documents()).isEmpty();
        assertThat(scan.refused())
                .containsExactly(new Reading.Refused(
                        "z\uFFFDrich.txt",
                        "has a name with letters that this machine's language setting does not know; rename it, or set"
                                + " LC_ALL to C.UTF-8"));
    }
}
