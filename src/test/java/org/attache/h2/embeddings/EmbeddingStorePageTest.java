package org.attache.h2.embeddings;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.h2.RememberingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the example of the documentation to what compiles and runs. */
class EmbeddingStorePageTest {

    private static final Path PAGE = Path.of("src/site/markdown/embedding-store.md");
    private static final Path HERE = Path.of("src/test/java/org/attache/h2/embeddings/EmbeddingStorePageTest.java");

    @TempDir
    private Path folder;

    @Test
    void exampleFindsWhatItAdded() {
        EmbeddingModel model = new RememberingModel();
        List<String> found = new ArrayList<>();

        try (H2EmbeddingStore store =
                H2EmbeddingStore.open("jdbc:h2:retry:" + folder + "/notes;WRITE_DELAY=0", "notes")) {
            TextSegment segment = TextSegment.from("The minister is in Oslo.", Metadata.from("year", "2024"));
            store.add(model.embed(segment).content(), segment);

            EmbeddingSearchRequest request = EmbeddingSearchRequest.builder()
                    .queryEmbedding(model.embed("Where is the minister?").content())
                    .filter(metadataKey("year").isIn("2023", "2024"))
                    .maxResults(3)
                    .build();
            store.search(request)
                    .matches()
                    .forEach(match -> found.add(match.embedded().text()));
        }

        assertThat(found).containsExactly("The minister is in Oslo.");
    }

    @Test
    void pageShowsTheExampleThatRunsHere() throws IOException {
        String example = Files.readString(PAGE).split("```(?:java)?\n")[1];

        assertThat(withoutSpace(Files.readString(HERE))).contains(withoutSpace(example));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
