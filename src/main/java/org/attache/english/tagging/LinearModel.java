package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A multi-class linear classifier over hashed binary features, a byte a weight.
 *
 * <p>Hashing instead of a dictionary keeps it to one array that is read in one piece (Weinberger et al., Feature
 * Hashing for Large Scale Multitask Learning, 2009). Thread-safe.
 */
final class LinearModel {

    private final int classes;
    /** One less than the number of rows, which is a power of two. */
    private final int mask;

    private final byte[] weights;

    LinearModel(int classes, byte[] weights) {
        this.classes = classes;
        this.mask = weights.length / classes - 1;
        this.weights = weights;
    }

    int classes() {
        return classes;
    }

    /** The row of a feature in a table of so many rows. */
    static int row(int feature, int mask) {
        int mixed = feature * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** Adds up the weights of the features, for each class one sum. */
    void score(Features features, int[] sums) {
        Arrays.fill(sums, 0, classes, 0);
        for (int i = 0; i < features.size(); i++) {
            int at = row(features.get(i), mask) * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[at + c];
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
        out.writeInt(classes);
        out.writeInt(weights.length);
        out.write(weights);
    }
}
