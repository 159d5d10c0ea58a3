package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.attache.clause.entailment.reading.ClauseEvents;
import org.attache.clause.entailment.reading.Converses;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Hearsay;

/** The statements that a sentence must follow from, as they were read. */
final class Premises {

    private final List<Graph> told;
    private final List<Graph> graphs;
    private final IdentityHashMap<Graph, List<Event>> events = new IdentityHashMap<>();

    Premises(List<Graph> graphs) {
        this.told = List.copyOf(graphs);
        List<Graph> all = new ArrayList<>();
        for (Graph graph : graphs) {
            all.add(graph);
            all.addAll(graph.segments());
            Graph source = graph.ofSource();
            if (source != null) {
                all.add(source);
            }
        }
        this.graphs = List.copyOf(all);
        for (Graph graph : this.graphs) {
            List<Event> read = new ArrayList<>(Hearsay.marked(graph, Events.of(graph)));
            read.addAll(Hearsay.marked(graph, ClauseEvents.of(graph)));
            List<Event> implied = read.stream()
                    .flatMap(event -> Converses.implied(event).stream())
                    .toList();
            read.addAll(implied);
            events.put(
                    graph, isQuestion(graph) ? read.stream().map(Event::asked).toList() : read);
        }
    }

    /** Who asks says nothing. */
    private static boolean isQuestion(Graph graph) {
        return graph.size() > 0 && graph.unit(graph.size() - 1).text().equals("?");
    }

    /** The statements as they stand, without parts of them that were read by themselves. */
    List<Graph> told() {
        return told;
    }

    List<Graph> graphs() {
        return graphs;
    }

    List<Event> events(Graph graph) {
        return events.getOrDefault(graph, List.of());
    }
}
