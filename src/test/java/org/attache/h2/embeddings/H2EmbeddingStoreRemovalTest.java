package org.attache.h2.embeddings;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreWithRemovalIT;
import java.nio.file.Path;
import org.attache.h2.RememberingModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** LangChain4j's own tests of a store that removes; each wants an empty one. */
class H2EmbeddingStoreRemovalTest extends EmbeddingStoreWithRemovalIT {

    private static final EmbeddingModel MODEL = new RememberingModel();

    @TempDir
    private Path folder;

    private H2EmbeddingStore store;

    @BeforeEach
    void open() {
        store = H2EmbeddingStore.open("jdbc:h2:" + folder.resolve("embeddings"), "embedding");
    }

    @AfterEach
    void close() {
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
}
