package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.attache.evidence.KnowledgeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of very many files is taken in, and says how far it is. */
class ManyFilesTest {

    /** Ten thousand with {@code -Dattache.files=10000}. */
    private static final int FILES = Integer.getInteger("attache.files", 2_000);

    @Test
    void thousandsOfFilesAreTakenInWhileItSaysHowFarItIsAndThePreviousOnesAnswer(@TempDir Path folder)
            throws Exception {
        try (Home home = new Home(folder)) {
            home.write("first.md", "Ilse Brandvold will visit Bergen on June 3, 2024.");
            home.reload();
            for (int i = 0; i < FILES; i++) {
                home.write("many/" + i + ".txt", "The fair number " + i + " opens in June.");
            }
            AtomicLong told = new AtomicLong();
            Proposal proposal = home.library.propose((task, done, total) -> {
                told.incrementAndGet();
                try (KnowledgeView view = home.library.view()) {
                    assertThat(view.statements().size()).isEqualTo(1);
                }
            });
            home.library.apply(proposal, Progress.SILENT);
            assertThat(told).hasValueGreaterThan(10);
            assertThat(home.library.current().documents()).isEqualTo(FILES + 1);
            assertThat(home.library.current().statements()).isEqualTo(FILES + 1);
        }
    }
}
