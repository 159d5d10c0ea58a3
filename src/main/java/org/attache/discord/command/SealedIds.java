package org.attache.discord.command;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a few bytes into the id of a button, and back. An id is the bytes and the first 80 bits of their HMAC-SHA-256
 * (RFC 2104), in Base64: whoever does not know the key has to try that many at Discord, so bytes that are read were
 * written by this bot. Thread-safe.
 */
public final class SealedIds {

    /** What Discord allows for an id. */
    public static final int LONGEST = 100;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 10;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final byte[] purpose;

    /**
     * Ids for one purpose.
     *
     * @param key at least 32 bytes that nobody else knows
     * @param purpose keeps what is signed here apart from whatever else is signed with the key; it changes where the
     *     meaning of the bytes does
     */
    public SealedIds(byte[] key, String purpose) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
    }

    /** The id of at most 65 bytes; at most {@link #LONGEST} characters. */
    public String of(byte[] bytes) {
        byte[] whole = Arrays.copyOf(bytes, bytes.length + SIGNATURE);
        System.arraycopy(signature(bytes), 0, whole, bytes.length, SIGNATURE);
        return TEXT.encodeToString(whole);
    }

    /** The bytes of an id; empty where this bot did not write it for this purpose. */
    public Optional<byte[]> read(String id) {
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
                ? Optional.of(bytes)
                : Optional.empty();
    }

    private byte[] signature(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
