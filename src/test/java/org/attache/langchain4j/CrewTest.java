package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Crew crew = new Crew(4, LONG);

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
        ask(crew);
        ask(crew);
        assertThat(shift.helperStays()).isFalse();
        assertThat(shift.helperStays()).isTrue();
    }

    @Test
    void theBatchAfterAQuestionLeavesACoreAndTheOneAfterThatDoesNot() {
        crew.begin(100);
        ask(crew);
        Crew.Shift next = crew.begin(100);
        assertThat(next.helpers()).isEqualTo(2);
        ask(crew);
        assertThat(next.helperStays()).as("a core is free already").isTrue();
        assertThat(crew.begin(100).helpers()).isEqualTo(2);
        assertThat(crew.begin(100).helpers()).isEqualTo(3);
    }

    @Test
    void theOnlyCoreEmbedsWhateverComes() {
        Crew alone = new Crew(1, LONG);
        ask(alone);
        assertThat(alone.begin(100).helpers()).isZero();
    }

    @Test
    void nobodyEmbedsStatementsWhileAQuestionIsEmbedded() throws InterruptedException {
        Crew.Shift shift = crew.begin(100);
        Runnable first = crew.question();
        Runnable second = crew.question();
        Thread worker = Thread.ofPlatform().start(shift::stays);
        await().until(() -> worker.getState() == Thread.State.TIMED_WAITING);
        first.run();
        assertThat(worker.isAlive()).isTrue();
        second.run();
        assertThat(worker.join(LONG)).isTrue();
    }

    @Test
    void questionsWithoutEndDoNotStopAReload() {
        Crew impatient = new Crew(4, Duration.ofMillis(1));
        Crew.Shift shift = impatient.begin(100);
        Runnable open = impatient.question();
        assertThat(shift.stays()).isTrue();
        open.run();
    }

    private static void ask(Crew crew) {
        crew.question().run();
    }
}
