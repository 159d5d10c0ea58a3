package org.attache.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a document is still the one that was read: SHA-256 of its bytes and of the metadata beside it. */
public final class ContentHash {

    private ContentHash() {}

    /** The metadata file of a document: its name with {@code .yaml} added. It need not exist. */
    public static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName() + ".yaml");
    }

    /**
     * The hash of a document and its metadata file, in hexadecimal.
     *
     * @throws IOException if one of them cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        add(file, digest);
        Path sidecar = sidecar(file);
        if (Files.isRegularFile(sidecar)) {
            digest.update((byte) 0);
            add(sidecar, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text that is in no file. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
