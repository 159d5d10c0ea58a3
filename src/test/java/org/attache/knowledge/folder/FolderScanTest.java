package org.attache.knowledge.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

    private static final DocumentReader TEXT = new DocumentReader() {
        @Override
        public boolean reads(Path file) {
            return file.toString().endsWith(".txt");
        }

        @Override
        public List<String> endings() {
            return List.of("txt");
        }

        @Override
        public long maxBytes() {
            return 1_000_000;
        }

        @Override
        public Reading read(Path folder, String path) {
            throw new AssertionError("a scan reads nothing");
        }
    };

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("folder"));
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words");
    }

    private FolderScan scan() {
        return FolderScan.of(folder, TEXT);
    }

    @Test
    void documentsInSubFoldersAreFoundWhateverTheirNames() throws IOException {
        write("b.txt");
        write("sub folder/größe 😀.txt");
        write("sub folder/deeper/new\nline.txt");

        assertThat(scan().documents())
                .containsExactly("b.txt", "sub folder/deeper/new\nline.txt", "sub folder/größe 😀.txt");
        assertThat(scan().refused()).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersAndMarksOfOpenDocumentsAreNoDocuments() throws IOException {
        write(".hidden.txt");
        write(".git/a.txt");
        write("~$report.txt");

        assertThat(scan().files()).isEmpty();
        assertThat(scan().refused()).isEmpty();
    }

    @Test
    void metadataBelongsToItsDocumentAndIsRefusedWithoutIt() throws IOException {
        write("a.txt");
        write("a.txt.yaml");
        write("b.txt.yaml");

        assertThat(scan().documents()).containsExactly("a.txt");
        assertThat(scan().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.path()).isEqualTo("b.txt.yaml"))
                .satisfies(refused -> assertThat(refused.reason()).contains("metadata for a document that is not"));
    }

    @Test
    void linkIsFollowedToAFileButNotToAFolderNorIntoTheVoid() throws IOException {
        write("a.txt");
        Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("file.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("folder.txt"), home.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("void.txt"), Path.of("nowhere.txt"));

        assertThat(scan().documents()).containsExactly("a.txt", "file.txt");
        assertThat(scan().refused()).extracting(Reading.Refused::path).containsExactly("folder.txt", "void.txt");
    }

    @Test
    void targetOfALinkThatIsWrittenToChangesTheFingerprint() throws IOException {
        Path target = Files.writeString(home.resolve("target.txt"), "words");
        Files.createSymbolicLink(folder.resolve("link.txt"), target);
        String before = scan().fingerprint();

        Files.writeString(target, "other words");

        assertThat(scan().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void pipeIsRefusedAndNotReadFrom() throws Exception {
        Process making = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        assumeThat(making.waitFor(10, TimeUnit.SECONDS) && making.exitValue() == 0)
                .as("this system can make pipes")
                .isTrue();

        assertThat(scan().documents()).isEmpty();
        assertThat(scan().refused())
                .extracting(Reading.Refused::reason)
                .containsExactly("is no ordinary file; replace it by one");
    }

    @Test
    void nameThatTheSystemCannotExpressIsRefused() throws Exception {
        Process making = new ProcessBuilder("sh", "-c", "echo words > \"$(printf 'bad\\377.txt')\"")
                .directory(folder.toFile())
                .start();
        assumeThat(making.waitFor(10, TimeUnit.SECONDS) && making.exitValue() == 0)
                .as("this system takes any bytes for a name")
                .isTrue();

        assertThat(scan().documents()).isEmpty();
        assertThat(scan().refused())
                .extracting(Reading.Refused::reason)
                .containsExactly("has a name that is not in this system's encoding; rename it");
    }

    @Test
    void folderThatCannotBeOpenedIsNamedAndMayHoldAnything() throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        write("open/a.txt");
        walk.visitFile(folder.resolve("open/a.txt"), attributes("open/a.txt"));
        walk.visitFileFailed(folder.resolve("closed"), new AccessDeniedException("closed"));

        FolderScan scan = FolderScan.of(folder, walk, TEXT);

        assertThat(scan.documents()).containsExactly("open/a.txt");
        assertThat(scan.refused()).extracting(Reading.Refused::path).containsExactly("closed");
        assertThat(scan.mayHold("closed/b.txt")).isTrue();
        assertThat(scan.mayHold("closed")).isTrue();
        assertThat(scan.mayHold("closed-too/b.txt")).isFalse();
        assertThat(scan.mayHold("open/c.txt")).isFalse();
    }

    @Test
    void folderWhoseListBreaksOffMayHoldMore() throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        write("half/a.txt");
        walk.visitFile(folder.resolve("half/a.txt"), attributes("half/a.txt"));
        walk.postVisitDirectory(folder.resolve("half"), new IOException("the share went away"));

        FolderScan scan = FolderScan.of(folder, walk, TEXT);

        assertThat(scan.documents()).containsExactly("half/a.txt");
        assertThat(scan.mayHold("half/b.txt")).isTrue();
    }

    @Test
    void listOfTheFolderItselfThatBreaksOffEndsTheWalk() {
        FolderWalk walk = new FolderWalk(folder);
        IOException failure = new IOException("the share went away");

        assertThatThrownBy(() -> walk.postVisitDirectory(folder, failure)).isSameAs(failure);
    }

    @Test
    void fileThatIsDeletedDuringTheWalkIsSimplyGone() throws IOException {
        write("a.txt");
        FolderWalk walk = new FolderWalk(folder);
        BasicFileAttributes attributes = attributes("a.txt");
        Files.delete(folder.resolve("a.txt"));
        walk.visitFile(folder.resolve("a.txt"), attributes);
        walk.visitFileFailed(folder.resolve("b.txt"), new NoSuchFileException("b.txt"));

        FolderScan scan = FolderScan.of(folder, walk, TEXT);

        assertThat(scan.documents()).isEmpty();
        assertThat(scan.refused()).isEmpty();
        assertThat(scan.mayHold("a.txt")).isFalse();
    }

    @Test
    void missingFolderIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> FolderScan.of(home.resolve("missing"), TEXT))
                .isInstanceOf(KnowledgeUnavailable.class)
                .hasMessageContaining("missing does not exist; create it or name another with --knowledge");
    }

    private BasicFileAttributes attributes(String path) throws IOException {
        return Files.readAttributes(folder.resolve(path), BasicFileAttributes.class);
    }
}
