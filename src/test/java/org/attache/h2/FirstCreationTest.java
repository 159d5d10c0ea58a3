package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.h2.file.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies anywhere while it makes the first store leaves a folder that the next one uses. */
class FirstCreationTest {

    private static final KnownStates STATES = new KnownStates(1, 1);

    @TempDir
    private static Path home;

    /** The folder as it was before and after each write of the database. */
    private static final List<Path> DEATHS = new ArrayList<>();

    /** The same for one that was closed whole. */
    private static Path whole;

    @BeforeAll
    static void dieEverywhere() throws IOException {
        whole = home.resolve("whole");
        boolean[] watching = {true};
        Set<String> seen = new HashSet<>();
        DataFolder watched = WatchedDisk.folder(whole, bytes -> {
            if (watching[0] && seen.add(Folders.content(whole))) {
                DEATHS.add(Folders.copy(whole, home.resolve("death" + DEATHS.size())));
            }
            return Integer.MAX_VALUE;
        });
        H2Knowledge.open(watched, Samples.CLOCK, true).store().close();
        watching[0] = false;
    }

    @Test
    void nextProcessUsesTheFolderAndSaysThatItWasLeftHalfMade() throws IOException {
        assertThat(DEATHS).hasSizeGreaterThan(20);
        int said = 0;
        for (Path death : DEATHS) {
            boolean isHalfMade = !Files.exists(death.resolve("sentinel"));
            said += isHalfMade ? 1 : 0;
            assertThat(notices(death)).as(death.toString()).hasSize(isHalfMade ? 1 : 0);
        }
        assertThat(said).isPositive();
    }

    /** Older builds made the tables in the place where they stay. */
    @Test
    void folderThatAnOlderBuildLeftHalfMadeIsMadeAnew() throws IOException {
        int said = 0;
        for (Path death : DEATHS) {
            if (Files.exists(death.resolve("incoming.mv.db"))) {
                Path older = Files.createDirectories(home.resolve("older-" + death.getFileName()));
                Files.copy(death.resolve("incoming.mv.db"), older.resolve("attache.mv.db"));
                List<String> notices = notices(older);
                assertThat(notices)
                        .as(death.toString())
                        .singleElement()
                        .asString()
                        .contains("half made");
                said++;
            }
        }
        assertThat(said).isGreaterThan(10);
    }

    @Test
    void processThatDiesBeforeTheSentinelIsThereLeavesAUsableFolder() throws IOException {
        for (String half : List.of("", "change 0\nsnapsh")) {
            Path folder = Folders.copy(whole, home.resolve("sentinel" + half.length()));
            Files.delete(folder.resolve("sentinel"));
            Files.writeString(folder.resolve("sentinel.next"), half);

            assertThat(notices(folder)).singleElement().asString().contains("half made");
        }
    }

    /** What is said at the opening of a folder that then takes a snapshot, and gives it back to the next process. */
    private static List<String> notices(Path folder) {
        H2Knowledge.Opened opened = H2Knowledge.open(folder, Samples.CLOCK);
        try (H2Knowledge store = opened.store()) {
            assertThat(STATES.check(store)).isZero();
            STATES.apply(store);
        }
        H2Knowledge.Opened next = H2Knowledge.open(folder, Samples.CLOCK);
        try (H2Knowledge store = next.store()) {
            assertThat(next.notices()).isEmpty();
            assertThat(STATES.check(store)).isEqualTo(1);
        }
        return opened.notices();
    }
}
