package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A multi-class linear classifier over hashed binary features, a byte a weight.
 *
 * <p>Hashing instead of a dictionary keeps it to one array that is read in one piece (Weinberger et al., Feature
 * Hashing for Large Scale Multitask Learning, 2009). Eight weights stand in a {@code long} and are added together
 * (Lamport, Multiple Byte Processing with Full-Word Instructions, 1975): most of what reading a sentence takes is spent
 * on these sums, in a process too short for the compiler that would find it. Thread-safe.
 */
final class LinearModel {

    private static final long BYTES = 0x00FF_00FF_00FF_00FFL;
    /** Turns signed bytes into unsigned ones that are 128 more. */
    private static final long SIGNS = 0x8080_8080_8080_8080L;

    private static final int BIAS = 128;
    /** So many unsigned bytes fit into 16 bits. */
    private static final int MOST_FEATURES = 257;

    private final int classes;
    /** How many longs the weights of a feature take. */
    private final int width;
    /** One less than the number of rows, which is a power of two. */
    private final int mask;

    private final long[] rows;

    LinearModel(int classes, byte[] weights) {
        this.classes = classes;
        this.width = (classes + 7) / 8;
        int count = weights.length / classes;
        this.mask = count - 1;
        byte[] padded = new byte[count * width * 8];
        for (int row = 0; row < count; row++) {
            System.arraycopy(weights, row * classes, padded, row * width * 8, classes);
        }
        this.rows = new long[count * width];
        ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(rows);
    }

    int classes() {
        return classes;
    }

    /** The row of a feature in a table of so many rows. */
    static int row(int feature, int mask) {
        int mixed = feature * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** Adds up the weights of the features, for each class one sum; at most 257 features. */
    void score(Features features, int[] sums) {
        int size = features.size();
        if (size > MOST_FEATURES) {
            throw new IllegalArgumentException("too many features: " + size);
        }
        int[] starts = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = row(features.get(i), mask) * width;
        }
        Arrays.fill(sums, 0, classes, -BIAS * size);
        for (int word = 0; word < width; word++) {
            long even = 0;
            long odd = 0;
            for (int start : starts) {
                long weights = rows[start + word] ^ SIGNS;
                even += weights & BYTES;
                odd += (weights >>> 8) & BYTES;
            }
            for (int c = word * 8; c < Math.min(classes, word * 8 + 8); c += 2) {
                sums[c] += (int) even & 0xFFFF;
                even >>>= 16;
                if (c + 1 < classes) {
                    sums[c + 1] += (int) odd & 0xFFFF;
                    odd >>>= 16;
                }
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static LinearModel read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new LinearModel(classes, weights);
    }

    void write(DataOutputStream out) throws IOException {
        byte[] padded = new byte[rows.length * 8];
        ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(rows);
        out.writeInt(classes);
        out.writeInt((mask + 1) * classes);
        for (int row = 0; row <= mask; row++) {
            out.write(padded, row * width * 8, classes);
        }
    }
}
