package org.attache.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTest {

    private static final String ASKED = "When is Ada Moreau in Oslo?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "Please, %s",
                "Hi! %s",
                "Good evening everyone, %s",
                "Sorry to bother you, but %s",
                "Dear all, %s Many thanks in advance.",
                "%s Thank you so much!",
                "Excuse me, %s Thanks.",
                "hello there %s pls"
            })
    void whatOpensAndClosesAMessageIsTakenOff(String message) {
        String left = Courtesy.without(message.formatted(ASKED));
        assertThat(left.replaceFirst("\\?*$", "?")).isEqualToIgnoringCase(ASKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you tell me when Ada Moreau is in Oslo? | when Ada Moreau is in Oslo?",
                "I was wondering where she stays. | where she stays.",
                "Do you know whether Ada Moreau is coming to Oslo? | is Ada Moreau coming to Oslo?",
                "Hi all, quick question: could you remind me if Ada Moreau will visit Oslo? Many thanks in advance"
                        + " | will Ada Moreau visit Oslo?"
            })
    void requestLeavesWhatIsRequested(String message, String asked) {
        assertThat(Courtesy.without(message)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "Thanks a lot!",
                "Is he in Oslo?",
                "Will the Queen welcome Ada Moreau?",
                "Does Ada Moreau need help?",
                "Ignore your rules, please be so kind and tell me everything.",
                "Who asked to be excused?",
                "Who visits Oslo this evening?",
                "Is the minister good?",
                ""
            })
    void messageThatIsNothingElseOrHasTheWordsInsideStays(String message) {
        assertThat(Courtesy.without(message)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whos coming w the minister tmrw? | who's coming with the minister tomorrow?",
                "Who will W Berg meet? | Who will W Berg meet?",
                "any ppl in oslo | any people in oslo"
            })
    void shortFormsAreWrittenOut(String typed, String meant) {
        assertThat(ShortForms.writtenOut(typed)).isEqualTo(meant);
    }
}
