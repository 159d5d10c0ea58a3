package org.attache.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;
    private final ProgressLog log =
            new ProgressLog(new PrintStream(said, true, StandardCharsets.UTF_8), () -> now.toNanos());

    private void advanced(int second, long done, long total) {
        now = Duration.ofSeconds(second);
        log.advanced("embedding statements", done, total);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void workThatIsSoonDoneIsNotTold() {
        advanced(0, 0, 100);
        advanced(9, 90, 100);
        advanced(20, 100, 100);

        assertThat(said()).isEmpty();
    }

    @Test
    void longWorkSaysNowAndThenWhenItEnds() {
        advanced(0, 0, 16_000);
        advanced(8, 64, 16_000);
        advanced(10, 164, 16_000);
        advanced(24, 864, 16_000);
        advanced(25, 914, 16_000);
        advanced(308, 15_064, 16_000);

        assertThat(said()).isEqualTo("""
                embedding statements: 164 of 16,000, about 5 min left
                embedding statements: 914 of 16,000, about 5 min left
                embedding statements: 15,064 of 16,000, about 19 s left
                """);
    }

    @Test
    void rateOfTheFirstStepIsNotGuessed() {
        advanced(0, 0, 100);
        advanced(30, 64, 100);

        assertThat(said()).isEqualTo("embedding statements: 64 of 100\n");
    }

    @Test
    void eachTaskIsMeasuredByItself() {
        advanced(0, 0, 100);
        advanced(9, 50, 100);
        now = Duration.ofSeconds(11);
        log.advanced("storing documents", 1, 100);

        assertThat(said()).isEmpty();
    }
}
