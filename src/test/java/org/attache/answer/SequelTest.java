package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.attache.evidence.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement leaves open is told by what its paragraph goes on with. */
class SequelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when is the walk of Ada Quist | The walk of Ada Quist is not on 4 March 2024. Rain is expected. It is on 6 March. | 6 March
            when is the concert of Ada Quist | The concert of Ada Quist has been moved. Doors open at 19:30 in the barn. | 19:30
            where does Ada Quist sing | In May we wrote that Ada Quist sings in Leksand. The town is Falun. | Falun
            when is Ada Quist in Falun | Ada Quist had been due in Falun on 4 March 2024. Olga Lind goes in her place. | Olga Lind
            """)
    void changeIsToldWithWhatIsSoInstead(String asked, String words, String instead) {
        try (Shelf shelf = new Shelf(folder).withWords("Notice", words)) {
            assertThat(Quoted.answer(asked, TODAY, shelf)).contains(instead);
        }
    }

    @Test
    void otherParagraphAndWhatLeavesNothingOpenAreNotContinued() {
        try (Shelf shelf = new Shelf(folder)
                .withWords("Notice", "Ada Quist is not in Falun on 4 March 2024.\n\nThe barn is painted red.")
                .withWords("Fair", "Olga Lind sings in Falun on 5 March 2024. The barn is painted green.")) {
            assertThat(Quoted.answer("when is Ada Quist in Falun", TODAY, shelf))
                    .doesNotContain("red");
            assertThat(Quoted.answer("when does Olga Lind sing in Falun", TODAY, shelf))
                    .contains("5")
                    .doesNotContain("green");
        }
    }
}
