package org.attache.evidence;

import java.util.List;
import org.attache.geography.Gazetteer;
import org.attache.visit.Visit;
import org.attache.visit.VisitQuery;

/** Finds visits; those to the town where the documents are from too, which a guest list need not name. */
final class HomeTown {

    private HomeTown() {}

    static List<Visit> visits(VisitQuery query, KnowledgeView knowledge) {
        List<Visit> found = knowledge.visits().find(query);
        if (!found.isEmpty() || !isHome(query.places(), knowledge)) {
            return found;
        }
        VisitQuery anywhere =
                new VisitQuery(query.visitors(), query.countries(), List.of(), query.during(), query.limit());
        return knowledge.visits().find(anywhere).stream()
                .filter(visit -> visit.place() == null && visit.country() == null)
                .toList();
    }

    /** A town that the documents speak of and no map has is theirs: those who come to no other place come there. */
    private static boolean isHome(List<String> places, KnowledgeView knowledge) {
        return !places.isEmpty()
                && places.stream()
                        .allMatch(place -> knowledge.statements().frequency(place) > 0
                                && knowledge.visits().namesWith(place).isEmpty()
                                && Gazetteer.named(Character.toUpperCase(place.charAt(0)) + place.substring(1))
                                        .isEmpty());
    }
}
