package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a million characters; work that grew with the square of the length would not come to an end here. */
class VisitLongTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Ana Ruiz ",
                "Ana, ",
                "visit ",
                "the Kenyan minister of ",
                "and Ana Ruiz, the minister of trade, ",
                "in Oslo on 3 May and ",
                "“"
            })
    void textWithoutSentencesEnds(String piece) {
        assertThat(Extraction.of(DAY, piece.repeat(LENGTH / piece.length()))).isEmpty();
    }

    @Test
    void visitThatIsToldAThousandTimesIsOneWithAFewStatements() {
        String text = "Minister Ana Ruiz visits Oslo on 3 May. ".repeat(LENGTH / 40);

        assertThat(Extraction.of(DAY, text))
                .singleElement()
                .satisfies(visit -> assertThat(visit.evidence()).hasSizeLessThan(50));
    }

    @Test
    void nearlyEverybodyOfALongListIsFound() {
        String text = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i ->
                        "Minister " + name(i) + " Ruiz" + name(i).toLowerCase(Locale.ROOT) + " visits Oslo on 3 May.")
                .collect(Collectors.joining(" "));

        List<Visit> visits = Extraction.of(DAY, text);

        // Some of the names that are made up here are those of towns.
        assertThat(visits).hasSizeBetween(19_900, 20_000);
        assertThat(Retellings.joined(visits, (first, second) -> true)).hasSize(visits.size());
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("N");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append((char) ('a' + rest % 20));
        }
        return name.append("o").toString();
    }
}
