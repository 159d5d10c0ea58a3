package org.attache.h2.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.filter.MetadataFilterBuilder;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2EmbeddingStoreTest {

    private static final Embedding EAST = Embedding.from(new float[] {1, 0});
    private static final Embedding NORTH = Embedding.from(new float[] {0, 1});
    private static final Embedding NORTH_EAST = Embedding.from(new float[] {1, 1});

    @TempDir
    private Path folder;

    private H2EmbeddingStore store;

    @BeforeEach
    void open() {
        store = H2EmbeddingStore.open(url(), "embedding");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String url() {
        return "jdbc:h2:" + folder.resolve("embeddings");
    }

    private List<EmbeddingMatch<TextSegment>> search(Embedding query, int most) {
        return store.search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(query)
                        .maxResults(most)
                        .build())
                .matches();
    }

    private List<String> ids(Embedding query, int most) {
        return search(query, most).stream().map(EmbeddingMatch::embeddingId).toList();
    }

    private Metadata only() {
        return search(EAST, 1).getFirst().embedded().metadata();
    }

    @Test
    void nearestComeFirstAndEqualOnesInTheOrderTheyCame() {
        store.addAll(
                List.of("north", "b", "a", "between"),
                List.of(NORTH, EAST, EAST, NORTH_EAST),
                Arrays.asList(null, null, null, null));

        assertThat(ids(EAST, 4)).containsExactly("b", "a", "between", "north");
        assertThat(ids(EAST, 1)).containsExactly("b");
        assertThat(search(EAST, 4)).extracting(EmbeddingMatch::score).last().isEqualTo(0.5);
    }

    @Test
    void everythingIsThereAfterReopeningWithItsExactTypes() {
        UUID uuid = UUID.fromString("11111111-2222-3333-4444-555555555555");
        Map<String, Object> values = Map.of(
                "string", " it's \"\u0000\" 🙂 ",
                "uuid", uuid,
                "int", Integer.MIN_VALUE,
                "long", Long.MAX_VALUE,
                "float", 1.2345679f,
                "double", Double.MIN_VALUE,
                "nan", Float.NaN,
                "infinite", Double.NEGATIVE_INFINITY,
                "minus zero", -0.0);
        store.add(EAST, TextSegment.from("Words.", Metadata.from(values)));
        close();
        open();

        assertThat(only().toMap()).isEqualTo(values);
        assertThat(search(EAST, 1).getFirst().embedding()).isEqualTo(EAST);
        assertThat(search(EAST, 1).getFirst().embedded().text()).isEqualTo("Words.");
    }

    @Test
    void idThatIsAddedAgainReplacesWhatItStoodFor() {
        store.addAll(List.of("a"), List.of(EAST), List.of(TextSegment.from("Old.", Metadata.from("old", "1"))));
        store.addAll(List.of("a"), List.of(NORTH), List.of(TextSegment.from("New.", Metadata.from("new", "1"))));

        assertThat(search(NORTH, 9)).singleElement().satisfies(match -> {
            assertThat(match.score()).isEqualTo(1);
            assertThat(match.embedded()).isEqualTo(TextSegment.from("New.", Metadata.from("new", "1")));
        });
    }

    @Test
    void embeddingsOfAnotherLengthAreRefusedTogetherWithTheirBatch() {
        store.add("a", EAST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.addAll(List.of(NORTH, Embedding.from(new float[] {1, 2, 3}))))
                .withMessageContaining("3 components")
                .withMessageContaining("have 2");
        assertThat(ids(EAST, 9)).containsExactly("a");
    }

    @Test
    void emptiedStoreTakesAnyLength() {
        store.add("a", EAST);
        store.removeAll();
        store.add("b", Embedding.from(new float[] {1, 2, 3}));

        assertThat(ids(Embedding.from(new float[] {1, 2, 3}), 9)).containsExactly("b");
    }

    @Test
    void listsOfDifferentLengthsAndBlankIdsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.addAll(List.of("a", "b"), List.of(EAST), List.of()))
                .withMessageContaining("2 ids, 1 embeddings and 0 segments");
        assertThatIllegalArgumentException().isThrownBy(() -> store.add(" ", EAST));
    }

    @Test
    void unknownKindsOfFilterAreNamed() {
        Filter own = metadata -> true;

        assertThatThrownBy(() -> store.removeAll(own))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(own.getClass().getName());
        assertThatThrownBy(() -> store.removeAll(new IsGreaterThan("id", UUID.randomUUID())))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("java.util.UUID");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        store.removeAll(MetadataFilterBuilder.metadataKey("n").isEqualTo(Double.NaN)))
                .withMessageContaining("NaN");
    }

    @Test
    void twoTablesOfADatabaseAreTwoStores() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:" + folder.resolve("shared"), "sa", "");
        try {
            H2EmbeddingStore one = H2EmbeddingStore.in(pool, "one");
            store = H2EmbeddingStore.in(pool, "Two_2");
            one.add("a", EAST);

            assertThat(ids(EAST, 9)).isEmpty();
        } finally {
            pool.dispose();
        }
    }

    @Test
    void nameOfATableIsNoSql() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> H2EmbeddingStore.open(url(), "x; DROP TABLE embedding"))
                .withMessageContaining("cannot name a table");
    }

    @Test
    void databaseThatCannotBeOpenedIsSaid() {
        assertThatThrownBy(() -> H2EmbeddingStore.open(url() + ";NO_SUCH_SETTING=1", "embedding"))
                .isInstanceOf(LangChain4jException.class)
                .hasMessageContaining("NO_SUCH_SETTING");
    }
}
