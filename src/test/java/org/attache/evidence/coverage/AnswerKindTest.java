package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.answer.Answers;
import org.attache.dates.DateRange;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Terms;
import org.attache.question.Wanted;
import org.attache.source.Certainty;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerKindTest {

    private static final Stemmer STEMMER = LuceneIndex.stemmer();

    private static Holding holding(Statement statement) {
        return new Holdings(STEMMER).of(statement, Surroundings.NONE);
    }

    private static boolean held(Wanted wanted, @Nullable String counted, @Nullable DateRange during, String words) {
        Terms terms = new Terms("", List.of(), during, counted, false);
        return new AnswerKind(new Interpretation.TextSearch(wanted, terms), STEMMER, new Synonyms(STEMMER))
                .isHeldBy(holding(Answers.statement(Answers.titled("News"), words)), List::of);
    }

    private static boolean held(Wanted wanted, String words) {
        return held(wanted, null, null, words);
    }

    @Test
    void questionForATimeNeedsADate() {
        for (Wanted wanted : List.of(Wanted.WHEN, Wanted.END)) {
            assertThat(held(wanted, "The drive began on Friday.")).isTrue();
            assertThat(held(wanted, "The drive began in August 2020.")).isTrue();
            assertThat(held(wanted, "The drive began for security reasons.")).isFalse();
        }
    }

    @Test
    void questionForALengthNeedsOneOrDaysThatGiveIt() {
        assertThat(held(Wanted.DURATION, "She stayed two hours.")).isTrue();
        assertThat(held(Wanted.DURATION, "She was in the house from 10:00 to 15:30."))
                .isTrue();
        assertThat(held(Wanted.DURATION, "The envoy stays from June 3 to 7, 2024."))
                .isTrue();
        assertThat(held(Wanted.DURATION, "The weaver stays until 30 July.")).isTrue();
        assertThat(held(Wanted.DURATION, "The drive began on Friday.")).isFalse();
    }

    @Test
    void questionForANumberNeedsOneOutsideOfADate() {
        assertThat(held(Wanted.COUNT, "Two ships call at the port.")).isTrue();
        assertThat(held(Wanted.COUNT, "The tour costs 1.2 million dollars.")).isTrue();
        assertThat(held(Wanted.COUNT, "The ships call on December 7, 2023.")).isFalse();
        assertThat(held(Wanted.HEADCOUNT, "Ships call at the port.")).isFalse();
    }

    @Test
    void numberMustStandBeforeWhatIsCounted() {
        assertThat(held(Wanted.COUNT, "ships", null, "Two large grey warships and three ships call."))
                .isTrue();
        assertThat(held(Wanted.COUNT, "ships", null, "Both ships call.")).isTrue();
        assertThat(held(Wanted.COUNT, "refugees", null, "Dozens of vulnerable registered refugees complain."))
                .isTrue();
        assertThat(held(Wanted.COUNT, "ships", null, "Ships call at two ports."))
                .isFalse();
        assertThat(held(Wanted.COUNT, "ships", null, "Two days after the long and stormy talks, ships call."))
                .isFalse();
    }

    @Test
    void questionForAMeetingNeedsOne() {
        assertThat(held(Wanted.MET, "He was received by the president.")).isTrue();
        assertThat(held(Wanted.MET, "He had talks with the king.")).isTrue();
        assertThat(held(Wanted.MET, "He laid a wreath.")).isFalse();
    }

    @Test
    void whatElseIsAskedEveryStatementMayAnswer() {
        for (Wanted wanted : List.of(Wanted.WHO, Wanted.ROLE, Wanted.ANYTHING)) {
            assertThat(held(wanted, "He laid a wreath.")).isTrue();
        }
    }

    @Test
    void questionForAPlaceNeedsOne() {
        assertThat(held(Wanted.WHERE, "He laid a wreath.")).isFalse();
        assertThat(held(Wanted.WHERE, "He laid a wreath in Tarvik.")).isTrue();
        assertThat(held(Wanted.WHERE, "Public lecture, town library and museum."))
                .isTrue();
    }

    @Test
    void questionForAReasonNeedsOne() {
        assertThat(held(Wanted.PURPOSE, "VISIT CANCELLED")).isFalse();
        assertThat(held(Wanted.PURPOSE, "The visit was put off because of the snow."))
                .isTrue();
    }

    @Test
    void questionForTheTimeNeedsAnHour() {
        assertThat(held(Wanted.TIME, "The train comes on 4 May.")).isFalse();
        assertThat(held(Wanted.TIME, "The train comes at 7:45.")).isTrue();
        assertThat(held(Wanted.TIME, "Doors open at 6 pm.")).isTrue();
        assertThat(held(Wanted.TIME, "Version 1.25.3 is out.")).isFalse();
    }

    @Test
    void daysThatAreAskedAboutMustBeNamed() {
        DateRange december = new DateRange(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31));

        assertThat(held(Wanted.ANYTHING, null, december, "He left on December 9, 2023."))
                .isTrue();
        assertThat(held(Wanted.ANYTHING, null, december, "He left on Sunday.")).isTrue();
        assertThat(held(Wanted.ANYTHING, null, december, "He left in November 2023."))
                .isFalse();
        assertThat(held(Wanted.ANYTHING, null, december, "He left.")).isFalse();
    }

    @Test
    void dayWithoutAYearInADocumentWithoutADateMayLieInAnyYear() {
        Terms terms = new Terms(
                "", List.of(), new DateRange(LocalDate.of(2021, 12, 1), LocalDate.of(2021, 12, 31)), null, false);
        AnswerKind kind =
                new AnswerKind(new Interpretation.TextSearch(Wanted.ANYTHING, terms), STEMMER, new Synonyms(STEMMER));
        var undated = Answers.provenance("News", null, null, Certainty.UNKNOWN, null);

        assertThat(kind.isHeldBy(holding(Answers.statement(undated, "He left on December 9.")), List::of))
                .isTrue();
        assertThat(kind.isHeldBy(holding(Answers.statement(undated, "He left on November 9.")), List::of))
                .isFalse();
    }

    private static boolean isDenied(Wanted wanted, String question, String words) {
        Terms terms = new Terms(question, List.of(), null, null, true);
        return new AnswerKind(new Interpretation.TextSearch(wanted, terms), STEMMER, new Synonyms(STEMMER))
                .isHeldBy(holding(Answers.statement(Answers.titled("News"), words)), List::of);
    }

    @Test
    void whoDoesNotIsAnsweredByADenialOfTheSame() {
        String question = "Who does not travel with the king?";
        assertThat(isDenied(Wanted.WHO, question, "Minister Soto is not travelling with the king."))
                .isTrue();
        assertThat(isDenied(Wanted.WHO, question, "Minister Soto travels with the king."))
                .isFalse();
        assertThat(isDenied(Wanted.WHO, question, "Minister Soto, who travels with the king, did not answer."))
                .isFalse();
        assertThat(isDenied(Wanted.WHETHER, "Does Soto not travel with the king?", "Soto travels with the king."))
                .isTrue();
    }
}
