package org.attache.clause.entailment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Topics;
import org.attache.english.Tag;

/** What a statement says around one of its events. */
final class Surroundings {

    private final Premises premises;

    Surroundings(Premises premises) {
        this.premises = premises;
    }

    static boolean near(Graph graph, int t, Event other) {
        return ClauseTree.isLinked(graph, graph.clause(t), graph.clause(other.head()));
    }

    /** Whether what somebody says or denies is told in a clause, for which "it" can stand. */
    static boolean hasContent(Event other) {
        Graph graph = other.graph();
        return graph.dependents(other.head()).stream()
                .anyMatch(d -> graph.relation(d).equals("ccomp"));
    }

    /** The words of its clause, and what takes part in it. */
    Set<Integer> sphere(Event other) {
        Set<Integer> all = new TreeSet<>();
        other.arguments().forEach(argument -> all.add(argument.unit()));
        Graph graph = other.graph();
        int clause = graph.clause(other.head());
        for (int i = 0; i < graph.size(); i++) {
            if (graph.clause(i) == clause) {
                all.add(i);
            }
        }
        return all;
    }

    /** Whether another sentence can tell it: where something was, or of whom it tells the same. */
    static boolean isSaidThere(Graph sentence, Argument argument, Graph graph, int t, Graph other, Heads heads) {
        String p = argument.preposition();
        if (argument.role() != Role.OBLIQUE || !sentence.unit(argument.unit()).isName()) {
            return true;
        }
        if (p.equals("in") || p.equals("at") || p.isEmpty()) {
            return Topics.areShared(graph, other);
        }
        int head = sentence.head(argument.unit());
        int told = graph.head(t);
        return p.equals(graph.preposition(t))
                && head >= 0
                && told >= 0
                && !Topics.areOtherwiseMany(sentence, head, graph, told)
                && heads.head(head, graph, told);
    }

    static boolean hasDate(Graph graph) {
        for (int i = 0; i < graph.size(); i++) {
            if (graph.unit(i).isDate()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event without a subject may have this one: it stands before it, or was the subject of a sentence. */
    boolean mayBeSubject(Graph graph, int t, Event other) {
        if (!graph.preposition(t).isEmpty() || graph.relation(t).equals("nmod:poss")) {
            return false;
        }
        boolean own = IntStream.range(0, other.head())
                .anyMatch(i -> other.graph().unit(i).tag().isNoun()
                        && other.graph().preposition(i).isEmpty()
                        && !other.graph().unit(i).isDate()
                        && readings(other).stream()
                                .flatMap(reading -> reading.in(Role.OBJECT).stream())
                                .noneMatch(object -> object.unit() == i));
        return graph == other.graph()
                ? t < other.head() && isNearest(graph, t, other.head())
                : !own
                        && switch (graph.relation(t)) {
                            case "nsubj", "nsubj:pass", "root", "conj", "appos", "vocative", "dislocated" -> true;
                            default -> false;
                        };
    }

    /** Whether nobody else is named between who may do it and the verb, but with a preposition or as an object. */
    private static boolean isNearest(Graph graph, int t, int head) {
        return IntStream.range(t + 1, head)
                .filter(i -> graph.unit(i).isPerson()
                        || graph.unit(i).tag() == Tag.NN
                        || graph.unit(i).tag() == Tag.NNS)
                .filter(i -> !graph.isBelow(i, t)
                        && graph.preposition(i).isEmpty()
                        && !graph.unit(i).isDate())
                .allMatch(i -> graph.relation(i).equals("obj")
                        || graph.relation(i).equals("conj")
                        || graph.relation(i).equals("compound")
                        || graph.relation(i).equals("appos"));
    }

    boolean hasSubject(Event other) {
        List<Event> readings = readings(other);
        return readings.stream()
                .flatMap(reading -> reading.in(Role.SUBJECT).stream())
                .anyMatch(subject -> readings.stream()
                        .flatMap(reading -> reading.in(Role.OBJECT).stream())
                        .noneMatch(object -> object.unit() == subject.unit()));
    }

    /** The same event of a statement in all ways in which it was read. */
    List<Event> readings(Event other) {
        return premises.events(other.graph()).stream()
                .filter(reading -> reading.head() == other.head()
                        && reading.kind() == other.kind()
                        && base(reading).equals(base(other)))
                .toList();
    }

    /** The verb without its particle. */
    private static String base(Event event) {
        return event.lemma().replaceFirst("_.*", "");
    }

    boolean hasPlace(Event other) {
        return readings(other).stream()
                .flatMap(reading -> reading.arguments().stream())
                .anyMatch(argument -> argument.role() != Role.SUBJECT
                        && other.graph().unit(argument.unit()).isName()
                        && !other.graph().unit(argument.unit()).isPerson());
    }
}
