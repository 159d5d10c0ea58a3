package org.attache.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.attache.source.sentences.Punctuation;

/**
 * Names the statements of one document: the first 64 bits of the SHA-256 of its namespace (its first path) and their
 * words, in hexadecimal. A statement that repeats an earlier one has {@code -2}, {@code -3} and so on added. White
 * space counts as one space.
 */
final class StatementIds {

    private static final int BYTES = 8;

    private final String namespace;
    private final MessageDigest sha256;
    private final Map<String, Integer> occurrences = new HashMap<>();

    StatementIds(String namespace) {
        this.namespace = namespace;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String next(String words) {
        byte[] hash = sha256.digest((namespace + '\n' + folded(words)).getBytes(StandardCharsets.UTF_8));
        String id = HexFormat.of().formatHex(hash, 0, BYTES);
        int occurrence = occurrences.merge(id, 1, Integer::sum);
        return occurrence == 1 ? id : id + "-" + occurrence;
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Punctuation.isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }
}
