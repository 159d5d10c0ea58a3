package org.attache.clause.entailment.proposition;

import java.util.Set;
import org.attache.clause.entailment.proposition.reading.Openers;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Whether a part of a sentence takes the place that a part of a statement has. */
final class Places {

    private Places() {}

    static boolean fits(Graph sentence, Part part, Variant said, Part other, Variant told) {
        if (other.role() == Role.TIME) {
            return false;
        }
        boolean core = isCore(sentence, part) && said.nominal();
        boolean toldCore = isCore(told.of().graph(), other) && told.nominal();
        if (core || toldCore) {
            return (core || part.role() != Role.OBLIQUE || part.preposition().equals("of"))
                    && (toldCore || other.role() != Role.OBLIQUE);
        }
        boolean mutual = Predicates.sense(told) == Verb.MEET;
        if (mutual && part.role() != Role.OBLIQUE && other.role() != Role.OBLIQUE) {
            return true;
        }
        if (isLeft(part, said) && isLeft(other, told)) {
            return true;
        }
        boolean moves = isMove(said) && isMove(told);
        return switch (part.role()) {
            case SUBJECT -> other.role() == Role.SUBJECT;

            case OBJECT ->
                (isCovering(said) && isCovered(other))
                        || other.role() == Role.OBJECT
                        || (moves && isTarget(other))
                        || isLoose(other, told, moves);
            case OBLIQUE ->
                (other.role() == Role.OBLIQUE
                                && (Prepositions.same(part.preposition(), other.preposition(), moves)
                                        || (mutual && part.preposition().equals("with"))))
                        || (moves
                                && isTarget(part)
                                && other.role() == Role.OBJECT
                                && isPlace(told.of().graph(), other))
                        || (isWith(part) && other.role() == Role.SUBJECT)
                        || (isCovering(said)
                                && isWith(part)
                                && other.role() == Role.OBJECT
                                && told.parts().stream().anyMatch(Places::isCovered))
                        || (Openers.isCause(part.preposition()) && Openers.isCause(other.preposition()))
                        || (isDay(sentence, part) && isDay(told.of().graph(), other))
                        || (other.role() == Role.OBJECT && isLoose(part, said, moves));
            case TIME -> false;
        };
    }

    private static boolean isDay(Graph graph, Part part) {
        return part.role() == Role.OBLIQUE
                && Lexicon.noun(graph.unit(part.head()).lemma()) == Noun.DAY;
    }

    /** "Ask for a base": what a verb without an object has behind such a preposition takes its place. */
    private static boolean isLoose(Part part, Variant variant, boolean moves) {
        boolean loose = switch (part.preposition()) {
            case "for", "on", "about", "over", "at", "into", "against" -> true;
            default -> false;
        };
        return loose && !moves && variant.parts().stream().noneMatch(other -> other.role() == Role.OBJECT);
    }

    /** "Left the town", "departed from the town". */
    private static boolean isLeft(Part part, Variant variant) {
        return Predicates.sense(variant) == Verb.LEAVE
                && (part.role() == Role.OBJECT || part.preposition().equals("from"));
    }

    /** "A rise in the tax", "the visit of the king". */
    private static boolean isCore(Graph graph, Part part) {
        return part.preposition().equals("of")
                || (part.preposition().equals("in") && !isNamed(graph.unit(part.head())));
    }

    /** "Covered the wall with paint", "spread paint over the wall": the two change places. */
    private static boolean isCovering(Variant said) {
        return said.parts().stream().anyMatch(part -> part.preposition().equals("with"))
                && said.parts().stream().anyMatch(part -> part.role() == Role.OBJECT);
    }

    private static boolean isCovered(Part part) {
        return switch (part.preposition()) {
            case "over", "on", "onto", "into", "across" -> part.role() == Role.OBLIQUE;
            default -> false;
        };
    }

    private static boolean isWith(Part part) {
        return part.preposition().equals("with")
                || part.preposition().equals("alongside")
                || part.preposition().equals("together with");
    }

    private static boolean isTarget(Part part) {
        return Set.of("to", "in", "at", "for").contains(part.preposition());
    }

    static boolean isPlace(Graph graph, Part part) {
        return isNamed(graph.unit(part.head())) && !graph.unit(part.head()).isPerson();
    }

    /** Whether it is a name, also one that the tagger does not know for one. */
    static boolean isNamed(Unit unit) {
        boolean capital = Character.isUpperCase(unit.text().charAt(0));
        return !unit.isDate()
                && (unit.isName()
                        || (capital && (unit.tag() == Tag.FW || unit.tag() == Tag.JJ || unit.place() != null)));
    }

    static boolean isMove(Variant variant) {
        return switch (Predicates.sense(variant)) {
            case GO, COME, ARRIVE, VISIT, STAY, LEAVE, RETURN -> true;
            default -> variant.lemma().equals("be");
        };
    }

    static boolean isPlacing(String preposition) {
        return Set.of("in", "at", "to", "from", "near", "on").contains(preposition);
    }
}
