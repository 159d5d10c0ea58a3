package org.attache.formats;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.Sidecar;
import org.attache.formats.file.SourceFile;
import org.attache.knowledge.folder.ContentHash;
import org.attache.source.DataParser;
import org.jspecify.annotations.Nullable;

/** Gets at the bytes of files below the knowledge folder, and only there. */
final class FileAccess {

    /** Reads at most so many bytes of a file. */
    @FunctionalInterface
    interface Bytes {
        byte[] of(Path file, int limit) throws IOException;

        Bytes FROM_DISK = (file, limit) -> {
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(limit);
            }
        };
    }

    private static final int ATTEMPTS = 2;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

    private final DataParser parser;
    private final long maxBytes;
    private final Bytes bytes;

    FileAccess(DataParser parser, long maxBytes, Bytes bytes) {
        this.parser = parser;
        this.maxBytes = Math.min(maxBytes, LARGEST_ARRAY);
        this.bytes = bytes;
    }

    SourceFile read(Path folder, String path) throws RefusedFile {
        byte[] content =
                content(folder, path, maxBytes, "").orElseThrow(() -> new RefusedFile("is gone; reload again"));
        String beside = path + ".yaml";
        String name = beside.substring(beside.lastIndexOf('/') + 1);
        Optional<byte[]> yaml =
                content(folder, beside, ContentHash.LARGEST_SIDECAR, "has beside it " + name + ", which ");
        Sidecar sidecar = yaml.isEmpty() ? Sidecar.NONE : Sidecar.parse(parser, yaml.get(), name);
        byte[] companion = companion(folder, path);
        String hash = ContentHash.of(content, yaml.orElse(null), companion);
        return new SourceFile(path, content, sidecar, hash, companion);
    }

    /** What explains the file; null where there is nothing, or nothing that can be read. */
    private byte @Nullable [] companion(Path folder, String path) throws RefusedFile {
        Path root = folder.toAbsolutePath();
        for (Path beside : ContentHash.companions(root.resolve(path))) {
            if (beside.startsWith(root) && Files.isRegularFile(beside)) {
                String name = root.relativize(beside).toString();
                return content(folder, name, ContentHash.LARGEST_SIDECAR, "has beside it " + name + ", which ")
                        .orElse(null);
            }
        }
        return null;
    }

    private Optional<byte[]> content(Path folder, String path, long most, String which) throws RefusedFile {
        try {
            Path file = folder.resolve(path).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw new RefusedFile("leads out of the knowledge folder; put a copy of the file there");
            }
            return Optional.of(settled(file, most, which));
        } catch (RefusedFile e) {
            throw new RefusedFile(which + e.reason());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new RefusedFile(which + "must not be read by this program; permit it to read the file");
        } catch (InvalidPathException e) {
            throw new RefusedFile(which + "has a name that is no path; rename it");
        } catch (IOException e) {
            throw new RefusedFile(which + "cannot be read from the disk; check the disk and reload again");
        }
    }

    /** The bytes of a file that nobody wrote to while they were read. */
    private byte[] settled(Path file, long most, String which) throws IOException, RefusedFile {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BasicFileAttributes before = attributes(file, most, which);
            byte[] read = bytes.of(file, (int) before.size() + 1);
            BasicFileAttributes after = attributes(file, most, which);
            if (read.length == before.size()
                    && after.size() == before.size()
                    && after.lastModifiedTime().equals(before.lastModifiedTime())) {
                return read;
            }
        }
        throw new RefusedFile("changes while it is read; reload again when it is written");
    }

    private BasicFileAttributes attributes(Path file, long most, String which) throws IOException, RefusedFile {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new RefusedFile("is a folder with the name of a file; rename it");
        }
        if (!attributes.isRegularFile()) {
            throw new RefusedFile("is no ordinary file; replace it by one");
        }
        if (attributes.size() > most) {
            throw new RefusedFile("is larger than the %,d bytes that are read; %s it"
                    .formatted(most, which.isEmpty() ? "split" : "shorten"));
        }
        return attributes;
    }
}
