package org.attache.english.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.attache.english.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What class and base form words have where they stand. */
final class TaggingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She plans to visit Graz. | She/PRP plans/VBZ to/TO visit/VB Graz/NNP ./STOP",
                "Her plans were dropped. | Her/PRPS plans/NNS were/VBD dropped/VBN ./STOP",
                "The visit has been put off. | The/DT visit/NN has/VBZ been/VBN put/VBN off/RP ./STOP",
                "Minister Oduya will not come. | Minister/NNP Oduya/NNP will/MD not/RB come/VB ./STOP"
            })
    void wordsHaveTheClassOfTheirPlace(String text, String tagged) {
        String found = Tagging.words(text).stream()
                .map(word -> word.text() + "/" + word.tag())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(tagged);
    }

    @ParameterizedTest
    @CsvSource({"She flew home, fly", "They were invited, be", "He has cancelled it, cancel", "They went abroad, go"})
    void verbsHaveTheirBaseForm(String text, String lemma) {
        assertThat(Tagging.words(text)).extracting(Word::lemma).contains(lemma);
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(Tagging.words(" \n\t")).isEmpty();
    }
}
