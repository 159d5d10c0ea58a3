package org.attache.terminal.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;

/** The file that somebody names for a result. */
public record OutputFile(Path path) {

    /**
     * Writes a result. What a file held before stays until all is written; a link goes on to lead where it led, and
     * what is no file, such as a device or a pipe, is written into as it is.
     */
    public void write(byte[] result) {
        try {
            if (Files.isRegularFile(path)) {
                replace(path.toRealPath(), result);
            } else if (Files.exists(path) || Files.isSymbolicLink(path)) {
                Files.write(path, result);
            } else {
                replace(path, result);
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.MISSING,
                    "The file " + path + " cannot be written (" + e.getClass().getSimpleName()
                            + "); give --output a file in a folder that exists and may be written to.");
        }
    }

    private static void replace(Path file, byte[] result) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(beside, result);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            forget(beside);
            throw e;
        }
    }

    private static void forget(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What the caller says matters more than a leftover.
        }
    }
}
