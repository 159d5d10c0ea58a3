package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Gives each token its tag of the Penn Treebank, from left to right.
 *
 * <p>A greedy averaged perceptron (Collins, Discriminative Training Methods for Hidden Markov Models, 2002).
 */
final class Tagger {

    private final LinearModel model;

    Tagger(LinearModel model) {
        this.model = model;
    }

    static Tagger read(DataInputStream in) throws IOException {
        return new Tagger(LinearModel.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        model.write(out);
    }

    void tag(Words words) {
        Features features = new Features();
        int[] sums = new int[model.classes()];
        for (int i = 0; i < words.size(); i++) {
            features.clear();
            features(words, i, features);
            model.score(features, sums);
            int best = 0;
            for (int c = 1; c < sums.length; c++) {
                if (sums[c] > sums[best]) {
                    best = c;
                }
            }
            words.tags()[i] = best;
        }
    }

    static void features(Words words, int i, Features f) {
        String text = Words.plain(words.texts().get(i)).toLowerCase(Locale.ROOT);
        int form = words.forms()[i];
        int before = at(words.forms(), i - 1);
        int before2 = at(words.forms(), i - 2);
        int after = at(words.forms(), i + 1);
        int after2 = at(words.forms(), i + 2);
        int tag1 = i > 0 ? words.tags()[i - 1] : 101;
        int tag2 = i > 1 ? words.tags()[i - 2] : 101;
        int shape = words.shapes()[i];
        f.add(1);
        f.add(form);
        f.add(form, shape);
        f.add(ending(text, 1));
        f.add(ending(text, 2));
        f.add(ending(text, 3));
        f.add(ending(text, 4));
        f.add(text.substring(0, Math.min(2, text.length())).hashCode());
        f.add(text.substring(0, Math.min(3, text.length())).hashCode());
        f.add(shape, i == 0 ? 1 : 0);
        f.add(shape, tag1);
        f.add(tag1);
        f.add(tag1, tag2);
        f.add(tag1, form);
        f.add(before);
        f.add(before, form);
        f.add(before2);
        f.add(after);
        f.add(after, form);
        f.add(after2);
        f.add(at(words.shapes(), i + 1), shape);
        f.add(at(words.shapes(), i - 1), shape);
        f.add(tag1, after);
        f.add(tag1, ending(text, 3));
        f.add(i + 1 < words.size() ? ending(words.texts().get(i + 1), 3) : 3);
        f.add(i > 0 ? ending(words.texts().get(i - 1), 3) : 3);
    }

    private static int ending(String text, int length) {
        return text.substring(Math.max(0, text.length() - length)).hashCode();
    }

    private static int at(int[] values, int i) {
        return i < 0 ? 3 : i >= values.length ? 4 : values[i];
    }
}
