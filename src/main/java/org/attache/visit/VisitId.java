package org.attache.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names visits so that the same visit has the same id after every reload. */
final class VisitId {

    private static final int BYTES = 6;

    private VisitId() {}

    /** Twelve hexadecimal digits that depend on the parts, letters counting alike in upper and lower case. */
    static String of(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String words = part == null ? "" : String.join(" ", NameWords.of(part.toString()));
            text.append(words).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
