package org.attache.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.attache.h2.OtherProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reload whose process is killed has kept what it embedded, and shows nothing of it. */
class KilledReloadTest {

    private static final int TEXTS = 400;

    @TempDir
    private Path folder;

    private int begun;
    private int beforeLast;

    @BeforeEach
    void aFolderOfLongTexts() throws IOException {
        Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
        for (int document = 0; document < 4; document++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < TEXTS / 4; i++) {
                text.append("Ship ")
                        .append(document * 1000 + i)
                        .append(" waited")
                        .append(" very".repeat(20));
                text.append(" long.\n\n");
            }
            Files.writeString(knowledge.resolve(document + ".txt"), text);
        }
    }

    @Test
    void onlyTheTextsOfItsLastBatchesAreEmbeddedAgain() throws IOException {
        killedAt(step -> beforeLast >= TEXTS / 2);

        try (Home home = new Home(folder)) {
            assertThat(home.statements()).isEmpty();
            assertThat(home.library.current().number()).isZero();
            home.reload();

            assertThat(begun).isLessThan(TEXTS);
            assertThat(home.embedder.embedded().size()).isBetween(TEXTS - begun, TEXTS - beforeLast);
            assertThat(home.statements()).hasSize(TEXTS);
        }
    }

    @Test
    void nothingIsEmbeddedAgainWhereDocumentsWereBeingStored() throws IOException {
        killedAt(step -> step.equals("storing"));

        try (Home home = new Home(folder)) {
            assertThat(home.statements()).isEmpty();
            home.reload();

            assertThat(home.embedder.embedded().size()).isZero();
            assertThat(home.statements()).hasSize(TEXTS);
        }
    }

    /** Counts the texts of batches that were begun, and of those before the last two: they are kept for certain. */
    private void killedAt(Predicate<String> step) throws IOException {
        try (OtherProcess process = OtherProcess.start("", GatedReload.class, folder.toString())) {
            int before = 0;
            for (String heard = process.hear(); !step.test(heard); heard = process.hear()) {
                assertThat(heard).isNotEqualTo("done");
                if (heard.startsWith("embedding ")) {
                    beforeLast = before;
                    before = begun;
                    begun += Integer.parseInt(heard.substring("embedding ".length()));
                }
                process.tell("on");
            }
            process.kill();
        }
    }
}
