package org.attache.evidence.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Thesaurus;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Synonyms;

/**
 * How closely other words stand for one of a question: itself in any inflection, one of its synonyms, a word that is
 * formed from it, a kind of what it names, what that is a kind of.
 */
final class Kinship {

    private static final double SYNONYM = 0.9;

    /** How closely each form stands for the word. */
    private final Map<String, Double> forms = new HashMap<>();

    private Kinship() {}

    /**
     * That of a word.
     *
     * @param lemma its base form, which may be the word itself; with its particle where it is a verb that has one
     */
    static Kinship of(String word, String lemma, Stemmer stemmer, Synonyms synonyms, Thesaurus thesaurus) {
        Kinship kinship = itself(word, stemmer);
        thesaurus.kin(lemma).forEach((kin, closeness) -> kinship.add(kin, closeness, stemmer));
        for (String self : List.of(word, lemma)) {
            synonyms.of(stemmer.stem(self)).forEach(stem -> kinship.forms.merge(stem, SYNONYM, Math::max));
        }
        kinship.add(lemma, 1, stemmer);
        return kinship;
    }

    /** That of a word for which no other stands. */
    static Kinship itself(String word, Stemmer stemmer) {
        Kinship kinship = new Kinship();
        kinship.add(word, 1, stemmer);
        return kinship;
    }

    private void add(String word, double closeness, Stemmer stemmer) {
        forms.merge(word.indexOf(' ') < 0 ? stemmer.stem(word) : word, closeness, Math::max);
    }

    /** How closely the closest of some forms stands for the word, from 0 to 1. */
    double closest(Set<String> some) {
        double best = 0;
        if (some.size() < forms.size()) {
            for (String form : some) {
                best = Math.max(best, forms.getOrDefault(form, 0.0));
            }
            return best;
        }
        for (Map.Entry<String, Double> form : forms.entrySet()) {
            if (form.getValue() > best && some.contains(form.getKey())) {
                best = form.getValue();
            }
        }
        return best;
    }
}
