package org.attache.question.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.people.Gender;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.visit.LedgerName;
import org.attache.visit.NameUse;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final LocalDate TODAY = LocalDate.of(2031, 5, 2);

    /** Knows no visits: what is completed are phrases, not names of the ledger. */
    private static final VisitLedger EMPTY = new VisitLedger() {
        @Override
        public List<Visit> find(VisitQuery query) {
            return List.of();
        }

        @Override
        public List<LedgerName> namesWith(String word) {
            return List.of();
        }

        @Override
        public List<LedgerName> namesNear(String word) {
            return List.of();
        }

        @Override
        public List<NameUse> uses(LocalDate today) {
            return List.of();
        }
    };

    private static final Acquaintance KNOWN = new Acquaintance() {
        @Override
        public boolean isName(String word) {
            return word.equals("okafor");
        }

        @Override
        public Gender gender(String name) {
            return name.endsWith("Okafor") ? Gender.MALE : name.endsWith("Lindgren") ? Gender.FEMALE : Gender.UNKNOWN;
        }
    };

    private static String completed(String before, String answer, String question) {
        Conversation said = new Conversation(List.of(new Turn(before, answer)));
        return Completion.of(new Question(question, TODAY, said), EMPTY, KNOWN).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When does Rector Maria Lindgren come? | and where does she stay?  | where does Rector Maria Lindgren stay?
            When does Rector Maria Lindgren come? | who pays for her dinner?  | who pays for Rector Maria Lindgren's dinner?
            When do the nurses from Turku come?   | what do they see?         | what do the nurses from Turku see?
            When does the Danish minister come?   | is she still coming?      | is the Danish minister still coming?
            """)
    void pronounMeansWhomTheLastQuestionWasAbout(String before, String question, String whole) {
        assertThat(completed(before, "", question)).isEqualTo(whole);
    }

    @Test
    void ofTwoThePronounMeansTheOneOfItsGender() {
        String both = "Are Maria Lindgren and Ben Okafor here together?";
        assertThat(completed(both, "", "when does he leave?")).isEqualTo("when does Ben Okafor leave?");
        assertThat(completed(both, "", "when does she leave?")).isEqualTo("when does Maria Lindgren leave?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When does Maria Lindgren come to Turku?  | and Ben Okafor?        | When does Ben Okafor come to Turku?
            When does Maria Lindgren come to Turku?  | what about okafor      | When does okafor come to Turku?
            Who is in Turku on 16 May 2031?          | and in Bergen?         | Who is in Bergen on 16 May 2031?
            Who comes to Turku in May?               | what about June?       | Who comes to Turku in June?
            Who is in Turku on 16 May 2031?          | and on the 30th?       | Who is in Turku on May 30, 2031?
            Who is in Turku on 16 May 2031?          | and the day after?     | Who is in Turku on May 17, 2031?
            Where does the concert begin?            | at what time?          | at what time does the concert begin?
            When does Maria Lindgren come to Turku?  | how long?              | how long does Maria Lindgren come to Turku?
            Is Maria Lindgren in Turku?              | since when?            | since when Is Maria Lindgren in Turku?
            """)
    void fragmentTakesTheRestFromTheLastQuestion(String before, String question, String whole) {
        assertThat(completed(before, "", question)).isEqualTo(whole);
    }

    @Test
    void whyAfterAnAnswerThatSomethingIsOffAsksWhyItIs() {
        String off = "The visit of Ben Okafor to Turku was called off [1].";
        assertThat(completed("Is Ben Okafor still coming?", off, "why?"))
                .isEqualTo("why was the visit of Ben Okafor called off?");
    }

    @Test
    void whoeverAnsweredStandsWhereItWasAskedWho() {
        assertThat(completed("Who is in Turku?", "Maria Lindgren is due in Turku on May 9, 2031 [1].", "why?"))
                .isEqualTo("why is Maria Lindgren in Turku?");
    }

    @Test
    void questionThatNamesNobodyGoesOnAboutTheSameAndCanStandAlone() {
        Conversation said = new Conversation(List.of(new Turn("When does Maria Lindgren come?", "")));
        Completion completion =
                Completion.of(new Question("is there a new date?", TODAY, said), EMPTY, Acquaintance.NONE);
        assertThat(completion.text()).isEqualTo("is there a new date for Maria Lindgren?");
        assertThat(completion.alone()).contains("is there a new date?");
    }

    @Test
    void whatIsCompletedIsLeantOnAgain() {
        Conversation said = new Conversation(
                List.of(new Turn("When does Maria Lindgren come?", ""), new Turn("and Ben Okafor?", "")));
        assertThat(Completion.of(new Question("where does he stay?", TODAY, said), EMPTY, KNOWN)
                        .text())
                .isEqualTo("where does Ben Okafor stay?");
    }

    @Test
    void questionThatStandsAloneStays() {
        assertThat(completed("When does Maria Lindgren come?", "", "Who is in Bergen in June?"))
                .isEqualTo("Who is in Bergen in June?");
    }
}
