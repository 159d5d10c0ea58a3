package org.attache.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * Names the visits of one document, so that the same visit has the same id after every reload: the first 48 bits of the
 * SHA-256 of its visitor, country, place and first day, in hexadecimal, letters counting alike in upper and lower case.
 * A visit that equals an earlier one in all of these has {@code -2}, {@code -3} and so on added.
 */
public final class VisitIds {

    private static final int BYTES = 6;

    private final Map<String, Integer> occurrences = new HashMap<>();

    public String next(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String words = part == null ? "" : String.join(" ", NameWords.of(part.toString()));
            text.append(words).append('\n');
        }
        String id = HexFormat.of().formatHex(hash(text.toString()), 0, BYTES);
        int occurrence = occurrences.merge(id, 1, Integer::sum);
        return occurrence == 1 ? id : id + "-" + occurrence;
    }

    /** The id of the first visit that has the same visitor, country, place and first day. */
    static String first(String id) {
        int again = id.indexOf('-');
        return again < 0 ? id : id.substring(0, again);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
