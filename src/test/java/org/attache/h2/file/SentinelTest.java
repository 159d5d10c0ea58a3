package org.attache.h2.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentinelTest {

    private static final State SEVEN = state(7, 2);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("sentinel");
    }

    private static State state(long change, long documents) {
        return new State(change, 3, "d1", new TreeMap<>(Map.of("DOCUMENT", documents, "A \"table\" ü", 0L)));
    }

    @Test
    void fileSaysWhatWasWritten() throws IOException {
        Sentinel.intending(SEVEN).write(file());
        assertThat(Sentinel.read(file())).contains(new Sentinel(SEVEN, 8L));

        Sentinel.settled(SEVEN).write(file());
        assertThat(Sentinel.read(file())).contains(new Sentinel(SEVEN, null));
        assertThat(folder).isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void fileThatIsNotWhatWasWrittenSaysNothing() throws IOException {
        Sentinel.settled(SEVEN).write(file());
        byte[] good = Files.readAllBytes(file());

        assertThat(Sentinel.read(folder.resolve("missing"))).isEmpty();
        assertThat(Sentinel.parse(new byte[0])).isEmpty();
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= 1;
            assertThat(Sentinel.parse(changed)).as("byte %s", i).isEmpty();
        }
    }

    @Test
    void databaseMustBeAtTheCertainOrAtTheIntendedChange() {
        Sentinel settled = Sentinel.settled(SEVEN);
        Sentinel intending = Sentinel.intending(SEVEN);

        assertThat(settled.contradiction(SEVEN)).isEmpty();
        assertThat(intending.contradiction(SEVEN)).isEmpty();
        assertThat(intending.contradiction(state(8, 5))).isEmpty();
        assertThat(settled.contradiction(state(8, 5))).contains("holds change 8 where change 7 was written");
        assertThat(settled.contradiction(state(6, 2))).contains("holds change 6 where change 7 was written");
        assertThat(settled.contradiction(state(7, 1))).contains("holds other rows than were written");
        assertThat(intending.contradiction(state(7, 1))).contains("holds other rows than were written");
        assertThat(intending.contradiction(state(9, 2))).isPresent();
    }
}
