package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Adjunct;

/** Divides a journey into its stops where each has times of its own: "in Kigali on the 6th and in Bujumbura on the 7th". */
final class Legs {

    private Legs() {}

    /** The stops of an event, each an event; the event itself where its places share their times. */
    static List<Event> of(Event event, ReadSentence sentence) {
        List<List<Where>> places = new ArrayList<>();
        List<List<Adjunct>> times = new ArrayList<>();
        boolean timed = true;
        for (Adjunct adjunct : event.clause().adjuncts()) {
            List<Where> where = where(adjunct, event, sentence);
            if (!where.isEmpty()) {
                if (timed) {
                    places.add(new ArrayList<>());
                    times.add(new ArrayList<>());
                    timed = false;
                }
                places.getLast().addAll(where);
            } else if (adjunct.when() != null) {
                if (!places.isEmpty()) {
                    times.getLast().add(adjunct);
                    timed = true;
                }
            }
        }
        boolean each = places.size() > 1 && times.stream().noneMatch(List::isEmpty);
        if (!each) {
            return List.of(event);
        }
        List<Event> legs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            legs.add(new Event(event.kind(), event.clause(), event.commitment(), event.people(), places.get(i), times.get(i)));
        }
        return legs;
    }

    private static List<Where> where(Adjunct adjunct, Event event, ReadSentence sentence) {
        if (adjunct.nouns() == null) {
            return List.of();
        }
        return adjunct.nouns().items().stream()
                .map(item -> Where.of(item, sentence.sentence().places()))
                .filter(place -> place != null && event.where().contains(place))
                .toList();
    }
}
