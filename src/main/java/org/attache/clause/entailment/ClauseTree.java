package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;

/** Which words stand in one clause, and which clauses stand right above one another. */
final class ClauseTree {

    private ClauseTree() {}

    /** The noun right before a clause that lacks its object: "talks that her office described", "sailors detained". */
    static boolean isAntecedent(Graph graph, int noun, Event other) {
        if (other.in(Role.SUBJECT).isEmpty() && noun + 1 == other.head()) {
            return true;
        }
        boolean next =
                noun + 1 < graph.size() && graph.unit(noun + 1).head().small().equals("that");
        return next && noun + 1 < other.head() && graph.isBelow(noun + 1, other.head());
    }

    /** Whether one verb stands right above the other. */
    static boolean isLinked(Graph graph, int one, int other) {
        if (one < 0 || other < 0 || one == other) {
            return one == other;
        }
        return clauseAbove(graph, one) == other || clauseAbove(graph, other) == one;
    }

    /** "Said in X that she would come": where somebody speaks is not where it happens. */
    static boolean isReportedFrom(Graph graph, int unit, Event other) {
        int clause = graph.clause(unit);
        int told = graph.clause(other.head());
        return clause >= 0
                && told >= 0
                && clause != told
                && ((graph.relation(told).equals("ccomp") && clauseAbove(graph, told) == clause)
                        || (graph.relation(clause).equals("ccomp") && clauseAbove(graph, clause) == told));
    }

    private static int clauseAbove(Graph graph, int verb) {
        int above = graph.head(verb);
        return above < 0
                        || graph.relation(verb).equals("conj")
                        || graph.relation(verb).equals("parataxis")
                        || graph.relation(verb).equals("acl:relcl")
                ? -2
                : graph.clause(above);
    }

    static boolean belowSubject(Graph graph, int unit, Event other) {
        return other.in(Role.SUBJECT).stream().anyMatch(subject -> graph.isBelow(unit, subject.unit()));
    }

    static boolean conjunct(Graph graph, int one, int other, int head) {
        List<Integer> path = new ArrayList<>();
        for (int at = one; at >= 0; at = graph.head(at)) {
            path.add(at);
        }
        int at = other;
        int below = -1;
        while (at >= 0 && !path.contains(at)) {
            below = at;
            at = graph.head(at);
        }
        if (at < 0 || !graph.isBelow(at, head)) {
            return false;
        }
        int index = path.indexOf(at);
        int side = index > 0 ? path.get(index - 1) : -1;
        boolean conjOne = side >= 0 && graph.relation(side).equals("conj") && side != one;
        boolean conjOther = below >= 0 && graph.relation(below).equals("conj") && below != other;
        return conjOne != conjOther || (conjOne && side != below);
    }
}
