package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Tag;

/** Whether statements give what a sentence gives as the reason or the order of its events. */
final class Links {

    private final Premises premises;
    private final Graph sentence;
    private final List<Event> events;
    private final Matching matching;

    Links(Premises premises, Graph sentence, List<Event> events, Matching matching) {
        this.premises = premises;
        this.sentence = sentence;
        this.events = events;
        this.matching = matching;
    }

    /** A reason must be given as one, and "before" and "after" must stand in the statement. */
    boolean isLinked(Event event) {
        String mark = mark(sentence, event.head());
        if (mark.isEmpty()) {
            return true;
        }
        boolean cause = isCause(mark);
        if ((mark.equals("after") || mark.equals("before")) && isInOrder(event, mark)) {
            return true;
        }
        if (cause && hasResult(event)) {
            return true;
        }
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                String told = markAbove(graph, other.head());
                boolean same = cause
                        ? isCause(told)
                                || (other.kind() == Event.Kind.NOUN
                                        && graph.preposition(other.head()).equals("at"))
                        : told.equals(mark);
                if (same && matching.match(event, other) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "It rained, so that nobody came": the first is why the second happened. */
    private boolean hasResult(Event reason) {
        return events.stream()
                .filter(result -> isBeside(reason.head(), result.head()))
                .anyMatch(result -> premises.graphs().stream()
                        .flatMap(graph -> premises.events(graph).stream())
                        .filter(told -> mark(told.graph(), told.head()).equals("so"))
                        .filter(told -> matching.match(result, told) != null)
                        .anyMatch(told -> premises.events(told.graph()).stream()
                                .anyMatch(why -> told.graph().head(told.head()) == why.head()
                                        && matching.match(reason, why) != null)));
    }

    /** "Although", "whereas", "while": both happen, and nothing is said of why or when. */
    private static boolean isContrast(String mark) {
        return mark.equals("while") || (Lexicon.isConjunction(mark, "cause") && !mark.equals("because"));
    }

    /** Whether the days of the statements put the two events in that order. */
    private boolean isInOrder(Event event, String mark) {
        List<DateRange> first = days(event);
        List<DateRange> second = events.stream()
                .filter(other -> isBeside(event.head(), other.head()))
                .flatMap(other -> days(other).stream())
                .toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream()
                        .allMatch(one -> second.stream()
                                .allMatch(other -> mark.equals("after")
                                        ? one.last().isBefore(other.first())
                                        : other.last().isBefore(one.first())));
    }

    /** Whether a clause is the one that another one tells the time of, on whichever side the parser hung it. */
    private boolean isBeside(int timed, int other) {
        int above = clauseAbove(timed);
        return above < 0 ? sentence.head(other) == timed : other == above;
    }

    private int clauseAbove(int head) {
        int at = sentence.head(head);
        while (at >= 0 && !sentence.isVerbal(at)) {
            at = sentence.head(at);
        }
        return at;
    }

    /** When the statements say that it happened. */
    private List<DateRange> days(Event event) {
        List<DateRange> days = new ArrayList<>();
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                if (matching.match(event, other) != null) {
                    other.in(Role.TIME).stream()
                            .flatMap(argument -> Times.range(graph.unit(argument.unit())).stream())
                            .forEach(days::add);
                }
            }
        }
        return days;
    }

    static boolean isCause(String mark) {
        return mark.equals("because") || mark.equals("since") || mark.equals("as");
    }

    /** The same, or that of the verb that it hangs on: "because it turned out to have gone". */
    private static String markAbove(Graph graph, int head) {
        String mark = mark(graph, head);
        boolean infinitive =
                graph.dependents(head).stream().anyMatch(d -> graph.unit(d).tag() == Tag.TO);
        return mark.isEmpty() && infinitive && graph.head(head) >= 0 ? mark(graph, graph.head(head)) : mark;
    }

    /** "Because", "before" and the like; empty for what needs no other event. */
    static String mark(Graph graph, int head) {
        for (int d : graph.dependents(head)) {
            String small = graph.unit(d).head().small();
            boolean joins = graph.relation(d).equals("mark")
                    && graph.unit(d).tag() == Tag.IN
                    && !small.equals("that")
                    && !small.equals("to")
                    && !small.equals("whether")
                    && !isContrast(small)
                    && !Lexicon.isConjunction(small, "condition");
            if (joins) {
                return small;
            }
        }
        return "";
    }
}
