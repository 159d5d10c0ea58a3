package org.attache.discord.answers;

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
import org.attache.discord.words.Words;
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

    private static final LocalDate ASKED = LocalDate.of(2026, 12, 1);

    private static String card(Answer answer) {
        return String.join("\n", pages(answer).getFirst());
    }

    private static List<List<String>> pages(Answer answer) {
        return new AnswerCard(Words.ENGLISH, ASKED).pages(answer);
    }

    @Test
    void verifiedAnswerShowsSentencesThenTheirSourcesThenWhatItIsWorth() {
        Answer answer = Answers.quoting(
                List.of("Word search alone was used."),
                Answers.statement(PRESS, "Tom West is due in Islamabad."),
                Answers.statement(OFFICIAL, "The Secretary met the king"),
                Answers.statement(BARE, "Ms Noyes was there too."));
        assertThat(card(answer)).isEqualTo("""
                Tom West is due in Islamabad [1]. The Secretary met the king [2] Ms Noyes was there too [3].
                **Sources**
                [1] “Tom West is due in Islamabad.” — US officials visit Pakistan, The Daily, December 3, 2023 (date inferred)
                [2] “The Secretary met the king” — Travels of the Secretary, Office of the Historian, March 1, 2025 <https://history.example/travels?year=2023>
                [3] “Ms Noyes was there too.” — notes, undated
                -# Word search alone was used.
                -# Verified: the cited statements support every sentence · as of December 1, 2026""");
    }

    @Test
    void ownWordsAreOfTheAskersLanguageAndTheDocumentsAreNot() {
        Answer answer = Answers.quoting(Answers.statement(PRESS, "Tom West is due in Islamabad."));
        assertThat(new AnswerCard(Words.of("de"), ASKED).pages(answer))
                .containsExactly(List.of(
                        "Tom West is due in Islamabad [1].",
                        "**Quellen**\n[1] “Tom West is due in Islamabad.” — US officials visit Pakistan, The Daily,"
                                + " 3. Dezember 2023 (Datum erschlossen)",
                        "-# Geprüft: Die angeführten Aussagen belegen jeden Satz · Stand: 1. Dezember 2026"));
    }

    @Test
    void unknownShowsWhatIsNearestWithoutCitingIt() {
        Answer answer = new Answer.Unknown(
                "The documents do not answer this: they do not mention “golf”.",
                Answers.numbered(Answers.statement(PRESS, "Tom West is due in Islamabad.")),
                "quoting",
                List.of());
        assertThat(card(answer)).isEqualTo("""
                The documents do not answer this: they do not mention “golf”.
                **These statements come closest**
                • “Tom West is due in Islamabad.” — US officials visit Pakistan, The Daily, December 3, 2023 (date inferred)
                -# The documents do not answer this · as of December 1, 2026""");
    }

    @Test
    void clarificationListsItsChoicesAndDeclinedSaysWhy() {
        Answer clarification = new Answer.Clarification(
                "Which Smith do you mean?", List.of("Ann *Smith*", "Bo Smith"), "q", List.of());
        assertThat(card(clarification))
                .startsWith("Which Smith do you mean?\n• Ann \\*Smith\\*\n• Bo Smith\n-# This can be meant");
        assertThat(card(new Answer.Declined("I answer questions about visits.", "q", List.of())))
                .isEqualTo("I answer questions about visits.");
    }

    @Test
    void markupOfADocumentIsShownNotObeyed() {
        Statement hostile = Answers.statement(
                Answers.provenance(
                        "[click](https://evil.example)", "*", null, Certainty.UNKNOWN, "javascript:alert(1)"),
                "Hello @everyone and <@&101>, see [this](https://evil.example) **now** \u202Egnp.exe");
        assertThat(card(Answers.quoting(hostile)))
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
            assertThat(card(Answers.quoting(Answers.statement(provenance, "Hello."))))
                    .as(url)
                    .contains(" — t, undated\n");
        }
    }

    @Test
    void longQuoteIsCutBetweenWordsAndSaysSo() {
        Statement longOne = Answers.statement(PRESS, "delegation ".repeat(40) + "left.");
        assertThat(card(Answers.quoting(longOne))).containsPattern("\\[1] “(?:delegation )+delegation…” — US");
    }

    @Test
    void longAnswerIsDividedBetweenSentencesAndEachPageHasItsSources() {
        List<List<String>> pages = pages(Answers.quoting(IntStream.range(0, 30)
                .mapToObj(i -> Answers.statement(i % 2 == 0 ? PRESS : OFFICIAL, "Guest " + i + " came to town."))
                .toArray(Statement[]::new)));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join(" ", pages.stream().map(List::getFirst).toList()))
                .isEqualTo(String.join(
                        " ",
                        IntStream.range(0, 30)
                                .mapToObj(i -> "Guest " + i + " came to town [" + (i + 1) + "].")
                                .toList()));
        assertThat(pages).allSatisfy(page -> {
            assertThat(marks(page.get(1)))
                    .containsExactlyElementsOf(marks(page.getFirst()).toList());
            assertThat(page.get(1)).contains("“Guest");
        });
    }

    @Property(tries = 300)
    void noPageIsLongerThanComponentsMayBe(@ForAll("answers") Answer answer) {
        assertThat(pages(answer))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page)
                        .allSatisfy(block -> assertThat(block).isNotBlank())
                        .satisfies(blocks ->
                                assertThat(String.join("", blocks).length()).isBetween(1, 4_000)));
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
