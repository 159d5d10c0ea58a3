package org.attache.clause.entailment.proposition;

import java.util.HashSet;
import java.util.Set;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Word;

/** Whether those who take part have each other's countries. */
final class Countries {

    private Countries() {}

    /** "The Namibian minister received her Norwegian colleague": whose country is whose. */
    static boolean areCrossed(Graph sentence, Variant one, Variant other) {
        Graph graph = other.of().graph();
        Set<String> subject = countries(sentence, one, true);
        Set<String> others = countries(sentence, one, false);
        Set<String> told = countries(graph, other, true);
        return subject.size() == 1
                && told.size() == 1
                && !subject.equals(told)
                && countries(graph, other, false).containsAll(subject)
                && others.containsAll(told);
    }

    /** The countries of those who do it, or of whom it is done to; not those where it is done. */
    private static Set<String> countries(Graph graph, Variant variant, boolean subject) {
        Set<String> found = new HashSet<>();
        for (Part part : variant.parts()) {
            boolean someone = part.role() == Role.OBJECT
                    || (part.role() == Role.OBLIQUE
                            && (part.preposition().equals("to")
                                    || part.preposition().equals("with")));
            if (!(subject ? part.role() == Role.SUBJECT : someone)) {
                continue;
            }
            int until = part.phrase().until();
            boolean of =
                    until < graph.size() && graph.unit(until).head().small().equals("of");
            for (int i = part.phrase().from(); i < Math.min(graph.size(), of ? until + 2 : until); i++) {
                for (Word word : graph.unit(i).words()) {
                    String country = graph.country(word);
                    if (country != null) {
                        found.add(country);
                    }
                }
            }
        }
        return found;
    }
}
