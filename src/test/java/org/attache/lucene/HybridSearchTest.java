package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.lucene.Statements.DIMENSIONS;
import static org.attache.lucene.Statements.entry;
import static org.attache.lucene.Statements.towards;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Vector;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndex.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HybridSearchTest {

    private LuceneIndex index;
    private SearchIndex.Reader reader;

    @BeforeEach
    void fill(@TempDir Path folder) {
        index = LuceneIndex.open(folder, DIMENSIONS);
        index.rebuild(
                new State(1, Instant.EPOCH, "model"),
                List.of(
                                entry("west.txt", 0, "Tom West will arrive in Islamabad on December 7.", 0),
                                entry("west.txt", 1, "He meets the foreign minister.", 20),
                                entry("brazil.txt", 0, "President Lula opened the fair in São Paulo.", 90),
                                entry("us.txt", 0, "The U.S. envoy's plane landed in Oslo.", 180),
                                entry("rain.txt", 0, "It rained all day.", 270))
                        .iterator());
        reader = index.reader();
    }

    @AfterEach
    void close() {
        reader.close();
        index.close();
    }

    @Test
    void statementIsFoundByItsWordsAlone() {
        List<Hit> hits = search("Islamabad arrival", null);
        assertThat(words(hits)).containsExactly("Tom West will arrive in Islamabad on December 7.");
        assertThat(hits.getFirst().cosine()).isNaN();
        assertThat(hits.getFirst().bm25()).isPositive();
    }

    @Test
    void statementIsFoundByItsMeaningAlone() {
        Hit best = search("zzz", towards(95)).getFirst();
        assertThat(best.statement().words()).isEqualTo("President Lula opened the fair in São Paulo.");
        assertThat(best.bm25()).isZero();
        assertThat(best.cosine()).isEqualTo(Math.cos(Math.toRadians(5)), within(1e-5));
    }

    @Test
    void wordsAndMeaningTogetherBeatEitherAlone() {
        assertThat(words(search("minister Islamabad", towards(10))).subList(0, 2))
                .containsExactlyInAnyOrder(
                        "Tom West will arrive in Islamabad on December 7.", "He meets the foreign minister.");
    }

    @Test
    void everyHitHasTheRealCosine() {
        assertThat(search("rained", towards(90)))
                .filteredOn(hit -> hit.bm25() > 0)
                .singleElement()
                .satisfies(hit -> assertThat(hit.cosine()).isEqualTo(-1, within(1e-5)));
    }

    @Test
    void scoresFallAndStayBetweenZeroAndOne() {
        List<Hit> hits = search("Lula in Oslo", towards(120));
        assertThat(hits).hasSize(5).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
    }

    @Test
    void limitIsKept() {
        assertThat(reader.search(new StatementSearch("Tom Lula Oslo rained", towards(0), 2)))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words:Islamabad",
                "+Islamabad -West",
                "\"Islamabad\" AND (NOT",
                "Islamabad~2^5 [a TO z} \\",
                "/.*/ Islamabad",
                "path:* OR Islamabad?",
                "**Islamabad** _Islamabad_ `Islamabad`"
            })
    void querySyntaxIsPlainText(String words) {
        assertThat(words(search(words, null))).containsExactly("Tom West will arrive in Islamabad on December 7.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "the of", " \t", "\uD83D\uDE00"})
    void textWithoutWordsToFindIsNoError(String words) {
        assertThat(search(words, towards(0))).hasSize(5);
    }

    @Test
    void veryLongTextIsSearchedByItsRarestWords() {
        String text = "day ".repeat(3_000) + "Lula " + "envoy ".repeat(3_000);
        assertThat(words(search(text, null))).contains("President Lula opened the fair in São Paulo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sao Paulo", "são paulo", "SÃO", "Paulo's"})
    void accentsCaseAndPossessivesDoNotMatter(String words) {
        assertThat(words(search(words, null))).containsExactly("President Lula opened the fair in São Paulo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "u.s", "envoys"})
    void acronymsAndInflectionsMeet(String words) {
        assertThat(words(search(words, null))).containsExactly("The U.S. envoy's plane landed in Oslo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrived", "Arrives", "arrive", "arriving"})
    void frequencyCountsEveryInflection(String word) {
        assertThat(reader.frequency(word)).isEqualTo(1);
    }

    @Test
    void frequencyOfAFunctionWordIsKnown() {
        assertThat(reader.frequency("the")).isEqualTo(3);
        assertThat(reader.frequency("unheard")).isZero();
        assertThat(reader.frequency("?")).isZero();
    }

    private List<Hit> search(String words, @Nullable Vector vector) {
        return reader.search(new StatementSearch(words, vector, 5));
    }

    private static List<String> words(List<Hit> hits) {
        return hits.stream().map(hit -> hit.statement().words()).toList();
    }
}
