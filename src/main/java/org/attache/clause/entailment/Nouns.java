package org.attache.clause.entailment;

import java.util.BitSet;
import java.util.Set;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Bounds;
import org.attache.clause.entailment.words.Counts;
import org.attache.clause.entailment.words.Exclusion;
import org.attache.clause.entailment.words.Namesakes;
import org.attache.clause.entailment.words.Numbering;
import org.attache.clause.entailment.words.Quantifiers;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Topics;
import org.jspecify.annotations.Nullable;

/** Whether what one noun of a sentence names is what one of a statement names. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Nouns {

    /** Relations of words that say nothing more of a noun, or are read with an event. */
    private static final Set<String> READ_ELSEWHERE = Set.of(
            "case",
            "punct",
            "cc",
            "cop",
            "aux",
            "mark",
            "nsubj",
            "obj",
            "obl",
            "acl",
            "acl:relcl",
            "advcl",
            "parataxis",
            "ccomp",
            "xcomp",
            "discourse",
            "dep",
            "orphan",
            "iobj",
            "expl",
            "fixed",
            "list",
            "aux:pass",
            "vocative",
            "dislocated",
            "csubj");

    private final Premises premises;
    private final Graph sentence;
    private final Terms terms;
    private final Descriptions descriptions;
    private final Heads heads;
    private final Neighbours neighbours;

    /** What is not asked of the noun that is being matched: it takes part in the event by itself. */
    private Set<Integer> apart = Set.of();

    Nouns(Premises premises, Graph sentence, Terms terms) {
        this.premises = premises;
        this.sentence = sentence;
        this.terms = terms;
        this.descriptions = new Descriptions(premises, sentence, terms);
        this.heads = new Heads(premises, sentence, terms, descriptions);
        this.neighbours = new Neighbours(sentence, terms, this);
    }

    /** The words of the sentence that follow with the noun; null where it is another. */
    @Nullable
    BitSet match(int s, Graph graph, int t) {
        return match(s, graph, t, 0);
    }

    /** The same, where some of what the parser hung on the noun takes part in the event by itself. */
    @Nullable
    BitSet match(int s, Graph graph, int t, Set<Integer> besides) {
        apart = besides;
        BitSet found = match(s, graph, t, 0);
        apart = Set.of();
        return found;
    }

    @Nullable
    BitSet match(int s, Graph graph, int t, int depth) {
        if (depth > 5 || Exclusion.is(graph, t) != Exclusion.is(sentence, s)) {
            return null;
        }
        if (!heads.head(s, graph, t)) {
            int members = Numbering.members(graph, t);
            return members < 0 ? null : match(s, graph, members, depth + 1);
        }
        BitSet read = new BitSet();
        read.set(s);
        if (!descriptions.inside(s, graph, t) || !numbers(s, graph, t)) {
            return null;
        }
        for (int d : sentence.dependents(s)) {
            if (apart.contains(d)) {
                continue;
            }
            BitSet found = modifier(s, d, graph, t, depth);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        return read;
    }

    /** Whether both are as many, alone or together with what is joined to them. */
    boolean numbers(int s, Graph graph, int t) {
        Integer said = Counts.numberOf(sentence, s);
        return Counts.agree(sentence, s, graph, t)
                || (said != null && Counts.sum(graph, t, item -> heads.head(s, graph, item)) == said);
    }

    @SuppressWarnings("RefactorSwitch") // the cases are of different kinds
    private @Nullable BitSet modifier(int s, int d, Graph graph, int t, int depth) {
        BitSet read = new BitSet();
        String relation = sentence.relation(d);
        Unit unit = sentence.unit(d);
        if (READ_ELSEWHERE.contains(relation)) {
            return read;
        }
        switch (relation) {
            case "conj" -> {
                return sentence.isVerbal(d) ? read : item(d, graph, t, depth);
            }
            case "nummod" -> {
                read.set(d);
                read.or(Bounds.words(sentence, d));
                return read;
            }
            case "det", "det:predet", "preconj" -> {
                if (!Quantifiers.is(unit)) {
                    return read;
                }
                read.set(d);
                return unit.head().small().equals("no") || Numbering.has(graph, t, unit) ? read : null;
            }
            default -> {
                if (unit.isDate()) {
                    return read;
                }
                return found(s, d, graph, t, depth);
            }
        }
    }

    /** What is joined to a noun by "and" must be joined to it, or stand in its sentence. */
    private @Nullable BitSet item(int d, Graph graph, int t, int depth) {
        for (int i = 0; i < graph.size(); i++) {
            if (i != t && !graph.isVerbal(i)) {
                BitSet found = match(d, graph, i, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable BitSet found(int s, int d, Graph graph, int t, int depth) {
        BitSet here = neighbours.among(d, graph, t, depth);
        if (here != null) {
            return here;
        }
        if (!sentence.preposition(d).isEmpty() && sentence.unit(d).isName()) {
            for (int i = 0; i < graph.size(); i++) {
                if (graph.unit(i).head().small().equals("there") && heads.head(d, graph, i)) {
                    BitSet read = new BitSet();
                    read.set(d);
                    return read;
                }
            }
        }
        boolean part = sentence.unit(s).number() != null;
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                if (part && !other.unit(i).isDate()) {
                    BitSet whole = match(d, other, i, depth + 1);
                    if (whole != null) {
                        return whole;
                    }
                }
                if ((other != graph || i != t) && isSame(s, graph, t, other, i)) {
                    BitSet there = neighbours.among(d, other, i, depth);
                    if (there != null) {
                        return there;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a noun elsewhere may mean the same: the same person, or the same kind of thing. */
    boolean isSame(int s, Graph graph, int t, Graph other, int i) {
        Unit one = sentence.unit(s);
        Unit two = other.unit(i);
        boolean named = graph.unit(t).isPerson() || two.isPerson();
        if (!named && Namesakes.differ(graph, t, other, i)) {
            return false;
        }
        if (Heads.samePerson(graph.unit(t).mention(), two.mention())
                || Heads.samePerson(one.mention(), two.mention())) {
            return true;
        }
        boolean common = !one.isDate()
                && !two.isDate()
                && !one.isName()
                && !two.isName()
                && two.tag().isNoun()
                && Topics.mayBeOne(graph, t, other, i);
        return common && terms.word(one.head(), two.head());
    }

    /** The words beside a noun for an event, where those of the statement have them too; null where one is missing. */
    @Nullable
    BitSet modifiers(Event event, Event other) {
        if (!Counts.agree(sentence, event.head(), other.graph(), other.head())) {
            return null;
        }
        BitSet read = new BitSet();
        for (int d : sentence.dependents(event.head())) {
            boolean argument = event.arguments().stream().anyMatch(taken -> taken.unit() == d)
                    || event.own().get(d);
            if (argument) {
                continue;
            }
            BitSet found = modifier(event.head(), d, other.graph(), other.head(), 0);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        return read;
    }

    Heads heads() {
        return heads;
    }

    Descriptions descriptions() {
        return descriptions;
    }
}
