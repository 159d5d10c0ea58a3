package org.attache.clause.entailment.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** What is only a rumour, a claim or a hope stays one: "there are rumours that X", "rumour has it that X". */
public final class Hearsay {

    private Hearsay() {}

    /** The events, those that such a noun governs as open as it leaves them. */
    public static List<Event> marked(Graph graph, List<Event> events) {
        String framed = graph.source().stream()
                .filter(unit -> Lexicon.noun(unit.lemma()) == Noun.CLAIM)
                .map(Unit::lemma)
                .findFirst()
                .orElse("");
        int noun = IntStream.range(0, graph.size())
                .filter(i ->
                        !graph.unit(i).isDate() && Lexicon.noun(graph.unit(i).lemma()) == Noun.CLAIM)
                .findFirst()
                .orElse(-1);
        int that = noun < 0
                ? -1
                : IntStream.range(noun + 1, graph.size())
                        .filter(i -> graph.unit(i).head().small().equals("that"))
                        .findFirst()
                        .orElse(-1);
        return events.stream()
                .map(event -> isAsked(graph, event) ? open(event, "whether") : event)
                .map(event -> !framed.isEmpty()
                        ? open(event, framed)
                        : that >= 0 && event.head() > that
                                ? open(event, graph.unit(noun).lemma())
                                : event)
                .toList();
    }

    /** What stands behind "whether" may be so or not. */
    private static boolean isAsked(Graph graph, Event event) {
        return graph.dependents(event.head()).stream()
                .anyMatch(i -> graph.relation(i).equals("mark")
                        && graph.unit(i).head().small().equals("whether"));
    }

    private static Event open(Event event, String governor) {
        return event.stance().governor().equals("noun")
                ? event
                : new Event(
                        event.graph(),
                        event.head(),
                        event.lemma(),
                        event.kind(),
                        event.arguments(),
                        event.stance().with(Modality.HOPED).under(governor),
                        event.own());
    }
}
