package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrewTest {

    private final Crew crew = new Crew(4);

    @Test
    void everyCoreEmbedsWhileNobodyAsks() {
        assertThat(crew.begin(100).helpers()).isEqualTo(3);
        Crew.Shift second = crew.begin(100);
        assertThat(second.helpers()).isEqualTo(3);
        assertThat(second.helperStays()).isTrue();
    }

    @Test
    void fewTextsNeedFewThreads() {
        assertThat(crew.begin(2).helpers()).isEqualTo(1);
        assertThat(crew.begin(1).helpers()).isZero();
    }

    @Test
    void oneHelperLeavesWhenAQuestionComes() {
        Crew.Shift shift = crew.begin(100);
        crew.asked();
        crew.asked();
        assertThat(shift.helperStays()).isFalse();
        assertThat(shift.helperStays()).isTrue();
    }

    @Test
    void theBatchAfterAQuestionLeavesACoreAndTheOneAfterThatDoesNot() {
        crew.begin(100);
        crew.asked();
        Crew.Shift next = crew.begin(100);
        assertThat(next.helpers()).isEqualTo(2);
        crew.asked();
        assertThat(next.helperStays()).as("a core is free already").isTrue();
        assertThat(crew.begin(100).helpers()).isEqualTo(2);
        assertThat(crew.begin(100).helpers()).isEqualTo(3);
    }

    @Test
    void theOnlyCoreEmbedsWhateverComes() {
        Crew alone = new Crew(1);
        alone.asked();
        assertThat(alone.begin(100).helpers()).isZero();
    }
}
