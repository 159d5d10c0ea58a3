package org.attache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.attache.knowledge.folder.ContentHash;

/**
 * Names the build that is running, so that a store knows which rules its statements and visits were made with: after an
 * upgrade the documents are read anew, and no stale reading stays behind unnoticed.
 */
final class BuildId {

    private BuildId() {}

    /** The first digits of the jar's SHA-256; {@code unpacked} where it does not run from a jar. */
    static String current() {
        CodeSource source = BuildId.class.getProtectionDomain().getCodeSource();
        try {
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? ContentHash.of(jar, Long.MAX_VALUE)
                            .map(hash -> hash.substring(0, 16))
                            .orElse("unpacked")
                    : "unpacked";
        } catch (IOException | URISyntaxException e) {
            return "unpacked";
        }
    }
}
