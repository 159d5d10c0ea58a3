package org.attache.langchain4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import org.jspecify.annotations.Nullable;

/**
 * Keeps big files of the libraries' jars unpacked in a folder, because inflating them at every start takes longer than
 * loading them.
 *
 * <p>A file's folder is named after its checksum in the jar, so a newer library never meets an older file; it is moved
 * into place when it is complete, so several processes may share the folder.
 */
final class Unpacked {

    private final Path folder;

    Unpacked(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder that holds the files under their own names.
     *
     * @param resources absolute names of resources that belong together
     * @throws IOException if one is in no jar or the folder cannot be written
     */
    Path folderOf(String... resources) throws IOException {
        long checksum = 0;
        for (String resource : resources) {
            checksum = 31 * checksum + entry(resource).getCrc();
        }
        Path target = Files.createDirectories(folder.resolve(Long.toHexString(checksum)));
        for (String resource : resources) {
            Path file = target.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            if (!Files.exists(file) || Files.size(file) != entry(resource).getSize()) {
                unpack(resource, file);
            }
        }
        return target;
    }

    private static void unpack(String resource, Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "unpacking", ".part");
        try (InputStream in = url(resource).openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static JarEntry entry(String resource) throws IOException {
        if (url(resource).openConnection() instanceof JarURLConnection connection) {
            return connection.getJarEntry();
        }
        throw new IOException(resource + " is in no jar");
    }

    private static URL url(String resource) throws IOException {
        @Nullable URL url = Unpacked.class.getResource(resource);
        if (url == null) {
            throw new IOException(resource + " is in no jar");
        }
        return url;
    }
}
