package org.attache.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.attache.terminal.text.Wrapped;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;
    private final ProgressBar bar = bar(100);

    private ProgressBar bar(int columns) {
        return new ProgressBar(new PrintStream(drawn, true, StandardCharsets.UTF_8), columns, () -> now.toNanos());
    }

    private String drawn() {
        String text = drawn.toString(StandardCharsets.UTF_8);
        drawn.reset();
        return text;
    }

    @Test
    void shortWorkStaysInvisible() {
        bar.advanced("reading documents", 1, 4);
        now = Duration.ofMillis(299);
        bar.advanced("reading documents", 3, 4);
        bar.advanced("reading documents", 4, 4);
        assertThat(drawn()).isEmpty();
    }

    @Test
    void longWorkShowsHowFarItIsAndHowLongItTakes() {
        bar.advanced("embedding statements", 0, 1_200);
        now = Duration.ofSeconds(2);
        bar.advanced("embedding statements", 320, 1_200);
        assertThat(drawn())
                .isEqualTo(
                        "\r\u001b[Kembedding statements ▕███████                     ▏ 320 of 1,200 · 160/s · 6 s left");
    }

    @Test
    void rateOfTheFirstSecondIsNotGuessed() {
        bar.advanced("embedding statements", 0, 10);
        now = Duration.ofMillis(900);
        bar.advanced("embedding statements", 5, 10);
        assertThat(drawn()).endsWith("▏ 5 of 10");
    }

    @Test
    void finishedWorkLeavesAnEmptyLine() {
        bar.advanced("embedding statements", 0, 10);
        now = Duration.ofSeconds(1);
        bar.advanced("embedding statements", 5, 10);
        drawn();
        bar.advanced("embedding statements", 10, 10);
        assertThat(drawn()).isEqualTo("\r\u001b[K");
    }

    @Test
    void drawingIsNoMoreOftenThanAnEyeSees() {
        bar.advanced("embedding statements", 0, 100);
        now = Duration.ofSeconds(1);
        for (int i = 1; i < 100; i++) {
            bar.advanced("embedding statements", i, 100);
        }
        assertThat(drawn().split("\r")).hasSize(2);
    }

    @Test
    void barNeverFillsTheLastColumn() {
        ProgressBar narrow = bar(30);
        narrow.advanced("embedding statements", 0, 10);
        now = Duration.ofSeconds(1);
        narrow.advanced("embedding statements", 5, 10);
        assertThat(Wrapped.columns(drawn().replace("\r\u001b[K", ""))).isLessThan(30);
    }
}
