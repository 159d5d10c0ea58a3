package org.attache.discord.visits;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the state of a list into the id of a button, and back. An id is the state and the first 80 bits of its
 * HMAC-SHA-256 (RFC 2104), in Base64: whoever does not know the key has to try that many at Discord, so a state that is
 * read was written by this bot. Thread-safe.
 */
final class SignedIds {

    /** What Discord allows for an id. */
    static final int LONGEST = 100;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 10;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /** Keeps what is signed here apart from whatever else may be signed with the key. */
    private static final byte[] PURPOSE = {'v', 'i', 's', 'i', 't', 's', 1};

    private final SecretKeySpec key;

    /** @param key at least 32 bytes that nobody else knows */
    SignedIds(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** At most {@link #LONGEST} characters. */
    String of(ListState state) {
        byte[] bytes = StateBytes.of(state);
        byte[] whole = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(bytes), 0, whole, bytes.length, SIGNATURE);
        return TEXT.encodeToString(whole);
    }

    /** The state of an id; empty where this bot did not write it. */
    Optional<ListState> read(String id) {
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(id);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int length = whole.length - SIGNATURE;
        // The same bytes can be written in more than one way; only what was given out is taken back.
        if (length <= 0 || !TEXT.encodeToString(whole).equals(id)) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(whole, length);
        return MessageDigest.isEqual(signature(bytes), Arrays.copyOfRange(whole, length, whole.length))
                ? StateBytes.read(bytes)
                : Optional.empty();
    }

    private byte[] signature(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
