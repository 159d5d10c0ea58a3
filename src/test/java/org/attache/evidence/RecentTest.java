package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<Integer> worked = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(3);

    private String of(int key) {
        return recent.of(key, number -> {
            worked.add(number);
            return "value " + number;
        });
    }

    @Test
    void valueIsWorkedOutOnce() {
        assertThat(List.of(of(1), of(2), of(1))).containsExactly("value 1", "value 2", "value 1");
        assertThat(worked).containsExactly(1, 2);
    }

    @Test
    void whatIsAskedForAgainStays() {
        for (int key = 1; key <= 20; key++) {
            of(key);
            of(0);
        }
        assertThat(worked).containsOnlyOnce(0);
    }

    @Test
    void moreThanTwiceAsManyAreNotKept() {
        for (int key = 1; key <= 20; key++) {
            of(key);
        }
        long kept = worked.stream().filter(key -> recent.known(key) != null).count();

        assertThat(kept).isBetween(3L, 6L);
        assertThat(of(1)).isEqualTo("value 1");
        assertThat(worked).hasSize(21);
    }
}
