package org.attache.h2.embeddings;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreWithFilteringIT;
import java.nio.file.Path;
import org.attache.h2.RememberingModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** LangChain4j's own tests of a store that filters, those of {@code EmbeddingStoreIT} among them. */
class H2EmbeddingStoreFilteringTest extends EmbeddingStoreWithFilteringIT {

    private static final EmbeddingModel MODEL = new RememberingModel();

    @TempDir
    private static Path folder;

    private static H2EmbeddingStore store;

    @BeforeAll
    static void open() {
        store = H2EmbeddingStore.open("jdbc:h2:" + folder.resolve("embeddings"), "embedding");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected EmbeddingStore<TextSegment> embeddingStore() {
        return store;
    }

    @Override
    protected EmbeddingModel embeddingModel() {
        return MODEL;
    }

    @Override
    protected void clearStore() {
        store.removeAll();
    }

    @Override
    protected boolean supportsContains() {
        return true;
    }
}
