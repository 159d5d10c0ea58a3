package org.attache.clause.entailment.proposition.reading;

import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Tag;

/** Tells by who or what takes part that nothing happens. */
final class Denials {

    private Denials() {}

    /** "No new patients", "neither government". */
    static boolean in(Graph graph, List<Part> parts, List<Phrase> before, List<Phrase> behind) {
        return parts.stream()
                .filter(part -> part.role() == Role.SUBJECT || part.role() == Role.OBJECT)
                .filter(part ->
                        part.phrase().from() >= 0 && (before.contains(part.phrase()) || behind.contains(part.phrase())))
                .anyMatch(part -> {
                    for (int i = part.phrase().from(); i <= part.head(); i++) {
                        String small = graph.unit(i).head().small();
                        boolean bound =
                                i + 1 <= part.head() && graph.unit(i + 1).tag() == Tag.JJR;
                        if (!bound
                                && (small.equals("no")
                                        || small.equals("neither")
                                        || small.equals("none")
                                        || small.equals("nobody")
                                        || small.equals("nothing"))) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
