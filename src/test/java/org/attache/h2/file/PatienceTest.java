package org.attache.h2.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final long ONE = Patience.WITH_ONE.toNanos();
    private static final long ALL = Patience.WITH_ALL.toNanos();

    private final Patience patience = new Patience(7);

    @Test
    void itIsOverWithOneWhoGoesOn() {
        assertThat(patience.isOver(holder(1), 7)).isFalse();
        assertThat(patience.isOver(holder(1), 7 + ONE)).isFalse();
        assertThat(patience.isOver(holder(1), 8 + ONE)).isTrue();
    }

    @Test
    void itBeginsAnewWithEachInTurnUntilAllTookTooLong() {
        for (long time = 7; time <= 7 + ALL; time += ONE) {
            assertThat(patience.isOver(holder(time), time)).isFalse();
        }
        assertThat(patience.isOver(holder(1), 8 + ALL)).isTrue();
    }

    private static ByteBuffer holder(long number) {
        return ByteBuffer.wrap(Long.toString(number).getBytes(StandardCharsets.UTF_8));
    }
}
