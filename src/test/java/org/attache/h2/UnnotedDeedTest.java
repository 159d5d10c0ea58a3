package org.attache.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.h2.moderation.H2Audit;
import org.attache.moderation.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done stands, although the disk has no room to say who did it. */
class UnnotedDeedTest {

    @Test
    void deedThatCannotBeNotedIsNoFailureAndTheNextIsNoted(@TempDir Path data) {
        boolean[] full = {false};
        try (H2Knowledge store = H2Knowledge.open(
                        WatchedDisk.folder(data, bytes -> full[0] ? bytes / 2 : Integer.MAX_VALUE), Samples.CLOCK, true)
                .store()) {
            H2Audit audit = new H2Audit(store.changes(), Samples.CLOCK);
            audit.note("Ada", "reload", "first");
            full[0] = true;
            audit.note("Ada", "reload", "not kept");
            full[0] = false;
            audit.note("Ada", "reload", "last");
            assertThat(audit.newest(9, 0)).extracting(Audit.Entry::detail).containsExactly("last", "first");
        }
    }
}
