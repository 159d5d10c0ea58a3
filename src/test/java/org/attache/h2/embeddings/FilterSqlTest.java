package org.attache.h2.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.filter.comparison.ContainsString;
import dev.langchain4j.store.embedding.filter.comparison.IsEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThan;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsIn;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThan;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotIn;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FilterSqlTest {

    private static final Embedding SAME = Embedding.from(new float[] {1});

    private static final H2EmbeddingStore STORE = H2EmbeddingStore.open("jdbc:h2:mem:filters", "embedding");

    @Property(tries = 100)
    void databaseFindsWhatTheFilterItselfLetsThrough(
            @ForAll("metadata") List<Metadata> all, @ForAll("filters") Filter filter) {
        List<String> ids =
                IntStream.range(0, all.size()).mapToObj(Integer::toString).toList();
        STORE.removeAll();
        STORE.addAll(
                ids,
                Collections.nCopies(ids.size(), SAME),
                all.stream().map(metadata -> TextSegment.from("x", metadata)).toList());

        List<String> found = STORE
                .search(EmbeddingSearchRequest.builder()
                        .queryEmbedding(SAME)
                        .maxResults(100)
                        .filter(filter)
                        .build())
                .matches()
                .stream()
                .map(EmbeddingMatch::embeddingId)
                .toList();

        assertThat(found)
                .isEqualTo(ids.stream()
                        .filter(id -> filter.test(all.get(Integer.parseInt(id))))
                        .toList());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab%_'\\\"Ä").ofMinLength(0).ofMaxLength(3);
    }

    private static Arbitrary<UUID> uuids() {
        return Arbitraries.integers().between(0, 2).map(i -> new UUID(i - 1L, i));
    }

    /** Few values in every type, some of which are equal across the types and some only nearly. */
    private static Arbitrary<Number> numbers() {
        return Arbitraries.of(
                0,
                1,
                -1,
                0L,
                1L,
                1f,
                1.1f,
                1.1d,
                1.0,
                -0.0,
                0.1f,
                0.1d,
                Integer.MAX_VALUE,
                (float) Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                (double) Long.MAX_VALUE,
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                Float.MIN_VALUE);
    }

    @Provide
    Arbitrary<List<Metadata>> metadata() {
        return Combinators.combine(
                        words().optional(), uuids().optional(), numbers().optional())
                .as((word, uuid, number) -> {
                    Metadata metadata = new Metadata();
                    word.ifPresent(value -> metadata.put("word", value));
                    uuid.ifPresent(value -> metadata.put("uuid", value));
                    number.ifPresent(value -> metadata.putAll(Collections.singletonMap("number", value)));
                    return metadata;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Arbitraries.integers().between(0, 4).flatMap(FilterSqlTest::nested);
    }

    private static Arbitrary<Filter> nested(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Filter> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                leaves(),
                inner.map(filter -> Filter.not(filter)),
                Combinators.combine(inner, inner).as((one, other) -> one.and(other)),
                Combinators.combine(inner, inner).as((one, other) -> one.or(other)));
    }

    private static Arbitrary<Filter> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.oneOf(
                        ordered("word", words()), ordered("number", numbers().map(n -> (Comparable<?>) n))),
                Arbitraries.oneOf(equal("word", words()), equal("uuid", uuids()), equal("number", numbers())),
                words().map(part -> new ContainsString("word", part)));
    }

    private static Arbitrary<Filter> ordered(String key, Arbitrary<? extends Comparable<?>> values) {
        return values.flatMap(value -> Arbitraries.of(
                new IsGreaterThan(key, value),
                new IsGreaterThanOrEqualTo(key, value),
                new IsLessThan(key, value),
                new IsLessThanOrEqualTo(key, value)));
    }

    private static Arbitrary<Filter> equal(String key, Arbitrary<?> values) {
        return values.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(some -> Arbitraries.of(
                        new IsEqualTo(key, some.getFirst()),
                        new IsNotEqualTo(key, some.getFirst()),
                        new IsIn(key, some),
                        new IsNotIn(key, some)));
    }
}
