package org.attache.discord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void idIsNewOnceUntilItIsForgotten() {
        SeenIds seen = new SeenIds(2);
        assertThat(seen.isNew(1)).isTrue();
        assertThat(seen.isNew(1)).isFalse();
        assertThat(seen.isNew(2)).isTrue();
        assertThat(seen.isNew(3)).isTrue();
        assertThat(seen.isNew(3)).isFalse();
        assertThat(seen.isNew(1)).isTrue();
    }
}
