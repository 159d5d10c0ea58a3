package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Measures folders. */
final class DiskUse {

    private DiskUse() {}

    /** What the files of a folder take together, in bytes; a file that goes meanwhile counts nothing. */
    static long of(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .filter(file -> file.isFile())
                    .mapToLong(file -> file.length())
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
