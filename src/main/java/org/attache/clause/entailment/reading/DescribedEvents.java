package org.attache.clause.entailment.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** Finds what somebody or something is said to be by the words right beside, without a verb. */
final class DescribedEvents {

    private final Graph graph;

    DescribedEvents(Graph graph) {
        this.graph = graph;
    }

    /** "A contract worth two million dollars" is worth them. */
    Optional<Event> worth(int adjective) {
        int noun = adjective - 1;
        int sum = adjective + 1;
        while (sum < graph.size() && !graph.unit(sum).tag().isNoun()) {
            sum++;
        }
        if (graph.dependent(adjective, "cop") >= 0
                || sum == graph.size()
                || !graph.unit(noun).tag().isNoun()
                || graph.unit(noun).isDate()) {
            return Optional.empty();
        }
        BitSet own = new BitSet();
        own.set(adjective);
        List<Argument> arguments = List.of(new Argument(Role.SUBJECT, "", noun), new Argument(Role.OBJECT, "", sum));
        return Optional.of(new Event(
                graph,
                adjective,
                graph.unit(adjective).lemma(),
                Event.Kind.STATE,
                arguments,
                Stance.of(Modality.PRESENT, false),
                own));
    }

    /** "Its leader, Ms X": what somebody with a name is to somebody else. */
    @Nullable
    Event office(int person) {
        int given = graph.dependent(person, "nmod:poss");
        int owner = given < 0 && person > 0 && graph.unit(person - 1).tag() == Tag.PRPS ? person - 1 : given;
        Unit unit = graph.unit(person);
        if (owner < 0
                || unit.words().size() < 2
                || !unit.words().getFirst().tag().isNoun()
                || unit.words().getFirst().tag().isName()) {
            return null;
        }
        List<Argument> arguments =
                List.of(new Argument(Role.SUBJECT, "", person), new Argument(Role.OBLIQUE, "of", owner));
        return new Event(
                graph,
                person,
                unit.words().getFirst().lemma(),
                Event.Kind.STATE,
                arguments,
                Stance.of(Modality.PRESENT, false),
                new BitSet());
    }
}
