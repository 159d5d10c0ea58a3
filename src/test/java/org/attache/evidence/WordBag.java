package org.attache.evidence;

import java.util.List;
import org.attache.geography.NameWords;

/**
 * An embedder whose vectors count words, so that the likeness of two texts is the share of words they have in common.
 */
public final class WordBag implements Embedder {

    public static final int DIMENSIONS = 512;

    @Override
    public String model() {
        return "word-bag";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Vector question(String words) {
        return vector(words, "");
    }

    @Override
    public List<Vector> statements(List<String> words) {
        return words.stream().map(text -> vector(text, "")).toList();
    }

    /** Makes the vector of a text; another salt makes others. */
    public static Vector vector(String text, String salt) {
        float[] counts = new float[DIMENSIONS];
        for (String word : NameWords.of(text)) {
            counts[Math.floorMod((salt + word).hashCode(), DIMENSIONS)] += 1;
        }
        double length = 0;
        for (float count : counts) {
            length += count * count;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            counts[i] = length == 0 ? (i == 0 ? 1 : 0) : (float) (counts[i] / Math.sqrt(length));
        }
        return Vector.of(counts);
    }
}
