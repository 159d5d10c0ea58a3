package org.attache.discord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attache.discord.Responses;
import org.attache.discord.command.Response;
import org.junit.jupiter.api.Test;

class InterimTest {

    private long nanos;

    @Test
    void atMostOneIsShownIn1200Milliseconds() {
        List<String> shown = new ArrayList<>();
        Interim interim = new Interim(response -> shown.add(Responses.words(response)), () -> nanos);
        for (int millis = 0; millis < 6_000; millis += 100) {
            nanos = Duration.ofMillis(millis).toNanos();
            interim.accept(Response.of("at " + millis));
        }
        assertThat(shown).containsExactly("at 1200", "at 2400", "at 3600", "at 4800");
    }
}
