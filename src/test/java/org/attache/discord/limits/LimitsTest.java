package org.attache.discord.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.attache.discord.words.Words;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final OptionalLong SERVER = OptionalLong.of(1);
    private static final OptionalLong DIRECT = OptionalLong.empty();

    private long nanos;

    private final Limits limits = new Limits(new Rates(3, 5, 7), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    /** How many of so many requests are taken. */
    private long taken(int requests, long person, long channel, OptionalLong server) {
        return IntStream.range(0, requests)
                .filter(i ->
                        limits.refusal(person, channel, server, Words.ENGLISH).isEmpty())
                .count();
    }

    @Test
    void onePersonGetsAMinutesWorthAndThenIsToldHowLongToWait() {
        assertThat(taken(10, 500, 200, SERVER)).isEqualTo(3);
        assertThat(limits.refusal(500, 200, SERVER, Words.ENGLISH))
                .hasValue("You have asked me very much in the last minute; please ask again in 20 s.");
        assertThat(taken(10, 500, 201, DIRECT)).as("elsewhere").isZero();
    }

    @Test
    void whatWasUsedComesBackEvenly() {
        taken(10, 500, 200, SERVER);
        nanos += Duration.ofSeconds(20).toNanos();
        assertThat(taken(10, 500, 200, SERVER)).isEqualTo(1);
        nanos += Duration.ofMinutes(1).toNanos();
        assertThat(taken(10, 500, 200, SERVER)).isEqualTo(3);
    }

    @Test
    void manyPeopleShareTheirChannelAndTheirServer() {
        assertThat(taken(3, 500, 200, SERVER)).isEqualTo(3);
        assertThat(taken(3, 501, 200, SERVER)).isEqualTo(2);
        assertThat(limits.refusal(502, 200, SERVER, Words.ENGLISH).orElseThrow())
                .contains("in this channel");
        assertThat(taken(3, 502, 201, SERVER)).isEqualTo(2);
        assertThat(limits.refusal(503, 201, SERVER, Words.ENGLISH).orElseThrow())
                .contains("in this server");
        assertThat(taken(3, 503, 300, DIRECT)).isEqualTo(3);
    }

    @Test
    void whoIsRefusedForOthersUsesNothingUp() {
        taken(3, 500, 200, SERVER);
        taken(2, 501, 200, SERVER);
        assertThat(taken(9, 502, 200, SERVER)).isZero();
        assertThat(taken(9, 502, 201, SERVER)).as("what the server has left").isEqualTo(2);
        assertThat(taken(9, 502, 300, DIRECT)).as("what the person has left").isEqualTo(1);
    }
}
