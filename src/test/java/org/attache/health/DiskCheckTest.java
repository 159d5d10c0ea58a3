package org.attache.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskCheckTest {

    @Test
    void diskThatIsNearlyFullIsBad() {
        assertThat(DiskCheck.of(499_000_000, Path.of("data")))
                .isInstanceOfSatisfying(
                        Finding.Bad.class, bad -> assertThat(bad.text()).startsWith("0.5 GB are free where data lies"));
        assertThat(DiskCheck.of(2_000_000_000, Path.of("data")))
                .isEqualTo(new Finding.Good(Subject.DISK, "2.0 GB are free where data lies"));
    }

    @Test
    void folderThatIsNotThereYetIsOnTheDiskOfTheOneAbove() {
        assertThat(DiskCheck.of(Path.of("target/never/made")).text()).contains("GB are free where target/never/made");
    }
}
