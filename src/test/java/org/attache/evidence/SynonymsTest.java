package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

    private static final Stemmer STEMMER = LuceneIndex.stemmer();
    private static final Synonyms SYNONYMS = new Synonyms(STEMMER);

    @ParameterizedTest
    @CsvSource({"meet, met", "hold, held", "give, gave", "speak, spoken", "write, written", "flown, fly"})
    void formsOfOneVerbStandForEachOther(String one, String other) {
        assertThat(SYNONYMS.of(STEMMER.stem(one))).contains(STEMMER.stem(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "an", "and", "as", "at", "be", "by", "did", "do", "for", "from", "had", "has", "in", "is", "it",
                "not", "of", "on", "or", "she", "so", "that", "the", "they", "to", "was", "were", "who", "will", "with"
            })
    void wordThatSaysNothingStandsForNothingElse(String word) {
        assertThat(SYNONYMS.of(STEMMER.stem(word))).hasSize(1);
    }

    @Test
    void wordWithoutSynonymsStandsForItself() {
        assertThat(SYNONYMS.of("pakistan")).containsExactly("pakistan");
    }
}
