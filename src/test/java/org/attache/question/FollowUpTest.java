package org.attache.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final String OF_NOYES = "When does Noyes arrive in Pakistan?";

    private static String asked(String question, Turn... before) {
        return Shown.of(Interpreter.interpret(
                new Question(question, Travels.TODAY, new Conversation(Arrays.asList(before))), Travels.LEDGER));
    }

    private static Turn turn(String question) {
        return new Turn(question, "Somebody is due somewhere.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            And Horst?                   | ledger WHEN by [Elizabeth Horst] to [Pakistan]
            What about Tom West?         | ledger WHEN by [Tom West] to [Pakistan]
            how about west               | ledger WHEN by [Tom West] to [Pakistan]
            """)
    void anotherNameAsksTheSameOfSomebodyElse(String question, String asked) {
        assertThat(asked(question, turn(OF_NOYES))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Why is she coming?           | both PURPOSE by [Julieta Valls Noyes] else PURPOSE name[noyes]
            What is her title?           | both ROLE by [Julieta Valls Noyes] else ROLE name[noyes]
            When does she leave?         | ledger END by [Julieta Valls Noyes]
            How long?                    | ledger DURATION by [Julieta Valls Noyes] to [Pakistan]
            And where?                   | ledger WHERE by [Julieta Valls Noyes] to [Pakistan]
            """)
    void whatIsLeftOutIsFilledInFromTheTurnBefore(String question, String asked) {
        assertThat(asked(question, turn(OF_NOYES))).isEqualTo(asked);
    }

    @Test
    void questionThatStandsAloneStaysAsItIs() {
        assertThat(asked("Who is in Malta?", turn(OF_NOYES))).isEqualTo("ledger WHO to [Malta]");
        assertThat(asked("Where is Tom West?", turn(OF_NOYES))).isEqualTo("ledger WHERE by [Tom West]");
    }

    @Test
    void personOfAnEarlierTurnIsRemembered() {
        assertThat(asked("When does she leave?", turn(OF_NOYES), turn("What is the weather?")))
                .isEqualTo("ledger END by [Julieta Valls Noyes]");
    }

    @Test
    void latestPersonIsMeant() {
        assertThat(asked("When does she leave?", turn(OF_NOYES), turn("When does Horst arrive?")))
                .isEqualTo("ledger END by [Elizabeth Horst]");
    }

    @Test
    void personWhomOnlyTheAnswerNamedIsMeant() {
        assertThat(asked("When does she leave?", new Turn("Who comes last?", "Elizabeth Horst is due in Islamabad.")))
                .isEqualTo("ledger END by [Elizabeth Horst]");
    }

    @Test
    void anotherNameAfterAnAnswerThatNamedSomebodyIsNotPutInItsPlace() {
        assertThat(asked("And Tom West?", new Turn("Who comes last?", "Elizabeth Horst is due in Islamabad.")))
                .isEqualTo("both ANYTHING by [Tom West] else ANYTHING name[tom west]");
    }

    @Test
    void conversationAboutNobodyCompletesNothing() {
        assertThat(asked("Why is she coming?", turn("What is the weather?"))).isEqualTo("text PURPOSE");
    }

    @Test
    void emptyConversationCompletesNothing() {
        assertThat(new Conversation(List.of()).turns()).isEmpty();
        assertThat(asked("And Horst?")).isEqualTo("both ANYTHING by [Elizabeth Horst] else ANYTHING name[horst]");
    }
}
