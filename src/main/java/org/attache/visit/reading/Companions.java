package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.people.Person;
import org.attache.visit.FieldUnion;
import org.attache.visit.Sourced;

/** Gives those who accompany somebody the same visits: "will be accompanied by the trade minister". */
final class Companions {

    private Companions() {}

    static List<Told> joined(List<Told> visits, Map<Person, List<Person>> companions) {
        if (companions.isEmpty()) {
            return visits;
        }
        List<Told> all = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        visits.forEach(visit -> known.add(key(visit.visitor(), visit)));
        for (Told visit : visits) {
            all.add(visit);
            for (Person companion : companions.getOrDefault(visit.visitor(), List.of())) {
                if (known.add(key(companion, visit)) && !isPosted(companion, visit)) {
                    all.add(new Told(
                            companion,
                            new Sourced<>(
                                    companion.name(),
                                    Told.evidence(
                                            companion.namedIn(),
                                            visit.named().evidence().getLast())),
                            visit.country(),
                            visit.place(),
                            visit.setting(),
                            visit.dates(),
                            visit.around(),
                            visit.length(),
                            visit.purpose(),
                            visit.status(),
                            visit.manners()));
                }
            }
        }
        return all;
    }

    /** "Goes with her to Brest": whoever is told to be somewhere together is there on the same days. */
    static List<Told> together(List<Told> visits) {
        List<Told> all = new ArrayList<>();
        for (Told visit : visits) {
            List<Told> others = visit.dates() != null || visit.around() != null
                    ? List.of()
                    : visits.stream().filter(other -> isWith(visit, other)).toList();
            boolean known = visits.stream()
                    .anyMatch(other -> other.visitor().equals(visit.visitor())
                            && others.stream()
                                    .anyMatch(one -> FieldUnion.agree(one.place(), other.place())
                                            && one.dates() != null
                                            && other.dates() != null));
            all.add(
                    others.size() == 1 && !known
                            ? visit.lasting(others.getFirst().dates())
                            : visit);
        }
        return all;
    }

    private static boolean isWith(Told visit, Told other) {
        Sourced<String> place = visit.place();
        Sourced<String> same = other.place();
        return other.dates() != null
                && !other.visitor().equals(visit.visitor())
                && place != null
                && same != null
                && place.value().equals(same.value())
                && visit.named().evidence().stream().anyMatch(other.named().evidence()::contains);
    }

    private static List<Object> key(Person visitor, Told visit) {
        return List.of(visitor, visit.country() == null ? "" : visit.country().value());
    }

    /** "Ambassador to Ecuador": whoever is posted there is there already. */
    private static boolean isPosted(Person companion, Told visit) {
        String role = companion.role();
        return role != null
                && visit.country() != null
                && role.contains("to " + visit.country().value());
    }
}
