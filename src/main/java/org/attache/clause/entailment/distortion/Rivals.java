package org.attache.clause.entailment.distortion;

import java.util.Optional;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.geography.Place;

/** Whether what takes part in a statement has the role of what takes part in a sentence, and is another one. */
final class Rivals {

    private Rivals() {}

    static boolean are(Graph sentence, Part part, Graph graph, Part other) {
        if (part.role() != other.role() || graph.unit(other.head()).isPronoun()) {
            return false;
        }
        Unit one = sentence.unit(part.head());
        Unit two = graph.unit(other.head());
        return switch (part.role()) {
            case TIME -> isOtherTime(one, two);
            case OBLIQUE ->
                two.isName()
                        && !two.isPerson()
                        && Prepositions.same(part.preposition(), other.preposition(), false)
                        && !isAround(one, two);
            case SUBJECT, OBJECT -> isThing(one) == isThing(two) && isOther(two);
        };
    }

    /** Whether it has a name and is nobody. */
    private static boolean isThing(Unit unit) {
        return Character.isUpperCase(unit.text().charAt(0)) && !unit.isPerson();
    }

    private static boolean isOtherTime(Unit one, Unit two) {
        Optional<DateRange> said = Times.range(one);
        Optional<DateRange> told = Times.range(two);
        return said.isPresent()
                && told.isPresent()
                && (said.get().last().isBefore(told.get().first())
                        || told.get().last().isBefore(said.get().first()));
    }

    /** Whether one of two is the country of the other. */
    private static boolean isAround(Unit one, Unit two) {
        return one.place() != null
                && two.place() != null
                && (isCountry(one) || isCountry(two))
                && one.place().country() != null
                && one.place().country().equals(two.place().country());
    }

    private static boolean isCountry(Unit unit) {
        return unit.place() != null && unit.place().places().getFirst().kind() == Place.Kind.COUNTRY;
    }

    /** A noun that does not stand for those behind "of": no number, no group. */
    private static boolean isOther(Unit unit) {
        return unit.tag().isNoun()
                && unit.number() == null
                && !unit.isDate()
                && switch (Lexicon.noun(unit.lemma())) {
                    case GROUP, ORGANISATION -> false;
                    default -> true;
                };
    }
}
