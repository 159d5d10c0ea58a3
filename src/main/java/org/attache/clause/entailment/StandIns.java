package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** What a sentence may call otherwise than a statement, so that nothing speaks against it. */
final class StandIns {

    private final Graph sentence;
    private final NounAlignment words;
    private final Surroundings around;

    StandIns(Graph sentence, NounAlignment words, Surroundings around) {
        this.sentence = sentence;
        this.words = words;
        this.around = around;
    }

    /** Whether it may be what stands in that place under another name, or lies within the days of the statement. */
    boolean isTold(int s, Argument argument, Event event, Event other) {
        Unit unit = sentence.unit(s);
        if (unit.isDate()) {
            boolean stays = event.kind() == Event.Kind.PLACE || Terms.sense(event) == Verb.STAY;
            return stays && Times.isBetween(unit, other.graph());
        }
        boolean definite = !unit.isName()
                && !unit.isPerson()
                && isDefinite(sentence, s)
                && !words.isHard(s)
                && (argument.role() != Argument.Role.SUBJECT || !words.isSaid(s) || words.isJoinedTo(s, other));
        return definite
                && around.readings(other).stream()
                        .flatMap(reading -> reading.arguments().stream())
                        .anyMatch(told -> told.role() == argument.role()
                                && !other.graph().unit(told.unit()).isName()
                                && (isDefinite(other.graph(), told.unit())
                                        || other.graph().unit(told.unit()).isPronoun()));
    }

    private static boolean isDefinite(Graph graph, int noun) {
        return graph.dependents(noun).stream()
                .anyMatch(d -> switch (graph.unit(d).head().small()) {
                    case "the", "this", "that", "these", "both" -> true;
                    default -> graph.unit(d).tag() == Tag.PRPS;
                });
    }
}
