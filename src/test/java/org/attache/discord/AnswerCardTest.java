package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.attache.answer.Answer;
import org.attache.answer.Answers;
import org.attache.discord.text.DiscordText;
import org.attache.source.Certainty;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

class AnswerCardTest {

    private static final Provenance PRESS = Answers.titled("US officials visit Pakistan");
    private static final Provenance OFFICIAL = Answers.provenance(
            "Travels of the Secretary",
            "Office of the Historian",
            LocalDate.of(2025, 3, 1),
            Certainty.STATED,
            "https://history.example/travels?year=2023");
    private static final Provenance BARE = Answers.provenance("notes", null, null, Certainty.UNKNOWN, null);

    @Test
    void verifiedAnswerShowsSentencesThenTheirSourcesThenItsNotes() {
        Answer answer = Answers.quoting(
                List.of("Word search alone was used."),
                Answers.statement(PRESS, "Tom West is due in Islamabad."),
                Answers.statement(OFFICIAL, "The Secretary met the king"),
                Answers.statement(BARE, "Ms Noyes was there too."));
        assertThat(AnswerCard.of(answer)).isEqualTo("""
                Tom West is due in Islamabad [1]. The Secretary met the king [2] Ms Noyes was there too [3].
                **Sources**
                [1] “Tom West is due in Islamabad.” — US officials visit Pakistan, The Daily, 3 December 2023 (date inferred)
                [2] “The Secretary met the king” — Travels of the Secretary, Office of the Historian, 1 March 2025 <https://history.example/travels?year=2023>
                [3] “Ms Noyes was there too.” — notes, undated
                -# Word search alone was used.""");
    }

    @Test
    void unknownShowsWhatIsNearestWithoutCitingIt() {
        Answer answer = new Answer.Unknown(
                "The documents do not answer this: they do not mention “golf”.",
                Answers.numbered(Answers.statement(PRESS, "Tom West is due in Islamabad.")),
                "quoting",
                List.of());
        assertThat(AnswerCard.of(answer)).isEqualTo("""
                The documents do not answer this: they do not mention “golf”.
                **These statements come closest**
                • “Tom West is due in Islamabad.” — US officials visit Pakistan, The Daily, 3 December 2023 (date inferred)""");
    }

    @Test
    void clarificationListsItsChoicesAndDeclinedSaysWhy() {
        Answer clarification = new Answer.Clarification(
                "Which Smith do you mean?", List.of("Ann *Smith*", "Bo Smith"), "q", List.of());
        assertThat(AnswerCard.of(clarification)).isEqualTo("Which Smith do you mean?\n• Ann \\*Smith\\*\n• Bo Smith");
        assertThat(AnswerCard.of(new Answer.Declined("I answer questions about visits.", "q", List.of())))
                .isEqualTo("I answer questions about visits.");
    }

    @Test
    void markupOfADocumentIsShownNotObeyed() {
        Statement hostile = Answers.statement(
                Answers.provenance(
                        "[click](https://evil.example)", "*", null, Certainty.UNKNOWN, "javascript:alert(1)"),
                "Hello @everyone and <@&101>, see [this](https://evil.example) **now** \u202Egnp.exe");
        assertThat(AnswerCard.of(Answers.quoting(hostile)))
                .contains(
                        "@\u200Beveryone",
                        "\\<@&101\\>",
                        "\\[this\\](https\\://evil.example)",
                        "\\*\\*now\\*\\* gnp.exe")
                .contains("\\[click\\](https\\://evil.example), \\*, undated")
                .doesNotContain("@everyone", "https://", "javascript", "\u202E");
    }

    @Test
    void onlyAWholeWebAddressIsLinked() {
        for (String url :
                List.of("ftp://a.example/", "https://a.example/ b", "https://a:b@c.example/", "//a.example", "x")) {
            Provenance provenance = Answers.provenance("t", null, null, Certainty.UNKNOWN, url);
            assertThat(AnswerCard.of(Answers.quoting(Answers.statement(provenance, "Hello."))))
                    .as(url)
                    .endsWith("undated");
        }
    }

    @Test
    void longQuoteIsCutBetweenWordsAndSaysSo() {
        Statement longOne = Answers.statement(PRESS, "delegation ".repeat(40) + "left.");
        assertThat(AnswerCard.of(Answers.quoting(longOne))).containsPattern("\\[1] “(?:delegation )+delegation…” — US");
    }

    @Test
    void everyMarkOfManySentencesKeepsItsSource() {
        Answer answer = Answers.quoting(IntStream.range(0, 30)
                .mapToObj(i -> Answers.statement(i % 2 == 0 ? PRESS : OFFICIAL, "Guest " + i + " came to town."))
                .toArray(Statement[]::new));
        String card = AnswerCard.of(answer);
        String[] halves = card.split(Pattern.quote("**Sources**"));
        assertThat(halves[1]).contains("[1][3][5]", "[30] Travels of the Secretary");
        assertThat(marks(halves[1]))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(marks(halves[0]).toList());
    }

    @Test
    void sentencesThatDoNotFitAreCountedAndNotCited() {
        Answer answer = Answers.quoting(IntStream.range(0, 9)
                .mapToObj(i -> Answers.statement(PRESS, "Guest " + i + " came" + " and came".repeat(30) + "."))
                .toArray(Statement[]::new));
        String card = AnswerCard.of(answer);
        assertThat(card)
                .contains("-# 6 more sentences do not fit into one message")
                .doesNotContain("[4]");
        assertThat(marks(card.split("Sources")[0])).containsExactly("[1]", "[2]", "[3]");
    }

    @Property(tries = 300)
    void noAnswerIsLongerThanAMessage(@ForAll("answers") Answer answer) {
        assertThat(AnswerCard.of(answer).length()).isBetween(1, DiscordText.MESSAGE);
    }

    @Provide
    Arbitrary<Answer> answers() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(2_000)),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withChars("*_[]()<@\\ ab")
                                .ofMinLength(1)
                                .ofMaxLength(2_400)));
        Arbitrary<Statement> statement = text.map(words -> Answers.statement(
                Answers.provenance(words, words, null, Certainty.UNKNOWN, "https://a.example/" + words.length()),
                words + "x"));
        Arbitrary<List<Statement>> statements = statement.list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<String>> notes = text.list().ofMaxSize(5);
        return Arbitraries.oneOf(
                Combinators.combine(statements, notes)
                        .as((list, said) -> Answers.quoting(said, list.toArray(Statement[]::new))),
                Combinators.combine(text, statements, notes)
                        .as((said, list, more) -> new Answer.Unknown(
                                said + "x", Answers.numbered(list.toArray(Statement[]::new)), "q", more)),
                Combinators.combine(text, notes, notes)
                        .as((said, choices, more) -> new Answer.Clarification(said + "x", choices, "q", more)));
    }

    private static Stream<String> marks(String text) {
        return Pattern.compile("\\[\\d+]").matcher(text).results().map(MatchResult::group);
    }
}
