package org.attache.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "'1,204', 1204", "Twelve, 12", "twenty-one, 21", "NINETY-NINE, 99", "dozen, 12"})
    void digitsWordsAndWordsWithAHyphenAreNumbers(String word, int number) {
        assertThat(Numbers.cardinal(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-way", "twenty-twelve", "seven-up", "re-one", "-", "oneself", "twenty-zero", "7-8"})
    void otherWordsAreNone(String word) {
        assertThat(Numbers.cardinal(word)).isNull();
    }
}
