package org.attache.discord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attache.discord.command.Response;
import org.junit.jupiter.api.Test;

class StagesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final List<Response> shown = new ArrayList<>();
    private final Stages stages = new Stages(shown::add, nanos::get);

    @Test
    void answerOfOneStageGoesOutAtOnceAndAsItIs() {
        assertThat(stages.pause()).isZero();
        assertThat(stages.last(Response.of("Busy."))).isEqualTo(Response.of("Busy."));
    }

    @Test
    void lastStageWaitsUntilDiscordTakesAnEditAgainAndStaysOfComponents() {
        stages.show(Response.of("first"));
        nanos.addAndGet(Duration.ofMillis(200).toNanos());
        assertThat(shown).containsExactly(Response.of("first"));
        assertThat(stages.pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(stages.last(Response.of("Busy."))).isInstanceOf(Response.Card.class);
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(stages.pause()).isZero();
    }
}
