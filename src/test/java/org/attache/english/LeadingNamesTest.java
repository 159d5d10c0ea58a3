package org.attache.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.english.tagging.Tagging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeadingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ilse Brandvold visits Oslo on 1 June 2024., Brandvold, NNP, visits, VBZ",
        "Torvald Nygård visits the harbour of Odense., Nygård, NNP, visits, VBZ"
    })
    void uncommonNameBeforeAVerbIsAName(String sentence, String name, Tag ofName, String verb, Tag ofVerb) {
        List<Word> words = VerbForms.mended(Tagging.words(sentence));

        assertThat(words).anySatisfy(word -> {
            assertThat(word.text()).isEqualTo(name);
            assertThat(word.tag()).isEqualTo(ofName);
        });
        assertThat(words).anySatisfy(word -> {
            assertThat(word.text()).isEqualTo(verb);
            assertThat(word.tag()).isEqualTo(ofVerb);
        });
    }
}
