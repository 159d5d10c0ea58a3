package org.attache.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies data folders. */
final class Folders {

    private Folders() {}

    /** Copies all files of a folder as they are, but for the lock. */
    static Path copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (!file.endsWith("attache.lock")) {
                Files.copy(file, target);
            }
        }
        return to;
    }
}
