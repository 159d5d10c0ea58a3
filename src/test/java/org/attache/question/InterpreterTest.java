package org.attache.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.visit.InMemoryLedger;
import org.attache.visit.SampleVisits;
import org.attache.visit.VisitLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions with what they ask for, on one line as {@link Shown} writes it. */
class InterpreterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            When is Tom West in Pakistan?                | ledger WHEN by [Tom West] to [Pakistan]
            When do the visits begin and end?            | ledger WHEN
            When does Tom West leave Pakistan?           | ledger END by [Tom West] to [Pakistan]
            Until when does Horst stay?                  | ledger END by [Elizabeth Horst]
            Where is Horst on December 10?               | ledger WHERE by [Elizabeth Horst] on 2023-12-10..2023-12-10
            Which country does West visit?               | ledger WHERE by [Tom West]
            Who visits Pakistan?                         | ledger WHO to [Pakistan]
            How long does Noyes stay?                    | ledger DURATION by [Julieta Valls Noyes]
            How many days is West in Pakistan?           | ledger DURATION by [Tom West] to [Pakistan]
            How many visits are there?                   | ledger COUNT
            How many officials visit Pakistan?           | ledger HEADCOUNT to [Pakistan]
            Is Tom West coming to Pakistan?              | ledger COMES by [Tom West] to [Pakistan]
            Did Tom West visit Pakistan?                 | ledger CAME by [Tom West] to [Pakistan]
            Why does Tom West come?                      | both PURPOSE by [Tom West] else PURPOSE name[tom west]
            What is the purpose of Noyes' visit?         | both PURPOSE by [Julieta Valls Noyes] else PURPOSE name[noyes]
            Whom did Kennedy meet in Vienna?             | both MET by [John F. Kennedy] at [Vienna] else MET name[kennedy, vienna]
            What is the title of Elizabeth Horst?        | both ROLE by [Elizabeth Horst] else ROLE name[elizabeth horst]
            What does Tom West do?                       | both ROLE by [Tom West] else ROLE name[tom west]
            What does Tom West do in Pakistan?           | text ACTIVITY name[tom west] country[Pakistan]
            What was Tom West doing while in Pakistan?   | text ACTIVITY name[tom west] country[Pakistan]
            Tell me about Grace Wanjiru                  | both ROLE by [Grace Wanjiru] else ROLE name[grace wanjiru]
            List all visits to Pakistan.                 | both ANYTHING to [Pakistan] else ANYTHING country[Pakistan]
            tom west when                                | ledger WHEN by [Tom West]
            horst dates                                  | both ANYTHING by [Elizabeth Horst] else ANYTHING name[horst]
            """)
    void formOfAQuestionTellsWhatIsWanted(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Is Tom West in Pakistan?                     | ledger WHETHER by [Tom West] to [Pakistan]
            Is Tom West in Pakistan on December 8?       | ledger COMES by [Tom West] to [Pakistan] on 2023-12-08..2023-12-08
            Is Tom West currently in Pakistan?           | ledger COMES by [Tom West] to [Pakistan] on 2023-12-03..2023-12-03
            Is only Tom West coming?                     | ledger WHETHER by [Tom West]
            Does West leave Pakistan on December 7?      | ledger WHETHER by [Tom West] to [Pakistan] on 2023-12-07..2023-12-07 Leaving
            Isn't Tom West coming?                       | both ANYTHING by [Tom West] else ANYTHING name[tom west]
            Has Noyes' visit been postponed?             | both CAME by [Julieta Valls Noyes] CalledOff else CAME name[noyes]
            """)
    void questionThatAVisitAloneDoesNotAnswerIsNoPlainYesOrNo(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Who comes first?                             | ledger WHO First
            Who was the last president to visit Ireland? | both WHO to [Ireland] office [president] Last else WHO office[president] country[Ireland]
            Which visit is the longest?                  | ledger WHO Longest
            Which of the three visitors stays longest?   | ledger WHO Longest
            Whose stay in Pakistan is the shortest?      | ledger WHO to [Pakistan] Shortest
            When is the next visit to Pakistan?          | ledger WHEN to [Pakistan] Next[after=2023-12-03]
            What's next?                                 | both ANYTHING Next[after=2023-12-03] else ANYTHING
            Who comes after Noyes?                       | ledger WHO by [Julieta Valls Noyes] After[Julieta Valls Noyes]
            Who comes next after Noyes?                  | ledger WHO by [Julieta Valls Noyes] After[Julieta Valls Noyes]
            Who precedes Tom West?                       | ledger WHO by [Tom West] Before[Tom West]
            Who is Noyes followed by?                    | ledger WHO by [Julieta Valls Noyes] After[Julieta Valls Noyes]
            Who is followed by West?                     | ledger WHO by [Tom West] Before[Tom West]
            Whom does West follow?                       | ledger WHO by [Tom West] Before[Tom West]
            Who was preceded by Noyes?                   | ledger WHO by [Julieta Valls Noyes] After[Julieta Valls Noyes]
            Where did Rusk go after Bonn?                | ledger WHERE by [Dean Rusk] at [Bonn] NextStop
            Where was Rusk before Bonn?                  | ledger WHERE by [Dean Rusk] at [Bonn] StopBefore
            Which visits overlap?                        | ledger WHO Overlapping
            Does Noyes come before West?                 | ledger WHETHER by [Julieta Valls Noyes, Tom West] InOrder[earlier=[Julieta Valls Noyes], later=[Tom West], during=null, open=false]
            Is West followed by Horst?                   | ledger WHETHER by [Elizabeth Horst, Tom West] InOrder[earlier=[Tom West], later=[Elizabeth Horst], during=null, open=false]
            Does West arrive after Horst?                | ledger WHETHER by [Elizabeth Horst, Tom West] InOrder[earlier=[Elizabeth Horst], later=[Tom West], during=null, open=false]
            When are Noyes and West both in Pakistan?    | ledger WHEN by [Julieta Valls Noyes, Tom West] to [Pakistan] Together[[Julieta Valls Noyes, Tom West]]
            Do the visits of Noyes and West overlap?     | ledger WHETHER by [Julieta Valls Noyes, Tom West] Together[[Julieta Valls Noyes, Tom West]]
            """)
    void wordsOfOrderPickAmongVisits(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            who stays longer, noyes or west              | Longer[visitors=[Julieta Valls Noyes, Tom West], shorter=false]
            is west's visit shorter than horst's?        | Longer[visitors=[Tom West, Elizabeth Horst], shorter=true]
            who is coming besides noyes?                 | Except[visitors=[Julieta Valls Noyes]]
            who visits most often                        | Most[countries=false]
            which days are without visitors? free days?  | FreeDays[]
            who arrives on friday                        | Arriving[]
            who leaves on saturday                       | Leaving[]
            was anything cancelled?                      | CalledOff[]
            """)
    void visitsAreSetAgainstEachOther(String question, String pick) {
        assertThat(Travels.asked(question).toString()).contains("pick=" + pick);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Who visited last week?                       | both WHO on 2023-11-20..2023-11-26 else WHO on 2023-11-20..2023-11-26
            Who came in the first week of December?      | both WHO on 2023-12-01..2023-12-07 else WHO on 2023-12-01..2023-12-07
            Did Tom West visit Pakistan before 2020?     | ledger WHETHER by [Tom West] to [Pakistan] on 1000-01-01..2019-12-31
            Who visits Pakistan after December 8?        | ledger WHO to [Pakistan] on 2023-12-09..9999-12-31
            Who has come to Pakistan since 2010?         | ledger WHO to [Pakistan] on 2010-01-01..9999-12-31
            Who is in Pakistan until December 8?         | ledger WHO to [Pakistan] on 1000-01-01..2023-12-08
            Who travelled after 1990 and before 2000?    | both WHO on 1991-01-01..1999-12-31 else WHO on 1991-01-01..1999-12-31
            Who is in Pakistan tomorrow?                 | ledger WHO to [Pakistan] on 2023-12-04..2023-12-04
            Who is in Pakistan now?                      | ledger WHO to [Pakistan] on 2023-12-03..2023-12-03
            Who visits between December 8 and 10?        | both WHO on 2023-12-08..2023-12-10 else WHO on 2023-12-08..2023-12-10
            In summer 1961, who visited in June 1961?    | both WHO on 1961-06-01..1961-06-30 else WHO on 1961-06-01..1961-06-30
            """)
    void daysNarrowAndPickNothing(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            When did Bush visit Iraq?                    | ledger WHEN by [George H.W. Bush, George W. Bush] to [Iraq]
            When did George W. Bush visit Iraq?          | ledger WHEN by [George W. Bush] to [Iraq]
            When did Laura Bush visit Iraq?              | text WHEN name[laura bush] country[Iraq]
            When will Elizabeth West visit?              | text WHEN name[elizabeth west]
            Where did Bill Clinton travel in 1995?       | ledger WHERE by [William J. Clinton] on 1995-01-01..1995-12-31
            Where did Hillary Clinton travel?            | ledger WHERE by [Hillary Rodham Clinton]
            When did Jack Kennedy go to Austria?         | ledger WHEN by [John F. Kennedy] to [Austria]
            Who is in Kyoto?                             | ledger WHO at [Tokyo, Kyoto]
            Did Trump meet Kim Jong Un?                  | text CAME name[trump, kim jong un] word[meet]
            WHEN IS TOM WEST IN PAKISTAN?                | ledger WHEN by [Tom West] to [Pakistan]
            When Will Ada Smith Visit Oslo               | text WHEN word[ada, smith, oslo]
            """)
    void namesAreThoseOfTheLedgerUnlessAnotherGivenNameContradicts(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Which US officials visit Pakistan?           | ledger WHO to [Pakistan] from [United States]
            Which Chinese officials visit Pakistan?      | ledger WHO to [Pakistan] from [China]
            Who visits from Japan?                       | ledger WHO from [Japan]
            Who visits from Washington?                  | ledger WHO from [United States]
            Who visits from the US?                      | ledger WHO from [United States]
            Does anyone from New Delhi visit Pakistan?   | ledger WHO to [Pakistan] from [India]
            Who visits Pakistan from Boston?             | text WHO name[boston] country[Pakistan]
            When did the king of Norway visit Ireland?   | both WHEN to [Ireland] from [Norway] office [king] else WHEN office[king] country[Norway, Ireland]
            Who visited South Korea?                     | ledger WHO to [Korea, Republic of]
            When was Rusk in Germany?                    | ledger WHEN by [Dean Rusk] to [Germany, Federal Republic of]
            Who went to Antarctica?                      | ledger WHO to [Antarctica]
            Who visits India?                            | ledger WHO to [India]
            Will Tom West visit Afghanistan?             | ledger COMES by [Tom West] to [Afghanistan]
            What did the US fear in Afghanistan?         | text ANYTHING country[United States, Afghanistan] word[fear]
            """)
    void countryIsWhereVisitorsGoUnlessTheyComeFromIt(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            When did a secretary of state visit Malta?   | both WHEN to [Malta] office [secretary, state] else WHEN office[secretary, state] country[Malta]
            When did President Kennedy visit Vienna?     | ledger WHEN by [John F. Kennedy] at [Vienna]
            Who is the Special Representative on Iraq?   | both ROLE office [special, representative, iraq] else ROLE office[special, representative] country[Iraq]
            Which senator met President Bush?            | text WHO name[bush] office[senator] word[met]
            Will Tom West meet the foreign minister?     | text COMES name[tom west] office[foreign, minister] word[meet]
            Which bureau does Noyes lead?                | both ROLE by [Julieta Valls Noyes] office [bureau] else ROLE name[noyes] office[bureau]
            Which bureau does Noyes lead in Islamabad?   | text WHO name[noyes, islamabad] asked[bureau] word[lead]
            Who is the assistant of Elizabeth Horst?     | text ROLE name[elizabeth horst] relation[assistant elizabeth horst]
            Who is Noyes' husband?                       | text ROLE name[noyes] relation[husband noyes]
            Who is the spokesperson of Tom West?         | text ROLE name[tom west] relation[spokesperson tom west]
            Who is the deputy of Ada Smith?              | text WHO name[ada smith] relation[deputy ada smith]
            Who is the Minister of Defence?              | both ROLE office [minister, defence] else ROLE office[minister, defence]
            """)
    void officeIsTheVisitorsUnlessItIsATitleOrAnothers(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            What did Mumtaz Zahra Baloch say?            | text SPEECH speaker[mumtaz zahra baloch]
            What did the foreign office spokesman say?   | text SPEECH speaker[foreign office spokesman]
            What has the minister told reporters?        | text SPEECH speaker[minister] office[reporters]
            What did Tom West say about Malta?           | text SPEECH speaker[tom west] country[Malta]
            """)
    void whoseWordsAreAskedForMustSpeak(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            How many ships will call at Bergen?          | text COUNT name[bergen] word[ships] counted ships
            Who called the accord rushed?                | text WHO word[called, accord, rushed]
            What has Australia refused to share?         | text ANYTHING country[Australia] word[share] negated
            Who did not travel to Oslo?                  | text WHO name[oslo] negated
            Which official does not visit Islamabad?     | text WHO name[islamabad] negated
            Who did not travel to Pakistan?              | text WHO country[Pakistan] negated
            What is the price of bread in Islamabad?     | text ANYTHING name[islamabad] asked[price] word[bread]
            Who attended the summit in Vienna in 1961?   | text WHO name[vienna] word[attended, summit] on 1961-01-01..1961-12-31
            What is the whole programme?                 | text ANYTHING word[whole]
            """)
    void contentThatNoScheduleHoldsIsLookedForInStatements(String question, String asked) {
        assertThat(Shown.of(Travels.asked(question))).isEqualTo(asked);
    }

    @Test
    void whoWasInSeveralPlacesWasInEachOfThem() {
        LocalDate day = LocalDate.of(1972, 5, 22);
        VisitLedger ledger = new InMemoryLedger(
                SampleVisits.visit("Ann Berg", "U.S.S.R.", "Moscow", day, day),
                SampleVisits.visit("Olaf Dahl", "U.S.S.R.", "Moscow, Kiev", day, day),
                SampleVisits.visit("Eva Lund", "U.S.S.R.", "West Moscow", day, day));
        Interpretation asked = Interpreter.interpret(Question.of("Who visited Moscow?", Travels.TODAY), ledger);
        assertThat(asked)
                .isInstanceOfSatisfying(
                        Interpretation.LedgerQuery.class,
                        query -> assertThat(query.query().places()).containsExactly("Moscow", "Moscow, Kiev"));
    }
}
