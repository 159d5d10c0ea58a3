package org.attache.discord.house;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The numbers under which people are kept who need not be written to: 64 bits of the HMAC-SHA-256 (RFC 2104) of their
 * ids. Who has the database alone cannot tell whose they are. Thread-safe.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";

    /** Keeps what is made here apart from whatever else the key signs. */
    private static final byte[] PURPOSE = {'p', 'e', 'r', 's', 'o', 'n', 1};

    private final SecretKeySpec key;

    /** @param key at least 32 bytes that nobody else knows */
    public Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The same for the same person, as long as the key is the same. */
    public long of(long person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return ByteBuffer.wrap(mac.doFinal(
                            ByteBuffer.allocate(Long.BYTES).putLong(person).array()))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
