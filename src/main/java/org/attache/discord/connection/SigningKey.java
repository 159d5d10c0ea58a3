package org.attache.discord.connection;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.random.RandomGenerator;
import org.attache.discord.DiscordUnavailable;

/**
 * The key that the ids of buttons are signed with. It is kept in a file of the data folder that only its owner may
 * read, and not in the database: so no backup that is handed on holds it, and losing it costs no more than that the
 * buttons of earlier messages say that they are too old.
 */
public final class SigningKey {

    private static final String FILE = "discord.key";
    private static final int BYTES = 32;

    private SigningKey() {}

    /**
     * The key of a data folder, made where there is none.
     *
     * @param randomness what an attacker cannot guess
     * @throws DiscordUnavailable if it can neither be read nor made
     */
    public static byte[] of(Path dataFolder, RandomGenerator randomness) {
        Path file = dataFolder.resolve(FILE);
        try {
            byte[] kept = read(file);
            return kept.length == BYTES ? kept : made(file, randomness);
        } catch (IOException e) {
            throw new DiscordUnavailable(
                    "The key of the bot's buttons in " + file + " can neither be read nor made ("
                            + e.getClass().getSimpleName() + "); permit it, or delete the file.",
                    e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException none) {
            return new byte[0];
        }
    }

    private static byte[] made(Path file, RandomGenerator randomness) throws IOException {
        byte[] key = new byte[BYTES];
        randomness.nextBytes(key);
        Path beside = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(beside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(beside, key);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return key;
    }
}
