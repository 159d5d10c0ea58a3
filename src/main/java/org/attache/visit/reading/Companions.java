package org.attache.visit.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.people.Person;
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
