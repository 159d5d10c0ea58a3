package org.attache.visit.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Phrase;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Divides a journey into its stops where each has times of its own: "in Kigali on the 6th and in Bujumbura on the 7th",
 * "on the 6th in Kigali, on the 7th in Bujumbura".
 */
final class Legs {

    /** A place or a time of a clause. */
    private record Part(
            int from, List<Where> where, @Nullable Adjunct time) {}

    private final List<List<Where>> places = new ArrayList<>();
    private final List<List<Adjunct>> times = new ArrayList<>();

    private Legs() {}

    /** The stops of an event, each an event; the event itself where its places share their times. */
    static List<Event> of(Event event, ReadSentence sentence) {
        if (event.where().size() < 2 || event.times().size() < 2) {
            return List.of(event);
        }
        List<Part> parts = parts(event, sentence).stream()
                .filter(part -> part.time() == null || isDay(part.time()) || !hasDays(event))
                .toList();
        boolean timeFirst = !parts.isEmpty() && parts.getFirst().time() != null;
        Legs legs = new Legs();
        legs.divide(timeFirst ? parts.reversed() : parts);
        boolean each = legs.places.size() > 1
                && legs.times.size() == legs.places.size()
                && legs.times.stream().noneMatch(List::isEmpty);
        if (!each) {
            return List.of(event);
        }
        List<Event> stops = new ArrayList<>();
        for (int i = 0; i < legs.places.size(); i++) {
            stops.add(new Event(
                    event.kind(),
                    event.clause(),
                    event.commitment(),
                    event.people(),
                    legs.places.get(i),
                    legs.times.get(i)));
        }
        return timeFirst ? stops.reversed() : stops;
    }

    private static boolean hasDays(Event event) {
        return event.times().stream().anyMatch(Legs::isDay);
    }

    /** "This week" spans all stops. */
    private static boolean isDay(Adjunct time) {
        return time.when() != null
                && time.when().date().nearest().meaning() instanceof Meaning.Dated dated
                && dated.precision() == Precision.DAY;
    }

    /** Puts each time to the places before it. */
    private void divide(List<Part> parts) {
        boolean timed = true;
        for (Part part : parts) {
            if (part.time() == null) {
                if (timed) {
                    places.add(new ArrayList<>());
                    times.add(new ArrayList<>());
                    timed = false;
                }
                places.getLast().addAll(part.where());
            } else if (!places.isEmpty()) {
                times.getLast().add(part.time());
                timed = true;
            }
        }
    }

    private static List<Part> parts(Event event, ReadSentence sentence) {
        Set<Where> wanted = new HashSet<>(event.where());
        Stream<Part> objects = event.clause().objects().stream().map(nouns -> place(nouns, wanted, sentence));
        Stream<Part> adjuncts = event.clause().adjuncts().stream().map(adjunct -> {
            Phrase.When when = adjunct.when();
            return when != null
                    ? new Part(when.from(), List.of(), adjunct)
                    : adjunct.nouns() == null ? new Part(0, List.of(), null) : place(adjunct.nouns(), wanted, sentence);
        });
        return Stream.concat(objects, adjuncts)
                .filter(part -> part.time() != null || !part.where().isEmpty())
                .sorted(Comparator.comparingInt(Part::from))
                .toList();
    }

    private static Part place(Phrase.Nouns nouns, Set<Where> wanted, ReadSentence sentence) {
        List<Where> where = nouns.items().stream()
                .flatMap(item -> Stream.ofNullable(Where.of(item, sentence)))
                .filter(wanted::contains)
                .toList();
        return new Part(nouns.from(), where, null);
    }
}
