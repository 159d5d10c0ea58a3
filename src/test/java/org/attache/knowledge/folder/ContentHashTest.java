package org.attache.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isTheSameOfFilesAndOfTheirBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x".repeat(40_000));

        assertThat(ContentHash.of(file, 1_000_000)).contains(ContentHash.of(Files.readAllBytes(file), null, null));
        Files.writeString(folder.resolve("a.txt.yaml"), "title: A");
        assertThat(ContentHash.of(file, 1_000_000))
                .contains(ContentHash.of(Files.readAllBytes(file), bytes("title: A"), null));
    }

    @Test
    void tellsWhatStandsInADocumentFromWhatStandsBesideIt() {
        assertThat(ContentHash.of(bytes("ab"), bytes("c"), null))
                .isNotEqualTo(ContentHash.of(bytes("abc"), null, null))
                .isNotEqualTo(ContentHash.of(bytes("a"), bytes("bc"), null))
                .isNotEqualTo(ContentHash.of(bytes("ab"), null, null));
    }
}
