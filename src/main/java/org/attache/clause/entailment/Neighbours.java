package org.attache.clause.entailment;

import java.util.BitSet;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Legs;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** Whether what stands beside a noun of a sentence stands beside one of a statement, in its name or around it. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Neighbours {

    private final Graph sentence;
    private final Terms terms;
    private final Nouns nouns;

    Neighbours(Graph sentence, Terms terms, Nouns nouns) {
        this.sentence = sentence;
        this.terms = terms;
        this.nouns = nouns;
    }

    @Nullable
    BitSet among(int d, Graph graph, int t, int depth) {
        for (int i = 0; i < graph.size(); i++) {
            boolean behind = i != t
                    && !graph.preposition(i).isEmpty()
                    && !sentence.preposition(d).equals("of")
                    && graph.preposition(i).equals(sentence.preposition(d))
                    && graph.clause(i) == graph.clause(t);
            boolean near = (i != t && graph.isBelow(i, t))
                    || behind
                    || (graph.head(t) == i
                            && (graph.relation(t).equals("compound")
                                    || graph.relation(t).equals("appos")));
            if (near && !Legs.isOfAnother(graph, t, i)) {
                BitSet found = nouns.match(d, graph, i, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        Unit named = graph.unit(t);
        boolean owner = named.words().stream()
                .filter(word -> word.tag() == Tag.PRPS)
                .anyMatch(word -> Heads.samePerson(sentence.unit(d).mention(), graph.mentionAt(word.index())));
        boolean all = !named.isDate()
                && named.words().size() > 1
                && nouns.descriptions().below(d).stream()
                        .flatMap(unit -> unit.words().stream())
                        .filter(word -> word.tag().isNoun() || word.tag() == Tag.JJ)
                        .allMatch(word -> named.words().stream().anyMatch(told -> terms.word(word, told)));
        String country = sentence.country(sentence.unit(d).head());
        boolean of = sentence.preposition(d).isEmpty()
                || sentence.preposition(d).equals("of")
                || sentence.preposition(d).equals("from");
        boolean national = of
                && country != null
                && nouns.descriptions().below(d).stream()
                        .allMatch(
                                unit -> unit == sentence.unit(d) || !unit.tag().isNoun())
                && (named.words().stream().anyMatch(word -> country.equals(graph.country(word)))
                        || (named.place() != null
                                && country.equals(named.place().country())));
        if (all || national) {
            BitSet read = new BitSet();
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isBelow(i, d)) {
                    read.set(i);
                }
            }
            return read;
        }
        if (owner
                || (named.words().size() > 1
                        && named.words().stream()
                                .anyMatch(word -> terms.word(sentence.unit(d).head(), word)))) {
            BitSet read = new BitSet();
            read.set(d);
            return read;
        }
        return null;
    }
}
