package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.evidence.Shelf;
import org.attache.evidence.Surroundings;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextTest {

    @TempDir
    private Path folder;

    /** What the last statement of a text leans on. */
    private Surroundings around(String text) {
        try (Shelf shelf = new Shelf(folder.resolve("index" + text.hashCode())).withWords("News", text)) {
            List<Statement> statements = shelf.statements().ofDocument("News.txt");
            return shelf.statements().around(statements.getLast());
        }
    }

    @Test
    void pronounLeansOnTheStatementsBefore() {
        assertThat(around("Keating flies to Manila. She lands at noon.").before())
                .isEqualTo("Keating flies to Manila.");
        assertThat(around("One is. Two is. Three is. Four is. They land at noon.")
                        .before())
                .isEqualTo("Two is.\nThree is.\nFour is.");
    }

    @Test
    void neuterLeansOnlyWhereItsOwnStatementNamesNothingBefore() {
        assertThat(around("Keating flies to Manila. Its port is small.").before())
                .isEqualTo("Keating flies to Manila.");
        assertThat(around("Keating flies to Manila. Then officials asked Norway to open its port.")
                        .before())
                .isEmpty();
    }

    @Test
    void nounSpokenOfAgainLeansOnTheStatementBefore() {
        assertThat(around("A conference on borders opens. The conference lasts two days.")
                        .before())
                .isEqualTo("A conference on borders opens.");
        assertThat(around("A conference on borders opens. The train lasts two days.")
                        .before())
                .isEmpty();
    }

    @Test
    void firstStatementLeansOnNothing() {
        assertThat(around("She lands at noon.").before()).isEmpty();
    }

    @Test
    void peopleAreIntroducedByWhatStandsBeforeTheirFirstMention() {
        assertThat(around("Australian defence minister Fiona Keating leaves. On Friday, Fiona Keating lands.")
                        .people())
                .contains("Australian defence minister Fiona")
                .contains("Fiona Keating");
    }

    @Test
    void speakerIsIntroducedToo() {
        assertThat(around("Chief of staff Tomás Rivas came. “It is late,” Rivas said.")
                        .speaker())
                .isEqualTo("Chief of staff Tomás Rivas");
        assertThat(around("It is late.").speaker()).isEmpty();
    }

    @Test
    void tableStandsForItself() {
        String rows = IntStream.range(0, 501)
                .mapToObj(i -> "Keating is in town " + i + ".")
                .collect(Collectors.joining(" "));

        assertThat(around(rows + " She lands at noon.").before()).isEmpty();
    }
}
