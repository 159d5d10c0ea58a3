package org.attache.clause.entailment.proposition.reading;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Tag;

/** Joins a verb with its particle behind what it is done to: "handed the mask over". */
final class Particles {

    private Particles() {}

    /** The verb with the particle, which is taken from the single words. */
    static Verbal joined(Graph graph, Verbal verb, List<Integer> singles) {
        int particle = singles.stream()
                .filter(i -> i >= verb.until() && graph.unit(i).tag() == Tag.RP)
                .findFirst()
                .orElse(-1);
        if (particle < 0 || verb.main() < 0 || verb.lemma().indexOf('_') >= 0) {
            return verb;
        }
        singles.remove(Integer.valueOf(particle));
        BitSet words = (BitSet) verb.words().clone();
        words.set(particle);
        return new Verbal(
                verb.from(),
                verb.until(),
                verb.main(),
                verb.lemma() + "_" + graph.unit(particle).head().small(),
                words,
                verb.force(),
                verb.negative(),
                verb.passive(),
                verb.finite(),
                verb.infinitive());
    }
}
