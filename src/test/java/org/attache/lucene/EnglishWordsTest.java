package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.attache.evidence.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {

    private final EnglishWords english = new EnglishWords();

    @ParameterizedTest
    @CsvSource({"visited,visits", "visiting,visit", "ministers,Minister", "talks,talk", "U.S.,US", "Bogotá,bogota"})
    void formsOfAWordHaveOneStem(String one, String other) {
        Stemmer stemmer = LuceneIndex.stemmer();
        assertThat(stemmer.stem(one)).isEqualTo(stemmer.stem(other));
    }

    @Test
    void stemmerCutsWhatTheIndexCuts() {
        Stemmer stemmer = LuceneIndex.stemmer();
        String text = "Officials announced several meetings with the envoy’s delegations during travelling";
        assertThat(english.terms(text))
                .containsExactlyElementsOf(
                        List.of(text.split(" ")).stream().map(stemmer::stem).toList());
    }

    @Test
    void whatIsNotOneWordIsItsOwnStem() {
        assertThat(english.stem("vice-presidents")).isEqualTo("vice-presidents");
        assertThat(english.stem("")).isEmpty();
    }

    @Test
    void internetNamesKeepTheirDots() {
        assertThat(english.terms("state.gov in Washington, D.C."))
                .containsExactly("state.gov", "in", "washington", "dc");
    }

    @Test
    void functionWordsAreSearchedOnlyWhereThereIsNothingElse() {
        assertThat(english.searchTerms("When does the envoy of the envoy arrive?"))
                .containsExactly("envoi", "arriv");
        assertThat(english.searchTerms("Who is it?")).containsExactly("who", "is", "it");
    }

    @Property
    void anyTextIsCutWithoutError(@ForAll String text) {
        assertThat(english.terms(text)).noneMatch(String::isEmpty);
    }
}
