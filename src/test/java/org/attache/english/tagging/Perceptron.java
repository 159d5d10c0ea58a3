package org.attache.english.tagging;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** An averaged perceptron over hashed features. */
final class Perceptron {

    private final int classes;
    private final int mask;
    private final float[] weights;
    /** What averaging takes off again: each change times the step it was made at. */
    private final double[] early;

    private final float[] sums;
    private long step = 1;

    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.weights = new float[classes << bits];
        this.early = new double[classes << bits];
        this.sums = new float[classes];
    }

    int best(Features features, IntPredicate permitted) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int at = LinearModel.row(features.get(i), mask) * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[at + c];
            }
        }
        int best = -1;
        for (int c = 0; c < classes; c++) {
            if (permitted.test(c) && (best < 0 || sums[c] > sums[best])) {
                best = c;
            }
        }
        return best;
    }

    void pass() {
        step++;
    }

    void learn(Features features, int guess, int right) {
        step++;
        if (guess == right) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int at = LinearModel.row(features.get(i), mask) * classes;
            change(at + right, 1);
            change(at + guess, -1);
        }
    }

    private void change(int at, int by) {
        weights[at] += by;
        early[at] += (double) by * step;
    }

    /** The averages in a byte each; the largest few are cut, and the smallest, which decide nothing, are left out. */
    LinearModel averaged() {
        float[] averages = new float[weights.length];
        float[] sizes = new float[weights.length];
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            averages[i] = (float) (weights[i] - early[i] / step);
            if (averages[i] != 0) {
                sizes[used++] = Math.abs(averages[i]);
            }
        }
        Arrays.sort(sizes, 0, used);
        float scale = 127 / sizes[(int) (used * 0.9995)];
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            int rounded = Math.max(-127, Math.min(127, Math.round(averages[i] * scale)));
            bytes[i] = (byte) (Math.abs(rounded) < 2 ? 0 : rounded);
        }
        return new LinearModel(classes, bytes);
    }
}
