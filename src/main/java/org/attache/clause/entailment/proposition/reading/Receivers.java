package org.attache.clause.entailment.proposition.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;

/** Names who gets something like any other: "lent the museum a mask", "the museum was lent a mask" as "lent to". */
final class Receivers {

    private Receivers() {}

    static List<Part> named(Graph graph, Verbal verb, List<Part> parts) {
        List<Part> objects =
                parts.stream().filter(part -> part.role() == Role.OBJECT).toList();
        boolean to = parts.stream().anyMatch(part -> part.preposition().equals("to"));
        if (objects.size() != 2 || to || !hands(verb.lemma())) {
            return parts;
        }
        Part first = objects.getFirst();
        boolean gets = !isSomebody(graph.unit(objects.getLast().head()))
                && first.phrase().until() <= objects.getLast().phrase().from()
                && !graph.unit(first.head()).isDate();
        if (!gets) {
            return parts;
        }
        List<Part> named = new ArrayList<>(parts);
        named.set(parts.indexOf(first), new Part(Role.OBLIQUE, "to", first.phrase()));
        return named;
    }

    private static boolean hands(String lemma) {
        return switch (Lexicon.verb(lemma)) {
            case GIVE, SEND -> true;
            default ->
                switch (lemma) {
                    case "lend",
                            "sell",
                            "offer",
                            "show",
                            "teach",
                            "pay",
                            "owe",
                            "bring",
                            "hand_over",
                            "promise",
                            "leave" -> true;
                    default -> false;
                };
        };
    }

    private static boolean isSomebody(Unit unit) {
        return unit.isPerson()
                || (unit.isPronoun() && !unit.head().small().equals("it"))
                || (unit.isName() && !unit.isDate())
                || switch (Lexicon.noun(unit.lemma())) {
                    case OFFICE, PERSON, GROUP, ORGANISATION, SITE, FAMILY, HONORIFIC -> true;
                    default -> false;
                };
    }
}
