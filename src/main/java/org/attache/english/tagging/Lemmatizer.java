package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the base form of a word from its tag and its ending, by the change that such words undergo most often.
 *
 * <p>Lemmas as edit scripts of a suffix (Chrupała, Simple Data-Driven Context-Sensitive Lemmatization, 2006).
 */
final class Lemmatizer {

    /** Words whose lemmas are remembered, a power of two: a text says the same ones again and again. */
    private static final int REMEMBERED = 1 << 12;

    private final LinearModel model;
    private final List<String> scripts;

    /** By hash, the last word of each; threads may overwrite each other's, which costs work and nothing else. */
    private final @Nullable Known[] known = new Known[REMEMBERED];

    private record Known(String small, Tag tag, String lemma) {}

    /**
     * A lemmatizer.
     *
     * @param scripts the change of each class of the model: how many letters go, then what is put in their place
     */
    Lemmatizer(LinearModel model, List<String> scripts) {
        this.model = model;
        this.scripts = scripts;
    }

    static Lemmatizer read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> scripts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scripts.add(in.readUTF());
        }
        return new Lemmatizer(LinearModel.read(in), scripts);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(scripts.size());
        for (String script : scripts) {
            out.writeUTF(script);
        }
        model.write(out);
    }

    /** The base form in small letters; a name stays as it is. */
    String lemma(String text, Tag tag) {
        String plain = Words.plain(text);
        if (tag.isName()) {
            return plain;
        }
        String small = plain.toLowerCase(Locale.ROOT);
        int place = LinearModel.row(31 * small.hashCode() + tag.hashCode(), REMEMBERED - 1);
        Known last = known[place];
        if (last != null && last.tag() == tag && last.small().equals(small)) {
            return last.lemma();
        }
        String lemma = changed(small, tag);
        known[place] = new Known(small, tag, lemma);
        return lemma;
    }

    private String changed(String small, Tag tag) {
        Features features = new Features();
        features(small, tag, features);
        int[] sums = new int[model.classes()];
        model.score(features, sums);
        int best = 0;
        for (int c = 1; c < sums.length; c++) {
            if (sums[c] > sums[best] && applies(scripts.get(c), small)) {
                best = c;
            }
        }
        return apply(scripts.get(best), small);
    }

    /** The model has learnt with the numbers of the tags. */
    @SuppressWarnings("EnumOrdinal")
    static void features(String small, Tag tag, Features f) {
        int t = tag.ordinal();
        f.add(t);
        f.add(small.hashCode(), t);
        for (int length = 1; length <= 6; length++) {
            f.add(small.substring(Math.max(0, small.length() - length)).hashCode(), t);
        }
    }

    /** The change from a form to its lemma. */
    static String script(String form, String lemma) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (char) ('0' + form.length() - same) + lemma.substring(same);
    }

    private static boolean applies(String script, String form) {
        return form.length() >= script.charAt(0) - '0';
    }

    private static String apply(String script, String form) {
        return applies(script, form)
                ? form.substring(0, form.length() - (script.charAt(0) - '0')) + script.substring(1)
                : form;
    }
}
