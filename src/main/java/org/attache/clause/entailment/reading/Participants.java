package org.attache.clause.entailment.reading;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Collects who and what takes part in an event, and the words that it is told with. */
final class Participants {

    private final Graph graph;

    Participants(Graph graph) {
        this.graph = graph;
    }

    boolean isVerb(int i) {
        return graph.isVerbal(i)
                && graph.unit(i).tag() != Tag.MD
                && switch (graph.relation(i)) {
                    case "aux", "aux:pass", "cop", "case", "mark", "fixed", "flat", "compound", "det" -> false;
                    default -> true;
                };
    }

    void addOf(int d, boolean passive, List<Argument> arguments) {
        String relation = graph.relation(d);
        switch (relation) {
            case "nsubj" -> add(passive ? Role.OBJECT : Role.SUBJECT, "", d, arguments);
            case "nsubj:pass" -> add(Role.OBJECT, "", d, arguments);
            case "obj", "iobj" -> add(Role.OBJECT, "", d, arguments);
            case "obl", "obl:agent", "nmod", "advmod", "appos", "nummod", "amod", "dep" -> {
                String preposition = graph.preposition(d);
                if (graph.unit(d).isDate()) {
                    add(Role.TIME, preposition, d, arguments);
                } else if (preposition.equals("by") && passive) {
                    add(Role.SUBJECT, "", d, arguments);
                } else if (!relation.equals("advmod") || !isFunction(d)) {
                    add(Role.OBLIQUE, preposition, d, arguments);
                }
            }
            default -> {}
        }
    }

    /** Adverbs that stances read. */
    boolean isFunction(int d) {
        String small = graph.unit(d).head().small();
        return Lexicon.isAdverb(small, "negator")
                || Lexicon.isAdverb(small, "hedge")
                || graph.unit(d).tag() == Tag.WRB;
    }

    void add(Role role, String preposition, int unit, List<Argument> arguments) {
        arguments.add(new Argument(graph.unit(unit).isDate() ? Role.TIME : role, preposition, unit));
        for (int item : graph.list(unit)) {
            if (item != unit) {
                String own = graph.preposition(item);
                boolean date = graph.unit(item).isDate();
                Role other = role == Role.TIME ? Role.OBLIQUE : role;
                arguments.add(new Argument(date ? Role.TIME : other, own.isEmpty() ? preposition : own, item));
            }
        }
        addTimesBelow(unit, arguments);
    }

    /** A day behind a noun may belong to the verb. */
    private void addTimesBelow(int unit, List<Argument> arguments) {
        for (int d : graph.dependents(unit)) {
            if (graph.unit(d).isDate() && !graph.relation(d).equals("conj")) {
                arguments.add(new Argument(Role.TIME, graph.preposition(d), d));
            } else if (graph.relation(d).equals("nmod")
                    || graph.relation(d).equals("obl")
                    || (graph.relation(d).equals("conj") && !graph.isVerbal(d))) {
                addTimesBelow(d, arguments);
            }
        }
    }

    /** A verb with its auxiliaries, negation and conjunctions. */
    BitSet own(int head) {
        BitSet own = new BitSet();
        own.set(head);
        for (int d : graph.dependents(head)) {
            boolean belongs = switch (graph.relation(d)) {
                case "aux", "aux:pass", "cop", "mark", "cc", "punct", "compound:prt" -> true;
                case "advmod" -> isFunction(d);
                default -> false;
            };
            if (belongs) {
                own.set(d);
            }
        }
        return own;
    }
}
