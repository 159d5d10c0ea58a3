package org.attache.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether the disk of the data folder has room. */
public final class DiskCheck {

    /** In bytes: an unpacked model, a backup and a new index of a small store, with room to work. */
    private static final long NEEDED = 500_000_000;

    private static final double GIGABYTE = 1e9;

    private DiskCheck() {}

    /** Looks at the disk of a folder that need not be there yet. */
    public static Finding of(Path dataFolder) {
        Path there = dataFolder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return of(Files.getFileStore(there).getUsableSpace(), dataFolder);
        } catch (IOException e) {
            return new Finding.Open(
                    Subject.DISK, "its free space is not known (" + e.getClass().getSimpleName() + ")");
        }
    }

    static Finding of(long free, Path dataFolder) {
        String text = String.format(Locale.ROOT, "%.1f GB are free where %s lies", free / GIGABYTE, dataFolder);
        return free >= NEEDED
                ? new Finding.Good(Subject.DISK, text)
                : new Finding.Bad(
                        Subject.DISK,
                        text + ", and half a gigabyte may be needed",
                        "make room, or choose a folder on another disk with --data",
                        Finding.Lack.UNUSABLE);
    }
}
