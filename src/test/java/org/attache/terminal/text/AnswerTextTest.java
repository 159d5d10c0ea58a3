package org.attache.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.answer.Answer;
import org.attache.answer.Answers;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Writing;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final Provenance PRESS = Answers.titled("US officials visit Pakistan");
    private static final Provenance OFFICIAL = Answers.provenance(
            "Travels of the Secretary",
            "Office of the Historian",
            LocalDate.of(2025, 3, 1),
            Certainty.STATED,
            "https://history.example/");

    private static String rendered(Answer answer) {
        return new AnswerText(Ink.PLAIN, 60).render(answer);
    }

    private static Statement said(String speaker, String words) {
        return new Statement("id", new Origin("visit.txt", PRESS), 0, 0, Quote.of(words, 0, words.length()), speaker);
    }

    @Test
    void sentencesStandAboveAndWhatTheyCiteBelow() {
        Answer answer = Answers.quoting(
                said("Mumtaz Zahra Baloch", "Tom West is due in Islamabad on Thursday for talks."),
                Answers.statement(OFFICIAL, "The Secretary met the king"));
        assertThat(rendered(answer)).isEqualTo("""
                Tom West is due in Islamabad on Thursday for talks [1]. The
                Secretary met the king [2]

                [1] Tom West is due in Islamabad on Thursday for talks.
                    — said by Mumtaz Zahra Baloch ·
                      US officials visit Pakistan · The Daily ·
                      December 3, 2023 (worked out from the text) ·
                      visit.txt
                [2] The Secretary met the king
                    — Travels of the Secretary · Office of the Historian ·
                      March 1, 2025 · Travels of the Secretary.txt""");
    }

    @Test
    void messageShowsWhoWroteItAndWhen() {
        String words = "The mayor is due in Ulvik.";
        Statement message = new Statement(
                "id",
                new Origin("chat.txt", OFFICIAL),
                0,
                0,
                Quote.of(words, 0, words.length()),
                "Siv Aune",
                new Writing(LocalDate.of(2024, 10, 7), "Siv Aune"));
        assertThat(rendered(Answers.quoting(message))).contains("said by Siv Aune · written on October 7, 2024 ·");
    }

    @Test
    void whatIsNotKnownShowsWhatIsNearestWithoutNumbers() {
        Answer answer = new Answer.Unknown(
                "The documents do not answer this.",
                Answers.numbered(Answers.statement(PRESS, "Tom West is due in Islamabad.")),
                "quoting",
                List.of());
        assertThat(rendered(answer)).isEqualTo("""
                The documents do not answer this.

                These statements come closest:
                - Tom West is due in Islamabad.
                  — US officials visit Pakistan · The Daily ·
                    December 3, 2023 (worked out from the text) ·
                    US officials visit Pakistan.txt""");
    }

    @Test
    void clarificationListsItsChoicesAndDeclinedSaysWhy() {
        assertThat(rendered(new Answer.Clarification(
                        "Which Smith?", List.of("Ann Smith, Minister", "Bo Smith"), "quoting", List.of())))
                .isEqualTo("Which Smith?\n\n  - Ann Smith, Minister\n  - Bo Smith");
        assertThat(rendered(new Answer.Declined("I answer questions about visits.", "quoting", List.of())))
                .isEqualTo("I answer questions about visits.");
    }

    @Test
    void notesStandLast() {
        Answer answer = Answers.quoting(
                List.of("This answer is quoted because the model is down."), said("Ann", "Tom West came."));
        assertThat(rendered(answer)).endsWith("visit.txt\n\nThis answer is quoted because the model is down.");
    }

    @Test
    void numbersOfTwoDigitsKeepTheQuotesInOneColumn() {
        Answer answer = Answers.quoting(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> Answers.statement(PRESS, "Guest " + i + " came to town."))
                .toArray(Statement[]::new));
        assertThat(rendered(answer)).contains("[9]  Guest 9", "\n     — US", "[10] Guest 10");
    }

    @Test
    void colourMarksButChangesNoWord() {
        Answer answer = Answers.quoting(said("Ann", "Tom West came to town."));
        String coloured = new AnswerText(Ink.COLOUR, 60).render(answer);
        assertThat(coloured)
                .startsWith("\u001b[1mTom West came to town \u001b[36m[1]\u001b[39m.\u001b[22m\n")
                .contains("\u001b[36m[1]\u001b[39m Tom West", "\u001b[2m    — said by Ann");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(rendered(answer));
    }

    @Test
    void nothingInADocumentSteersTheTerminal() {
        Provenance hostile =
                Answers.provenance("Evil \u001b[31mtitle", "Pub\u001b]0;owned\u0007", null, Certainty.UNKNOWN, null);
        Answer answer = new Answer.Unknown(
                "Nothing speaks of “\u001b[2J”.",
                Answers.numbered(Answers.statement(hostile, "Clear \u001b[2J\u009b2J now.")),
                "quoting",
                List.of("A note \u001b[31m."));
        assertThat(rendered(answer))
                .contains("Evil ␛[31mtitle", "Pub␛]0;owned␇", "Clear ␛[2J\ufffd2J now.", "“␛[2J”")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    }

    @Test
    void linesAreNoWiderThanTheTerminalNorThanAnEyeFollows() {
        Answer answer = Answers.quoting(said("Ann", "Tom West came" + " and came".repeat(40) + "."));
        for (int columns : new int[] {24, 60, 100, 400}) {
            assertThat(new AnswerText(Ink.PLAIN, columns).render(answer).lines())
                    .allMatch(line -> line.length() <= Math.min(columns, 100));
        }
    }
}
