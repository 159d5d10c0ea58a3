package org.attache.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameWordsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-.][\\p{L}\\p{N}]+)*");

    @Test
    void namesAreReadWithTheirMarks() {
        assertThat(NameWords.of("Jean-Luc d'Étampes, J.R. Ortiz-, the 2nd; O’Neil’s Ⅳ. 𝒜-b"))
                .containsExactly("jean-luc", "d'etampes", "j.r", "ortiz", "the", "2nd", "o'neil", "ⅳ", "𝒜-b");
    }

    @Property
    void wordsAreLettersAndNumbersWithSingleMarksBetween(@ForAll("texts") String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NameWords::fold)
                .toList();
        assertThat(NameWords.of(text)).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks =
                Arbitraries.of("'", "’", "-", ".", " ", "–", ",", "²", "Ⅳ", "é", "e\u0301", "𝒜", "\uD835");
        Arbitrary<String> letters = Arbitraries.of("a", "B", "7", "ß", "中", "ʼ", "ꟷ", "٣");
        return Arbitraries.oneOf(marks, letters, Arbitraries.strings().ofLength(1))
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
