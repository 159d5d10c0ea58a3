package org.attache.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    private static final Instant NOON = Instant.parse("2024-03-12T12:00:00.000000001Z");

    @TempDir
    private Path folder;

    private final SortedMap<String, Stamp> files = new TreeMap<>();

    private void file(String path, String words, Instant changed) throws IOException {
        Files.writeString(folder.resolve(path), words);
        files.put(path, new Stamp(words.length(), changed, changed));
    }

    private String fingerprint() {
        return Fingerprint.of(folder, files);
    }

    @Test
    void dependsOnNameSizeAndTimesDownToTheNanosecond() throws IOException {
        file("a.txt", "words", NOON);
        String before = fingerprint();

        assertThat(fingerprint()).isEqualTo(before);
        file("a.txt", "words", NOON.plusNanos(1));
        assertThat(fingerprint()).isNotEqualTo(before);
        files.clear();
        file("b.txt", "words", NOON);
        assertThat(fingerprint()).isNotEqualTo(before);
        files.clear();
        file("a.txt", "word", NOON);
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void secondWriteWithinATickIsNoticedInTheNewestFile() throws IOException {
        file("old.txt", "others", NOON.minusSeconds(60));
        file("a.txt", "March 18", NOON);
        String before = fingerprint();

        file("a.txt", "March 25", NOON);

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void filesThatAreNotTheNewestAreNotRead() throws IOException {
        file("old.txt", "March 18", NOON.minusSeconds(60));
        file("a.txt", "words", NOON);
        String before = fingerprint();

        Files.writeString(folder.resolve("old.txt"), "March 25");

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void longFilesAreNotReadEvenIfNewest() throws IOException {
        file("a.txt", "x".repeat(1_000_001), NOON);
        String before = fingerprint();

        Files.writeString(folder.resolve("a.txt"), "y".repeat(1_000_001));

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void fileThatWasGivenItsOldSizeAndTimeBackIsNoticed() throws IOException {
        assumeThat(Stamp.knowsChanges(folder.getFileSystem()))
                .as("the file system tells when a file changed, whatever time it was given")
                .isTrue();
        FileTime written = FileTime.from(NOON);
        Path file = Files.writeString(folder.resolve("a.txt"), "March 18");
        Files.setLastModifiedTime(file, written);
        Stamp before = stamp(file);
        files.put("a.txt", before);
        String fingerprint = fingerprint();

        Files.writeString(file, "March 25");
        Files.setLastModifiedTime(file, written);

        files.put("a.txt", stamp(file));
        assertThat(stamp(file).size()).isEqualTo(before.size());
        assertThat(stamp(file).modified()).isEqualTo(before.modified());
        assertThat(fingerprint()).isNotEqualTo(fingerprint);
    }

    private static Stamp stamp(Path file) throws IOException {
        return Stamp.of(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
}
