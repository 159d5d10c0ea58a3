package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.Person;
import org.attache.visit.event.Days;
import org.attache.visit.event.Doers;
import org.attache.visit.event.Event;
import org.attache.visit.event.EventReader;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Who of an event goes where and when: all everywhere, or each to their own place where the sentence distributes them.
 *
 * @param where null where the event names no place
 */
record Share(List<Person> people, @Nullable Where where, List<Adjunct> times) {

    /** The shares of an event; none where "respectively" stands beside lists of different lengths. */
    static List<Share> of(Event event, List<Person> people) {
        List<Where> places = event.where().isEmpty() ? Collections.singletonList(null) : event.where();
        if (!isDistributed(event)) {
            return together(places).stream()
                    .map(where -> new Share(people, where, event.times()))
                    .toList();
        }
        List<Integer> sizes =
                List.of(people.size(), places.size(), event.times().size());
        int most = Collections.max(sizes);
        if (people.isEmpty() || most < 2 || sizes.stream().anyMatch(size -> size > 1 && size != most)) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        IntStream.range(0, most)
                .forEach(i -> shares.add(new Share(
                        people.size() == 1 ? people : people.subList(i, i + 1),
                        places.size() == 1 ? places.getFirst() : places.get(i),
                        event.times().size() < 2 ? event.times() : event.times().subList(i, i + 1))));
        return shares;
    }

    /** The same for each stay that its times tell of. */
    Stream<Share> stays(ReadSentence sentence) {
        return Stays.of(times, sentence).stream().map(stay -> new Share(people, where, stay));
    }

    /** Several towns of one country are one visit to it. */
    private static List<Where> together(List<Where> places) {
        if (places.size() < 2) {
            return places;
        }
        Map<String, Integer> towns = new HashMap<>();
        for (Where where : places) {
            if (where.country() != null && where.place() != null) {
                towns.merge(where.country(), 1, Integer::sum);
            }
        }
        Set<Where> joined = new LinkedHashSet<>();
        for (Where where : places) {
            int known = where.country() == null ? 0 : towns.getOrDefault(where.country(), 0);
            if (known > 1) {
                joined.add(where.whole());
            } else if (known == 0 || where.place() != null) {
                joined.add(where);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isDistributed(Event event) {
        return event.clause().adverbs().stream()
                .map(Word::small)
                .anyMatch(adverb -> Lexicon.isAdverb(adverb, "distribution"));
    }

    /** "Speaks in Riga on 12 November": in a town, on a day, and nothing is told of a home there. */
    private static boolean isPerforming(Event event) {
        boolean gives = switch (event.clause().sense()) {
                    case GIVE, HOLD, PERFORM -> true;
                    default -> false;
                }
                && Stream.concat(
                                event.clause().objects().stream(),
                                Stream.ofNullable(event.clause().subject()))
                        .anyMatch(nouns -> EventReader.isOccasion(nouns.first()));
        boolean performs = gives
                || event.clause().sense() == Verb.ACT
                || isDeed(event.clause())
                || event.clause().sense() == Verb.TAKE_PLACE
                || event.isPerformance();
        return performs
                && event.commitment().modality() != Modality.FORMERLY_PLANNED
                && event.where().getFirst().place() != null
                && Days.of(event.times(), event.commitment().modality()).start() != null;
    }

    /** "Drew crowds", "made a statue": something done, not a visit that a noun names. */
    private static boolean isDeed(Clause clause) {
        return clause.sense() == Verb.OTHER
                || clause.sense() == Verb.GIVE
                || (clause.sense() == Verb.PERFORM
                        && clause.objects().stream().noneMatch(nouns -> EventReader.isVisitNoun(nouns.first())));
    }

    /** Those of an event who are on a visit: at an occasion those who came from elsewhere. */
    static List<Person> travellers(Event event, Scene scene) {
        if (event.kind() != Event.Kind.OCCASION) {
            return event.people();
        }
        String country = event.where().getFirst().country();
        if (country == null || Days.times(event.times()).isEmpty()) {
            return List.of();
        }
        boolean atHome = event.people().stream().anyMatch(person -> country.equals(person.home()));
        boolean hosted = Doers.with(event.clause(), "with").stream().anyMatch(person -> country.equals(person.home()));
        boolean meeting = event.clause().sense() == Verb.MEET;
        boolean attends = event.clause().sense() == Verb.ATTEND && !atHome;
        return event.people().stream()
                .filter(person -> !country.equals(person.home()) && !scene.isResident(person, country))
                .filter(person -> person.home() != null
                        || scene.isTravelling(person)
                        || attends
                        || (meeting && atHome)
                        || hosted
                        || (isPerforming(event) && !person.isBody()))
                .toList();
    }
}
