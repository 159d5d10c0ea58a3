package org.attache.clause.entailment;

import java.util.List;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;

/**
 * What later statements change of earlier ones: a visit that is put off is not due on the day that was named before.
 */
final class Changes {

    private final Premises premises;

    Changes(Premises premises) {
        this.premises = premises;
    }

    /** Whether a later statement cancels or moves what a statement says is to happen. */
    boolean overtake(Event told) {
        boolean planned = switch (Terms.sense(told)) {
            case GO, COME, ARRIVE, VISIT, STAY, LEAVE, RETURN -> !told.stance().negative();
            default ->
                (told.kind() == Event.Kind.PLACE || told.lemma().equals("be"))
                        && !told.stance().negative();
        };
        List<Graph> graphs = premises.graphs();
        int from = graphs.indexOf(told.graph());
        boolean later = graphs.subList(from + 1, graphs.size()).stream()
                .flatMap(graph -> premises.events(graph).stream())
                .anyMatch(event -> changes(event, told));
        return (planned && later) || isPartOfChanged(told);
    }

    /** "The visit, scheduled for Monday, is cancelled": the participle tells what no longer holds. */
    private boolean isPartOfChanged(Event told) {
        Graph graph = told.graph();
        boolean participle = graph.relation(told.head()).equals("acl");
        int noun = graph.head(told.head());
        return participle
                && premises.events(graph).stream()
                        .anyMatch(event -> isChange(event)
                                && event.arguments().stream().anyMatch(argument -> argument.unit() == noun));
    }

    private static boolean isChange(Event event) {
        return switch (Terms.sense(event)) {
            case CANCEL, POSTPONE, MOVE -> !event.stance().negative();
            default -> false;
        };
    }

    private static boolean changes(Event later, Event told) {
        return isChange(later)
                && (isGivenUp(later, told)
                        || later.arguments().stream()
                                .filter(argument -> argument.role() == Role.OBJECT || argument.role() == Role.SUBJECT)
                                .anyMatch(argument -> names(later.graph(), argument.unit(), told)));
    }

    /** "She has cancelled", "he has called it off": who was to come says so of what was told. */
    private static boolean isGivenUp(Event later, Event told) {
        boolean nothingElse = later.in(Role.OBJECT).stream()
                .allMatch(
                        argument -> later.graph().unit(argument.unit()).lemma().equals("it"));
        return nothingElse
                && later.in(Role.SUBJECT).stream()
                        .map(argument -> later.graph().unit(argument.unit()))
                        .anyMatch(who -> (told.in(Role.SUBJECT).isEmpty()
                                        && who.isPronoun()
                                        && !who.lemma().equals("it"))
                                || told.in(Role.SUBJECT).stream()
                                        .map(argument -> told.graph().unit(argument.unit()))
                                        .anyMatch(subject ->
                                                (who.isPronoun() && !who.lemma().equals("it"))
                                                        || Heads.samePerson(who.mention(), subject.mention())));
    }

    /** Whether a noun names such a thing of the same person, or of nobody in particular. */
    private static boolean names(Graph graph, int noun, Event told) {
        boolean visit = switch (Lexicon.noun(graph.unit(noun).lemma())) {
            case VISIT, ARRIVAL, DEPARTURE, RETURN -> true;
            default -> false;
        };
        List<Unit> owners = graph.dependents(noun).stream()
                .map(graph::unit)
                .filter(unit -> unit.mention() != null)
                .toList();
        return visit
                && (owners.isEmpty()
                        || told.in(Role.SUBJECT).isEmpty()
                        || owners.stream()
                                .anyMatch(owner -> told.in(Role.SUBJECT).stream()
                                        .anyMatch(argument -> Heads.samePerson(
                                                owner.mention(),
                                                told.graph()
                                                        .unit(argument.unit())
                                                        .mention()))));
    }
}
