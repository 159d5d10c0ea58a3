package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.english.Thesaurus;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.evidence.Shelf;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question whether something is so is answered with the yes or no that a statement says itself. */
class SaidByItselfTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            may I bring my dog to the barn | May I bring my dog to the barn? Sorry, no. | No: May I bring
            can children swim at the pier | Can children swim at the pier? Yes, until noon. | Yes: Can children
            can children swim at the pier | Can children swim at the pier? No child swims at the pier alone. | No child
            """)
    void yesOrNoComesFirstWhereTheStatementSaysIt(String asked, String words, String begins) {
        try (Shelf shelf = new Shelf(folder).withWords("Notice", words)) {
            assertThat(Quoted.answer(asked, TODAY, shelf)).startsWith(begins).doesNotContain("? " + begins);
        }
    }

    @Test
    void verifierLetsNoOtherYesThrough() {
        try (Shelf shelf = new Shelf(folder).withWords("Notice", "Sorry, no dogs.\n\nNo, never to the barn.")) {
            Statement told = shelf.statements().ofDocument("Notice.txt").getLast();
            Evidence evidence = new Evidence(
                    List.of(new NumberedStatement(1, told, Relevance.beside(Double.NaN))), List.of(), List.of());
            CitationVerifier verifier = new CitationVerifier(Thesaurus.NONE);

            assertThat(verifier.verdict(new DraftSentence("No: " + told.words(), List.of(1)), evidence))
                    .isInstanceOf(Verdict.Supported.class);
            assertThat(verifier.verdict(new DraftSentence("Yes: " + told.words(), List.of(1)), evidence))
                    .isInstanceOf(Verdict.Withheld.class);
        }
    }
}
