package org.attache.visit.reading;

import java.util.List;
import org.attache.english.Verb;
import org.attache.people.Person;

/** Tells those who came to an occasion from elsewhere from those who are at home there. */
final class Travellers {

    private Travellers() {}

    /** Those of an event who are on a visit. */
    static List<Person> of(Event event, Scene scene) {
        if (event.kind() != Event.Kind.OCCASION) {
            return event.people();
        }
        String country = event.where().getFirst().country();
        if (country == null || Days.times(event.times()).isEmpty()) {
            return List.of();
        }
        boolean atHome = event.people().stream().anyMatch(person -> country.equals(person.home()));
        boolean meeting = event.clause().sense() == Verb.MEET;
        boolean attends = event.clause().sense() == Verb.ATTEND && !atHome;
        return event.people().stream()
                .filter(person -> !country.equals(person.home()))
                .filter(person -> person.home() != null || scene.isTravelling(person) || attends || meeting && atHome)
                .toList();
    }
}
