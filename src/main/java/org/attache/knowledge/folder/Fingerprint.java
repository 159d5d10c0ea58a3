package org.attache.knowledge.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * Sums a folder up without reading it: names, sizes and times of all files.
 *
 * <p>A file that is written twice within one tick of the file system's clock looks the same after the second time. Only
 * the newest files of a folder can be written to again within their tick unnoticed, so those are read, as Git does with
 * what its documentation calls racily clean.
 */
final class Fingerprint {

    /** Ticks of common file systems are 10 ms or less where they tell of every change, else up to 2 s (FAT). */
    private static final Duration TICK = Duration.ofMillis(100);

    private static final Duration COARSE_TICK = Duration.ofSeconds(2);

    /** Nobody writes a longer file twice within a tick. */
    private static final long READ = 1_000_000;

    private Fingerprint() {}

    /** Changes whenever a file comes, goes or is written to. */
    static String of(Path folder, SortedMap<String, Stamp> files) {
        Instant newest = files.values().stream()
                .map(Stamp::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant unsure = newest.minus(Stamp.knowsChanges(folder.getFileSystem()) ? TICK : COARSE_TICK);
        MessageDigest digest = ContentHash.sha256();
        files.forEach((path, stamp) -> {
            add(digest, path);
            add(digest, stamp.size() + " " + stamp.modified() + " " + stamp.changed());
            if (stamp.changed().isAfter(unsure) && stamp.size() <= READ) {
                add(digest, content(folder.resolve(path)));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file) ? ContentHash.of(file, READ).orElse("too large") : "no file";
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }

    /** No path holds the character that ends each part. */
    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
