package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heap never holds much more than what is in use, however much has come and gone. */
class GarbageTest {

    private static final int MEGABYTE = 1 << 20;

    private long used;
    private long inUse;
    private int collections;

    private final Garbage garbage = new Garbage(() -> used, () -> {
        used = inUse;
        collections++;
    });

    @Test
    void whatAnAnswerLeavesBehindIsNotWorthACollection() {
        for (used = 0; used <= 64 * MEGABYTE; used += MEGABYTE) {
            garbage.look();
        }
        assertThat(collections).isZero();
    }

    @Test
    void garbageIsCollectedOnceThereIsHalfAsMuchAsIsInUse() {
        inUse = 100 * MEGABYTE;
        long most = 0;
        for (int step = 0; step < 10_000; step++) {
            used += MEGABYTE;
            garbage.look();
            most = Math.max(most, used);
        }
        assertThat(most).isLessThan(215 * MEGABYTE);
        assertThat(collections).isBetween(50, 100);
    }

    @Test
    void whatIsInUseMayGrowAndIsSeldomLookedThrough() {
        for (int step = 0; step < 1_000; step++) {
            inUse += MEGABYTE;
            used += MEGABYTE;
            garbage.look();
        }
        assertThat(collections).isLessThan(8);
    }
}
