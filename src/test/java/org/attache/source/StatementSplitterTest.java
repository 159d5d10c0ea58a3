package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.icu.IcuSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitterTest {

    private final StatementSplitter splitter = new StatementSplitter(new IcuSentences());

    @Test
    void rowsAreStatementsAsTheyStand() {
        List<Statement> statements =
                splitter.split(Documents.rows("t.csv", "Ek visits Rome. In May.", "Orr visits Oslo."));

        assertThat(statements)
                .extracting(Statement::words)
                .containsExactly("Ek visits Rome. In May.", "Orr visits Oslo.");
        assertThat(statements).extracting(Statement::ordinal).containsExactly(0, 1);
        assertThat(statements).extracting(Statement::paragraph).containsExactly(0, 1);
        assertThat(statements).extracting(Statement::speaker).containsOnlyNulls();
    }

    @Test
    void lineBreaksInHardWrappedTextEndNothing() {
        String text = "The envoy arrived in Oslo on the last day of the\nmonth and left again. Nobody in the town had\n"
                + "seen the ship. On May\n7. June is free. The king\nwas away.\n\nA new paragraph begins\nhere.";

        assertThat(words(text))
                .containsExactly(
                        "The envoy arrived in Oslo on the last day of the\nmonth and left again.",
                        "Nobody in the town had\nseen the ship.",
                        "On May\n7.",
                        "June is free.",
                        "The king\nwas away.",
                        "A new paragraph begins\nhere.");
    }

    @Test
    void linesOfOtherTextAreParagraphs() {
        String text = "Ek flew to Rome. He met nobody\nOrr stayed in Oslo.\r\nHu came\rToo late\u2029The end";

        assertThat(words(text))
                .containsExactly(
                        "Ek flew to Rome.", "He met nobody", "Orr stayed in Oslo.", "Hu came", "Too late", "The end");
        assertThat(split(text)).extracting(Statement::paragraph).containsExactly(0, 0, 1, 2, 3, 4);
    }

    @Test
    void markersOfListsAndQuotesAreNotPartOfStatements() {
        String text =
                "# Heading\n- Ek visits\n  his king. He stays.\n* Orr goes\n1. Hu comes\n2) Diaz stays,\n   as ever.\n\n"
                        + "> Nobody knew\n> why. They\n> left.\n> > Deeper\n> > still.";

        assertThat(words(text))
                .containsExactly(
                        "Ek visits\n  his king.",
                        "He stays.",
                        "Orr goes",
                        "Hu comes",
                        "Diaz stays,\n   as ever.",
                        "Nobody knew\n> why.",
                        "They\n> left.",
                        "Deeper\n> > still.");
    }

    @Test
    void labelsAndMarksAreNoStatements() {
        String text = """
                Travel plans
                ============

                ### All visits of May.
                ***
                ```text
                Ek visits Rome.
                ```
                ![Ek in Rome](rome.png)
                [![Badge](b.png)](https://example.org)
                [rome]: https://example.org/rome "Rome"
                [AFP]: The minister left.
                - - -
                """;

        assertThat(words(text)).containsExactly("Ek visits Rome.", "[AFP]: The minister left.");
    }

    @Test
    void rowsOfTablesAreStatementsAndTheirHeadIsNot() {
        String text = "| Who | Where |\n|:---|---:|\n| Mr. Ek. | Rome. Then Oslo |\n| Orr | Paris |";

        assertThat(words(text)).containsExactly("Mr. Ek. | Rome. Then Oslo", "Orr | Paris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\r\n\t", "\uFEFF", "...\n\n!?", "😀\n---\n“”", "\uD800", ">", "|||", "- ", "#"})
    void textThatSaysNothingHasNoStatements(String text) {
        assertThat(split(text)).isEmpty();
    }

    @Test
    void byteOrderMarksAndSpaceAroundAreNotPartOfStatements() {
        assertThat(words("\uFEFF \u00a0Ek came.\u200B  \n\u3000Orr left. \t")).containsExactly("Ek came.", "Orr left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "a 1. ", "a.B", "😀x", "?” X said. “", ". ( ", "\"a "})
    void megabyteLinesAreCutAndLoseNothing(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        List<Statement> statements = split(text);

        assertThat(statements).allMatch(statement -> statement.words().length() <= 1_000);
        assertThat(lettersAndDigits(statements.stream().map(Statement::words).collect(Collectors.joining())))
                .isEqualTo(lettersAndDigits(text));
    }

    @Test
    void longSentencesAreCutBehindPunctuation() {
        String clause = "and he went on and on about it, ";

        assertThat(words(clause.repeat(100)).getFirst()).endsWith("about it,").hasSizeBetween(900, 1_000);
    }

    @Test
    void idSurvivesANewPlaceInTheDocument() {
        List<Statement> before = split("Ek came.\n\nOrr\n\tleft.");
        List<Statement> after = split("First of all, Hu sang. Orr left. Ek came.");

        assertThat(after.get(2).id()).isEqualTo(before.get(0).id());
        assertThat(split("This is so. Orr left.").get(1).id())
                .isEqualTo(split("Orr  left.").getFirst().id());
    }

    @Test
    void idTellsPathsAndRepetitionsApart() {
        Statement here = splitter.split(Documents.prose("a.txt", "Ek came.")).getFirst();
        Statement there = splitter.split(Documents.prose("b.txt", "Ek came.")).getFirst();

        assertThat(here.id()).matches("[0-9a-f]{16}").isNotEqualTo(there.id());
        assertThat(split("Ek came. Orr left. Ek came. Ek came."))
                .extracting(Statement::id)
                .startsWith(here.id())
                .endsWith(here.id() + "-2", here.id() + "-3");
    }

    private static String lettersAndDigits(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<String> words(String text) {
        return split(text).stream().map(Statement::words).toList();
    }

    private List<Statement> split(String text) {
        return splitter.split(Documents.prose("a.txt", text));
    }
}
