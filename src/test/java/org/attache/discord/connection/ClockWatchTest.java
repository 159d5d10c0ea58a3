package org.attache.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.attache.Logged;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

    private static final Instant NOW = Instant.parse("2024-03-12T10:00:00Z");

    private final ClockWatch watch = new ClockWatch(() -> NOW);

    private void see(Duration ago) {
        watch.see(NOW.minus(ago).atOffset(ZoneOffset.UTC));
    }

    @Test
    void clockThatIsWrongIsNamedOnceWithTheRemedy() {
        try (Logged log = Logged.by(ClockWatch.class)) {
            see(Duration.ofMinutes(16));
            see(Duration.ofMinutes(16));
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("16 minutes ahead of Discord's", "timedatectl", "2024-03-12T10:00", "2024-03-12T09:44");
            see(Duration.ZERO);
            see(Duration.ofMinutes(-3));
            assertThat(log.lines()).hasSize(2).last().asString().contains("3 minutes behind Discord's");
        }
    }

    @Test
    void eventsThatWaitedForAConnectionAreNoClockThatIsWrong() {
        try (Logged log = Logged.by(ClockWatch.class)) {
            see(Duration.ofMinutes(4));
            see(Duration.ofSeconds(-2));
            assertThat(log.lines()).isEmpty();
        }
    }
}
