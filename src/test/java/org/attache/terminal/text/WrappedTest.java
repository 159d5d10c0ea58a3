package org.attache.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void linesBreakBetweenWordsAndAreIndented() {
        assertThat(Wrapped.text("Tom West was due in\n Pakistan", "> ", "  ", 14))
                .isEqualTo("""
                > Tom West was
                  due in
                  Pakistan""");
    }

    @Test
    void wordThatIsTooLongStaysWhole() {
        assertThat(Wrapped.text("see https://example.org/a/long/path there", "", 12))
                .isEqualTo("""
                see
                https://example.org/a/long/path
                there""");
    }

    @Test
    void citationMarkStaysWithItsWord() {
        assertThat(Wrapped.text("It was in 2023 [1]. Then", "", 14)).isEqualTo("""
                It was in
                2023 [1]. Then""");
    }

    @Test
    void wideCharactersCountTwiceAndBreakAnywhereButBeforeAFullStop() {
        assertThat(Wrapped.text("岸田首相は訪問し、次", "", 8)).isEqualTo("""
                岸田首相
                は訪問
                し、次""");
    }

    @Test
    void combiningMarksTakeNoRoomAndStayWithTheirLetter() {
        assertThat(Wrapped.columns("Reykjavi\u0301k")).isEqualTo(9);
        assertThat(Wrapped.text("i\u0301i\u0301i\u0301 i\u0301i\u0301", "", 6))
                .isEqualTo("i\u0301i\u0301i\u0301 i\u0301i\u0301");
    }

    @Test
    void joinedEmojiAreNotTornApart() {
        assertThat(Wrapped.text("👩\u200d👧", "", 2)).isEqualTo("👩\u200d👧");
    }

    @Test
    void cutTextEndsWithAnEllipsisWithinItsColumns() {
        assertThat(Wrapped.cut("three words here", 12)).isEqualTo("three words…");
        assertThat(Wrapped.cut("日本国外務省", 6)).isEqualTo("日本…");
        assertThat(Wrapped.cut("short", 5)).isEqualTo("short");
    }

    @Property
    void noLineIsWiderUnlessItIsOneWord(@ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 40) int width) {
        assertThat(Wrapped.text(text, "  ", width).lines())
                .allMatch(
                        line -> Wrapped.columns(line) <= width || !line.strip().contains(" "));
    }

    @Property
    void nothingButWhiteSpaceChanges(@ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 40) int width) {
        assertThat(bare(Wrapped.text(text, "  ", width))).isEqualTo(bare(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abc.,-").ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> wide =
                Arbitraries.strings().withChars("日本国、。").ofMinLength(1).ofMaxLength(20);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, words), net.jqwik.api.Tuple.of(1, wide))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(list -> String.join(" ", list));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void partsStayWholeWhereTheyFit() {
        assertThat(Parts.of(
                                "A title that is much longer than the others",
                                "",
                                "Publisher",
                                "March 11, 2024",
                                "Publisher")
                        .wrapped("— ", "  ", 44))
                .isEqualTo("""
                        — A title that is much longer than the
                          others · Publisher · March 11, 2024""");
        assertThat(Parts.of("March 11, 2024").wrapped("", "", 8)).isEqualTo("March\n11, 2024");
    }
}
