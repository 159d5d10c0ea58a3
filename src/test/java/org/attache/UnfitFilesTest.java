package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attache.jackson.JacksonData;
import org.attache.session.CommandFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices, pipes and files of many gigabytes in the place of a secret or of the settings: named, and never read. */
class UnfitFilesTest {

    private static final Path ENDLESS = Path.of("/dev/zero");

    @TempDir
    private Path folder;

    @Test
    void secretInADeviceIsRefused() {
        assumeTrue(Files.exists(ENDLESS), "no such device here");
        assertThat(secret(ENDLESS))
                .isEqualTo("The file that DISCORD_TOKEN_FILE names is no ordinary file; make it one.");
    }

    @Test
    void secretInAPipeIsRefusedAndNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        assertThat(secret(pipe)).endsWith(" is no ordinary file; make it one.");
    }

    @Test
    void secretInAHugeFileIsRefused() throws IOException {
        assertThat(secret(huge("secret")))
                .isEqualTo("The file that DISCORD_TOKEN_FILE names is larger than the 10,000 bytes that are read;"
                        + " shorten it.");
    }

    @Test
    void settingsInADeviceAreRefused() throws IOException {
        assumeTrue(Files.exists(ENDLESS), "no such device here");
        Path file = Files.createSymbolicLink(folder.resolve("attache.yaml"), ENDLESS);
        assertSettingsRefused(file + " is no ordinary file; make it one.");
    }

    @Test
    void settingsInAHugeFileAreRefused() throws IOException {
        assertSettingsRefused(huge("attache.yaml") + " is larger than the 1,000,000 bytes that are read; shorten it.");
    }

    private void assertSettingsRefused(String message) {
        assertThatThrownBy(() -> Configuration.read(folder, Map.of(), new JacksonData()))
                .isInstanceOf(CommandFailed.class)
                .hasMessage(message);
    }

    private static String secret(Path file) {
        try {
            return "no refusal but " + Secrets.token(Map.of("DISCORD_TOKEN_FILE", file.toString()));
        } catch (CommandFailed refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** A file without a block on the disk. */
    private Path huge(String name) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        return path;
    }
}
