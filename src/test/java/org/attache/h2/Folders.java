package org.attache.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.knowledge.folder.ContentHash;

/** Copies data folders. */
public final class Folders {

    private Folders() {}

    /** What the files of a folder hold, but for the lock, as a text that differs wherever they do. */
    public static String content(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("attache.lock")) {
                    content.append(folder.relativize(file))
                            .append(' ')
                            .append(ContentHash.of(file, Long.MAX_VALUE).orElseThrow())
                            .append('\n');
                }
            }
        }
        return content.toString();
    }

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
