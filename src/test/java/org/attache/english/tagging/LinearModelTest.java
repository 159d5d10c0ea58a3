package org.attache.english.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinearModelTest {

    private static final int ROWS = 64;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 9, 50, 217})
    void sumsAreThoseOfTheSingleWeights(int classes) {
        byte[] weights = weights(classes);
        Features features = features(257);
        int[] sums = new int[classes];

        new LinearModel(classes, weights).score(features, sums);

        assertThat(sums).isEqualTo(oneByOne(classes, weights, features));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 50})
    void readsWhatItWrote(int classes) throws IOException {
        byte[] weights = weights(classes);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new LinearModel(classes, weights).write(new DataOutputStream(file));

        LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        Features features = features(9);
        int[] sums = new int[classes];
        read.score(features, sums);
        assertThat(sums).isEqualTo(oneByOne(classes, weights, features));
    }

    private static byte[] weights(int classes) {
        byte[] weights = new byte[ROWS * classes];
        new Random(classes).nextBytes(weights);
        weights[0] = Byte.MIN_VALUE;
        weights[1 % weights.length] = Byte.MAX_VALUE;
        return weights;
    }

    private static Features features(int count) {
        Features features = new Features();
        for (int i = 0; i < count; i++) {
            features.add(i);
        }
        return features;
    }

    private static int[] oneByOne(int classes, byte[] weights, Features features) {
        int[] sums = new int[classes];
        for (int i = 0; i < features.size(); i++) {
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[LinearModel.row(features.get(i), ROWS - 1) * classes + c];
            }
        }
        return sums;
    }
}
