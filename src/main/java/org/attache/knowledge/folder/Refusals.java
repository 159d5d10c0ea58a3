package org.attache.knowledge.folder;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.attache.knowledge.Reading;
import org.attache.knowledge.difference.Preparation;

/**
 * Files that cannot be used, and what that means for what was read of them before.
 *
 * <p>It stays as long as the file may well hold the same as before: nobody could look, or somebody is writing to it. It
 * goes once the file is known to hold something else, because answers must not cite words that no longer stand there.
 * Files may be attempted by several threads; the results are there once all have ended.
 */
public final class Refusals {

    private static final System.Logger LOGGER = System.getLogger(Refusals.class.getName());

    private final Path folder;
    private final long maxBytes;
    private final FolderScan scan;
    private final Map<String, String> known;
    private final List<Reading.Refused> refused;
    private final Set<String> kept = new TreeSet<>();

    /**
     * Refusals of the files of one scan.
     *
     * @param maxBytes how large a file may be that is read
     * @param known hashes of the documents of the snapshot by their paths
     */
    public Refusals(Path folder, long maxBytes, FolderScan scan, Map<String, String> known) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.scan = scan;
        this.known = known;
        this.refused = new ArrayList<>(scan.refused());
        known.keySet().stream().filter(scan::mayHold).forEach(kept::add);
    }

    synchronized void add(Reading.Refused refusal) {
        refused.add(refusal);
        String hash = known.get(refusal.path());
        if (hash != null && mayBeAsBefore(refusal.path(), hash)) {
            kept.add(refusal.path());
        }
    }

    /** Does something with one file; what nobody foresaw in it becomes a refusal of that file alone. */
    public <T> Optional<T> attempt(String path, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Preparation.Exceeded exceeded) {
            add(new Reading.Refused(path, exceeded.reason()));
            return Optional.empty();
        } catch (OutOfMemoryError failure) {
            LOGGER.log(Level.DEBUG, path, failure);
            add(new Reading.Refused(path, "needs more memory than there is; split or simplify it"));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError failure) {
            LOGGER.log(Level.DEBUG, path, failure);
            add(new Reading.Refused(
                    path,
                    "made the program fail (" + failure.getClass().getSimpleName()
                            + "); save it in another format, and report it"));
            return Optional.empty();
        }
    }

    private boolean mayBeAsBefore(String path, String hash) {
        Path file = folder.resolve(path);
        try {
            Stamp now = Stamp.of(file, Files.readAttributes(file, BasicFileAttributes.class));
            return !now.equals(scan.files().get(path))
                    || ContentHash.of(file, maxBytes).filter(hash::equals).isPresent();
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** All of them, by path. */
    public List<Reading.Refused> refused() {
        refused.sort(Comparator.comparing(Reading.Refused::path));
        return refused;
    }

    /** Paths of documents that stay as they were read before. */
    public Set<String> kept() {
        return kept;
    }
}
