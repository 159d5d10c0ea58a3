package org.attache.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells those who came to an occasion from abroad from those who are at home there. */
final class Travellers {

    private final Clause clause;
    private final Cast cast;

    Travellers(Clause clause, Cast cast) {
        this.clause = clause;
        this.cast = cast;
    }

    /**
     * Those of several people who are surely on a visit: whoever acts for another country, and with them whose country
     * is not known if nobody there is at home. To hold talks says less than to attend: whoever receives does that too.
     */
    List<Person> among(List<Person> people, Trigger trigger, Chunk.@Nullable Where where) {
        String country = where == null ? null : where.country();
        if (country == null) {
            return List.of();
        }
        boolean atHome = people.stream().anyMatch(person -> country.equals(person.home()));
        boolean foreign = people.stream().anyMatch(person -> person.home() != null && !country.equals(person.home()));
        boolean attends = clause.any(trigger.from(), trigger.from() + 3, Lexicon.ATTENDING)
                || clause.is(trigger.from(), "after")
                || clause.in(trigger.from(), Lexicon.ATTENDING)
                || clause.in(trigger.from(), Lexicon.VISIT)
                || clause.in(trigger.from(), Lexicon.LEADING)
                || clause.in(trigger.from(), Lexicon.TAKING);
        boolean others = !atHome && (foreign || attends);
        boolean sight = clause.in(trigger.from(), Lexicon.VISIT);
        return people.stream()
                .filter(person -> !sight || person.role() != null)
                .filter(person -> person.home() == null
                        ? others || cast.isVisiting(person, country)
                        : !country.equals(person.home()))
                .toList();
    }
}
