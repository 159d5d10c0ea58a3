package org.attache.knowledge.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is still the one that was read: SHA-256 of its bytes and of those of the files that explain
 * it.
 */
public final class ContentHash {

    /** A larger metadata file is not read, in bytes. */
    public static final int LARGEST_SIDECAR = 1_000_000;

    /** As Slack names the files of a channel and the list of its users, which stands above the channels. */
    private static final Pattern DAY_OF_CHAT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\.json");

    private static final String USERS = "users.json";

    private static final int BUFFER = 1 << 14;

    private ContentHash() {}

    /** The metadata file of a document: its name with {@code .yaml} added. It need not exist. */
    public static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName() + ".yaml");
    }

    /** Where the list of users of a chat may be of which the file is a day, nearest first; none for other files. */
    public static List<Path> companions(Path file) {
        Path folder = file.getParent();
        if (folder == null
                || !DAY_OF_CHAT.matcher(String.valueOf(file.getFileName())).matches()) {
            return List.of();
        }
        Path here = folder.resolve(USERS);
        Path above = folder.resolveSibling(USERS);
        return List.of(here, above);
    }

    /**
     * The hash of a document and its metadata file as they are on the disk, in hexadecimal; empty where one of them is
     * too large to have been read.
     *
     * @param maxBytes how large the document may be
     * @throws IOException if one of them cannot be read
     */
    public static Optional<String> of(Path file, long maxBytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        Path sidecar = sidecar(file);
        boolean isDescribed = Files.isRegularFile(sidecar);
        if (Files.size(file) > maxBytes || (isDescribed && Files.size(sidecar) > LARGEST_SIDECAR)) {
            return Optional.empty();
        }
        add(file, digest, buffer);
        if (isDescribed) {
            beside(digest);
            add(sidecar, digest, buffer);
        }
        Optional<Path> companion =
                companions(file).stream().filter(Files::isRegularFile).findFirst();
        if (companion.isPresent() && Files.size(companion.get()) <= LARGEST_SIDECAR) {
            beside(digest);
            add(companion.get(), digest, buffer);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * The same of bytes that were read.
     *
     * @param beside the bytes of the metadata file; null where there is none
     * @param companion those of the list of users of a chat; null where there is none
     */
    public static String of(byte[] document, byte @Nullable [] beside, byte @Nullable [] companion) {
        MessageDigest digest = sha256();
        digest.update(document);
        if (beside != null) {
            beside(digest);
            digest.update(beside);
        }
        if (companion != null) {
            beside(digest);
            digest.update(companion);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text that is in no file. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Keeps the end of a document apart from the beginning of its metadata. */
    private static void beside(MessageDigest digest) {
        digest.update((byte) 0);
    }

    private static void add(Path file, MessageDigest digest, byte[] buffer) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
