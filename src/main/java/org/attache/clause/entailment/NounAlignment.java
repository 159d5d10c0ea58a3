package org.attache.clause.entailment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Bounds;
import org.attache.clause.entailment.words.Counts;
import org.attache.clause.entailment.words.Exclusion;
import org.attache.clause.entailment.words.Legs;
import org.attache.clause.entailment.words.Lengths;
import org.attache.clause.entailment.words.Numbering;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.clause.entailment.words.Quantifiers;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Lays a noun of a sentence beside one of a statement, with what stands beside it anywhere. */
final class NounAlignment {

    private static final int NEAR = 4;

    private final Premises premises;
    private final Graph sentence;
    private final Nouns nouns;
    private final Terms terms;
    private final Lengths lengths;

    // What stands beside a noun is laid beside everything, for every event anew.
    private final IdentityHashMap<Graph, Map<Integer, Finding>> laid = new IdentityHashMap<>();

    NounAlignment(Premises premises, Graph sentence, Nouns nouns, Terms terms) {
        this.premises = premises;
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
        this.lengths = new Lengths(premises.graphs());
    }

    /** Whether a statement has a word for it anywhere. */
    boolean isSaid(int s) {
        return premises.graphs().stream().anyMatch(graph -> {
            for (int t = 0; t < graph.size(); t++) {
                if (nouns.heads().head(s, graph, t)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** "Neither the mayor nor the council has": whether it is a subject of the event with another one. */
    boolean isJoinedTo(int s, Event other) {
        Graph graph = other.graph();
        return other.in(Argument.Role.SUBJECT).stream()
                .flatMap(subject -> graph.list(subject.unit()).stream())
                .anyMatch(t -> nouns.heads().head(s, graph, t));
    }

    /** A word that nobody cited has, which must not be one that decides. */
    Finding open(int s) {
        Unit unit = sentence.unit(s);
        if (isHard(s)) {
            return Finding.clash("nothing cited has " + unit);
        }
        Finding finding = Finding.empty();
        finding.open().set(s);
        for (int d : sentence.dependents(s)) {
            if (isModifier(d)) {
                finding = finding.and(isSaid(d) ? read(d) : open(d));
            }
        }
        return finding;
    }

    /** Whether a word that no clause took in stands beside the same word in a statement. */
    boolean isBeside(int s) {
        int head = sentence.head(s);
        if (head < 0) {
            return false;
        }
        for (Graph graph : premises.graphs()) {
            for (int t = 0; t < graph.size(); t++) {
                for (int m = Math.max(0, t - NEAR); m < Math.min(graph.size(), t + NEAR); m++) {
                    boolean beside = m != t
                            && nouns.heads().head(head, graph, t)
                            && terms.word(sentence.unit(s).head(), graph.unit(m).head());
                    if (beside) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a word is a number of days that follows, or its noun. */
    boolean isLength(int s) {
        int head = sentence.head(s);
        return lengths.follows(sentence, s) || (head >= 0 && lengths.follows(sentence, head));
    }

    Finding length(int s) {
        Finding finding = read(s);
        sentence.dependents(s).stream()
                .filter(d -> sentence.relation(d).equals("nummod"))
                .forEach(finding.read()::set);
        return finding;
    }

    static Finding read(int s) {
        Finding finding = Finding.empty();
        finding.read().set(s);
        return finding;
    }

    /** Names, numbers, days, quantities and comparisons decide; they are never in doubt. */
    boolean isHard(int s) {
        Unit unit = sentence.unit(s);
        Tag tag = unit.tag();
        return unit.isName()
                || unit.isDate()
                || unit.number() != null
                || Counts.numberOf(sentence, s) != null
                || Quantifiers.is(unit)
                || tag == Tag.JJR
                || tag == Tag.JJS
                || tag == Tag.RBR
                || tag == Tag.RBS
                || Lexicon.isAdverb(unit.head().small(), "only")
                || Lexicon.isAdverb(unit.head().small(), "formerly")
                || Lexicon.isAdverb(unit.head().small(), "negator");
    }

    boolean isModifier(int d) {
        return switch (sentence.relation(d)) {
            case "nmod", "nmod:poss", "amod", "compound", "appos", "nummod", "flat", "advmod", "obl" ->
                !sentence.isVerbal(d);
            default -> false;
        };
    }

    Finding date(int s, Graph graph, int t) {
        var one = sentence.unit(s).date();
        var told = graph.unit(t).date();
        return one != null && told != null && Times.same(one, told) ? read(s) : Finding.clash("another day");
    }

    /** A noun with what stands beside it; what is found is not to be changed. */
    Finding noun(int s, Graph graph, int t) {
        Map<Integer, Finding> known = laid.computeIfAbsent(graph, told -> new HashMap<>());
        int place = s * graph.size() + t;
        Finding before = known.get(place);
        if (before != null) {
            return before;
        }
        Finding found = noun(s, graph, t, Set.of());
        known.put(place, found);
        return found;
    }

    /** The same, but for what takes part in the event by itself. */
    Finding noun(int s, Graph graph, int t, Set<Integer> besides) {
        BitSet strict = nouns.match(s, graph, t, besides);
        if (strict != null) {
            return new Finding("", strict, new BitSet());
        }
        if (Exclusion.is(graph, t) != Exclusion.is(sentence, s)
                || !nouns.heads().head(s, graph, t)
                || !nouns.descriptions().inside(s, graph, t)) {
            return Finding.clash("another noun");
        }
        if (!nouns.numbers(s, graph, t)) {
            return Finding.clash("another number of " + sentence.unit(s));
        }
        Finding finding = read(s);
        for (int d : sentence.dependents(s)) {
            if (besides.contains(d)) {
                continue;
            }
            if (sentence.relation(d).equals("nummod")) {
                finding.read().set(d);
                finding.read().or(Bounds.words(sentence, d));
            } else if (isModifier(d)) {
                finding = finding.and(modifier(s, d, graph, t));
            } else if (Quantifiers.is(sentence.unit(d))) {
                finding = finding.and(
                        Numbering.has(graph, t, sentence.unit(d))
                                ? read(d)
                                : Finding.clash("quantifier " + sentence.unit(d)));
            }
        }
        return finding;
    }

    Finding modifier(int s, int d, Graph graph, int t) {
        if (lengths.follows(sentence, d)) {
            return length(d);
        }
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                boolean same = (other == graph && i == t) || nouns.isSame(s, graph, t, other, i);
                if (!same) {
                    continue;
                }
                int clause = other.clause(i);
                for (int m = 0; m < other.size(); m++) {
                    String p = sentence.preposition(d);
                    boolean alike = p.isEmpty() || p.equals("of") || Prepositions.same(p, other.preposition(m), false);
                    if (m != i && alike && other.clause(m) == clause && !Legs.isOfAnother(other, i, m)) {
                        Finding found = noun(d, other, m);
                        if (!found.clashes()) {
                            return found;
                        }
                    }
                }
            }
        }
        return isSaid(d) ? Finding.clash(sentence.unit(d) + " is said of something else") : open(d);
    }
}
