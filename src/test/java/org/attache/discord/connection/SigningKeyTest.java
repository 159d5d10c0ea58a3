package org.attache.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.attache.discord.DiscordUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private Path data;

    @Test
    void keyIsMadeOnceAndKept() {
        byte[] key = SigningKey.of(data, new Random(1));
        assertThat(key).hasSize(32);
        assertThat(SigningKey.of(data, new Random(2))).isEqualTo(key);
    }

    @Test
    void keyThatIsCutOffIsMadeAnew() throws Exception {
        SigningKey.of(data, new Random(1));
        Files.write(data.resolve("discord.key"), new byte[5]);
        byte[] anew = SigningKey.of(data, new Random(2));
        assertThat(anew).hasSize(32).isEqualTo(SigningKey.of(data, new Random(3)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerReadsIt() throws Exception {
        SigningKey.of(data, new Random(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("discord.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keyThatCannotBeReadIsToldWithTheRemedy() throws Exception {
        Files.createDirectories(data.resolve("discord.key"));
        assertThatThrownBy(() -> SigningKey.of(data, new Random(1)))
                .isInstanceOf(DiscordUnavailable.class)
                .hasMessageContaining("permit it, or delete the file");
    }
}
