package org.attache.knowledge.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.knowledge.Library;
import org.attache.knowledge.Reading;

/**
 * Collects what lies in a folder, is not hidden and no file of golden questions. Links to files are followed, links to
 * folders are not. What cannot be looked at does not stop the walk, unless it is the folder itself.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final SortedSet<String> unusable = new TreeSet<>();
    private final SortedSet<String> unlisted = new TreeSet<>();
    private final List<Reading.Refused> refused = new ArrayList<>();

    public FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** Every file by its path below the folder, with {@code /} between the parts; the unusable ones too. */
    public SortedMap<String, Stamp> files() {
        return files;
    }

    /** Files that can never be documents, whatever their names. */
    SortedSet<String> unusable() {
        return unusable;
    }

    /** Folders, and files, of which it is not known what they hold. */
    SortedSet<String> unlisted() {
        return unlisted;
    }

    List<Reading.Refused> refused() {
        return refused;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) && !directory.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file) || path(file).equals(Library.QUESTIONS)) {
            return FileVisitResult.CONTINUE;
        }
        if (!isNameable(file)) {
            refuse(file, "has a name that is not in this system's encoding; rename it");
            return FileVisitResult.CONTINUE;
        }
        try {
            add(file, attributes);
        } catch (NoSuchFileException gone) {
            // It was deleted since the folder was listed.
            files.remove(path(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            addLink(file, attributes);
            return;
        }
        files.put(path(file), Stamp.of(file, attributes, LinkOption.NOFOLLOW_LINKS));
        if (!attributes.isRegularFile()) {
            unusable(file, "is no ordinary file; replace it by one");
        }
    }

    private void addLink(Path link, BasicFileAttributes attributes) throws IOException {
        if (!Files.exists(link)) {
            files.put(path(link), Stamp.of(link, attributes, LinkOption.NOFOLLOW_LINKS));
            unusable(link, "is a link to a file that is not there; remove it");
            return;
        }
        BasicFileAttributes target = Files.readAttributes(link, BasicFileAttributes.class);
        files.put(path(link), Stamp.of(link, target));
        if (target.isDirectory()) {
            unusable(link, "is a link to a folder, and links are not followed; copy the folder itself");
        } else if (!target.isRegularFile()) {
            unusable(link, "is no ordinary file; replace it by one");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        return failed(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : failed(directory, failure);
    }

    private FileVisitResult failed(Path path, IOException failure) throws IOException {
        if (path.equals(folder)) {
            throw failure;
        }
        if (!(failure instanceof NoSuchFileException)) {
            unlisted.add(path(path));
            refuse(path, "cannot be opened; check its permissions");
        }
        return FileVisitResult.CONTINUE;
    }

    private void unusable(Path file, String reason) {
        unusable.add(path(file));
        refuse(file, reason);
    }

    private void refuse(Path file, String reason) {
        refused.add(new Reading.Refused(path(file), reason));
    }

    /** Names that the system cannot express cannot be found again by their text. */
    private boolean isNameable(Path file) {
        try {
            return folder.resolve(path(file)).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Hidden, or the mark of an office program on a document that is open. */
    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }
}
