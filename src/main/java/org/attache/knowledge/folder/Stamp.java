package org.attache.knowledge.folder;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * What the file system says of a file without reading it.
 *
 * @param modified when its content was last written, as programs may set it: {@code touch} and {@code rsync} do
 * @param changed when anything of it last changed, which no program can set; where the file system does not know that,
 *     the same as modified
 */
record Stamp(long size, Instant modified, Instant changed) {

    static Stamp of(Path file, BasicFileAttributes attributes, LinkOption... links) throws IOException {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new Stamp(
                attributes.size(), modified, knowsChanges(file.getFileSystem()) ? changed(file, links) : modified);
    }

    /** Whether its file system tells when anything of a file last changed. */
    static boolean knowsChanges(FileSystem files) {
        return files.supportedFileAttributeViews().contains("unix");
    }

    private static Instant changed(Path file, LinkOption... links) throws IOException {
        return ((FileTime) Files.getAttribute(file, "unix:ctime", links)).toInstant();
    }
}
