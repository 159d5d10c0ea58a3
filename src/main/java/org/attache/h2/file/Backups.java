package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Backups in the data folder, the newest of which are kept.
 *
 * <p>The database is copied between two changes and packed from the copy. H2's own {@code BACKUP TO} takes several
 * times as long, because it tries hard to pack what does not pack, and lets nothing change in the meantime. Every copy
 * is read whole before it counts, so that damage nobody has met yet does not push the good backups out.
 */
public final class Backups {

    private static final int KEPT = 3;

    /** What is backed up after every change, in bytes; larger databases now and then. */
    private static final long SMALL = 32L << 20;

    private static final Duration NOW_AND_THEN = Duration.ofHours(1);

    private static final String PREFIX = "attache-";
    private static final String SUFFIX = ".zip";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{6,18})-([^-]+)" + Pattern.quote(SUFFIX));

    private final DataFolder folder;

    public Backups(DataFolder folder) {
        this.folder = folder;
    }

    List<Path> newestFirst() throws IOException {
        return files().filter(file -> !part(file, 1).isEmpty())
                .sorted(Comparator.comparingLong(Backups::number).reversed())
                .toList();
    }

    private Stream<Path> files() throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.toList().stream();
        }
    }

    /** Removes what a process left that died while it made a backup. */
    void tidy() throws IOException {
        for (Path half :
                files().filter(file -> file.toString().endsWith(".part")).toList()) {
            Files.delete(half);
        }
        Files.deleteIfExists(folder.outgoing());
    }

    /** Whether a backup should follow a change: of a large database not each time. */
    boolean isDue(Instant now) throws IOException {
        List<Path> known = newestFirst();
        return known.isEmpty()
                || Files.size(folder.database()) <= SMALL
                || time(known.getFirst()).compareTo(DataFolder.stamp(now.minus(NOW_AND_THEN))) < 0;
    }

    /** Adds a backup and forgets the oldest. */
    void add(Changes changes, Instant now) throws Unfit, IOException {
        State state = changes.copyTo(folder.outgoing());
        pack(state, next(now));
        forget();
    }

    /** Adds a file that is a good backup, as the newest. */
    public void keep(Path file, Instant now) throws IOException {
        DataFolder.copy(file, next(now));
        forget();
    }

    /** Makes a backup under a name of the user's. */
    public State make(Changes changes, Path target) throws Unfit, IOException {
        State state = changes.copyTo(folder.outgoing());
        pack(state, target);
        return state;
    }

    /** The name of the newest backup begins with the highest number, whatever the clock says. */
    private Path next(Instant now) throws IOException {
        DataFolder.makeFolder(folder.backups());
        List<Path> known = newestFirst();
        long number = known.isEmpty() ? 1 : number(known.getFirst()) + 1;
        return folder.backups().resolve(PREFIX + "%06d-".formatted(number) + DataFolder.stamp(now) + SUFFIX);
    }

    private static long number(Path backup) {
        return Long.parseLong(part(backup, 1));
    }

    private static String time(Path backup) {
        return part(backup, 2);
    }

    private static String part(Path backup, int group) {
        Matcher name = NAME.matcher(backup.getFileName().toString());
        return name.matches() ? name.group(group) : "";
    }

    private void forget() throws IOException {
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    private void pack(State state, Path target) throws Unfit, IOException {
        Path copy = folder.outgoing();
        try {
            State found = BackupFile.check(copy, folder.through());
            if (!found.equals(state)) {
                throw new Unfit("was not copied as it is");
            }
            BackupFile.write(target, copy, state);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
