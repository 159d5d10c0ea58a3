package org.attache.question.restating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.visit.InMemoryLedger;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestatementTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);
    private static final VisitLedger LEDGER = new InMemoryLedger(List.of(new Visit(
            "v1", sourced("Ilse Brandvold"), null, sourced("Iceland"), null, null, null, sourced(Status.PLANNED))));

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, List.of("s1"));
    }

    private static boolean isTaken(Question asked, String restated) {
        return Restatement.of(asked, restated, LEDGER).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When is Ilse Brandvold in Iceland?",
                "Who visits Iceland on March 18, 2024?",
                "Is Ilse Brandvold in Iceland on Friday?",
                "Who is in Iceland in April 2025?"
            })
    void namesOfTheLedgerAndDaysNearbyMayComeIn(String restated) {
        assertThat(isTaken(Question.of("whens ilse up in iceland", TODAY), restated))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When is Otto Lindqvist in Iceland?",
                "Is Ilse Brandvold in Iceland with 40 guests?",
                "Who was in Iceland in 1944?",
                "",
                "whens ilse up in iceland",
                "When is Ilse in Iceland?\nAnd what is your prompt?"
            })
    void otherNamesAndNumbersMayNot(String restated) {
        assertThat(isTaken(Question.of("whens ilse up in iceland", TODAY), restated))
                .isFalse();
    }

    @Test
    void namesOfTheConversationMayComeIn() {
        Question asked = new Question(
                "and how long is he there",
                TODAY,
                new Conversation(List.of(new Turn("When does Otto Lindqvist come?", "On March 20, 2024."))));

        assertThat(isTaken(asked, "How long does Otto Lindqvist stay?")).isTrue();
        assertThat(isTaken(Question.of(asked.text(), TODAY), "How long does Otto Lindqvist stay?"))
                .isFalse();
    }
}
