package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.WordEmbedder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexesTest {

    private static final WordEmbedder EMBEDDER = new WordEmbedder("words");

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"index", "index/words"})
    void fileInPlaceOfAnIndexGivesWay(String place) throws IOException {
        Path file = home.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no index");

        try (SearchIndex index = new LuceneIndexes(home.resolve("index")).open(EMBEDDER)) {
            assertThat(index.state().snapshot()).isEqualTo(-1);
        }
    }

    @Test
    void linkToNowhereGivesWayAndOneToAFolderStays() throws IOException {
        Path folder = home.resolve("index");
        Files.createSymbolicLink(folder, home.resolve("nowhere"));
        try (SearchIndex index = new LuceneIndexes(folder).open(EMBEDDER)) {
            assertThat(index.state().snapshot()).isEqualTo(-1);
        }

        Path link = home.resolve("link");
        Files.createSymbolicLink(link, folder);
        try (SearchIndex index = new LuceneIndexes(link).open(EMBEDDER)) {
            assertThat(index.state().snapshot()).isEqualTo(-1);
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void nothingGivesWayToWhoOnlyReads() throws IOException {
        Path file = home.resolve("index");
        Files.writeString(file, "no index");
        LuceneIndexes indexes = LuceneIndexes.toRead(file);

        assertThatThrownBy(() -> indexes.open(EMBEDDER)).isInstanceOf(KnowledgeUnavailable.class);
        assertThat(file).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverStandsInPlaceOfTheEmptyLockGivesWay(boolean isFolder) throws IOException {
        LuceneIndexes indexes = new LuceneIndexes(home.resolve("index"));
        indexes.open(EMBEDDER).close();
        Path lock = home.resolve("index/words/write.lock");
        Files.deleteIfExists(lock);
        if (isFolder) {
            Files.createDirectories(lock.resolve("of/another"));
        } else {
            Files.writeString(lock, "damaged");
        }

        try (SearchIndex index = indexes.open(EMBEDDER)) {
            index.rebuild(new SearchIndex.State(1, Instant.EPOCH, "folder"), Collections.emptyIterator());
            assertThat(index.state().snapshot()).isEqualTo(1);
        }
    }
}
