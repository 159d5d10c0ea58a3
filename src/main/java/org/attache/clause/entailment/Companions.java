package org.attache.clause.entailment;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Verb;

/** Which events of a sentence are read with others and need not be found by themselves. */
@SuppressWarnings("ReferenceEquality") // two events with the same words are two
final class Companions {

    private final Premises premises;
    private final Graph sentence;
    private final Terms terms;
    private final List<Event> events;
    private final Matching matching;

    Companions(Premises premises, Graph sentence, Terms terms, List<Event> events, Matching matching) {
        this.premises = premises;
        this.sentence = sentence;
        this.terms = terms;
        this.events = events;
        this.matching = matching;
    }

    /** A verb that says how sure another one is, and nothing else: the other one's stance has it. */
    boolean governs(Event event) {
        boolean speaks = switch (event.sense()) {
            case SAY, DENY, PLAN, EXPECT, PERMIT -> true;
            default ->
                event.kind() == Event.Kind.STATE
                        && (Lexicon.isAdjective(event.lemma(), "due")
                                || event.lemma().equals("possible"));
        };
        boolean passive =
                event.in(Role.SUBJECT).isEmpty() && event.in(Role.OBJECT).size() == 1;
        boolean bare = event.arguments().stream()
                .allMatch(argument -> argument.role() == Role.SUBJECT
                        || event.kind() == Event.Kind.STATE
                        || (passive && argument.role() == Role.OBJECT)
                        || (event.sense() == Verb.SAY && stands(argument)));
        if (!speaks || !bare) {
            return false;
        }
        return events.stream()
                .anyMatch(other -> sentence.head(other.head()) == event.head()
                        && (sentence.relation(other.head()).equals("ccomp")
                                || sentence.relation(other.head()).startsWith("csubj")
                                || sentence.relation(other.head()).equals("xcomp"))
                        && (matching.match(other) != null || isLightFor(other)));
    }

    /** Whether a statement says of speaking what else is said of it: "told reporters in X on Monday". */
    private boolean stands(Argument argument) {
        Unit unit = sentence.unit(argument.unit());
        for (Graph graph : premises.graphs()) {
            boolean framed = unit.isDate()
                    ? graph.days().stream().anyMatch(day -> isSame(unit, day))
                    : !graph.source().isEmpty()
                            && graph.sentence().words().stream()
                                    .anyMatch(word -> graph.unitAt(word.index()) < 0 && terms.word(unit.head(), word));
            boolean told = premises.events(graph).stream()
                    .filter(event -> event.sense() == Verb.SAY && event.kind() == Event.Kind.VERB)
                    .anyMatch(event -> IntStream.range(0, graph.size())
                            .filter(t -> t != event.head()
                                    && graph.clause(t) == event.head()
                                    && IntStream.range(event.head() + 1, t).noneMatch(graph::isVerbal))
                            .anyMatch(t -> isSame(unit, graph.unit(t))));
            if (framed || told) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Unit unit, Unit told) {
        if (unit.date() == null || told.date() == null) {
            return !unit.isDate() && !told.isDate() && terms.word(unit.head(), told.head());
        }
        return unit.date()
                .nearest()
                .words()
                .equalsIgnoreCase(told.date().nearest().words());
    }

    /** A light verb is read with its noun, "take place" and "run" with theirs. */
    boolean isLightFor(Event verb) {
        return events.stream()
                .anyMatch(event -> event.kind() == Event.Kind.NOUN
                        && !event.stance().governor().equals("noun")
                        && event.own().get(verb.head())
                        && matching.match(event) != null);
    }

    /** Whether it says the same in other words as an event of the sentence that is found. */
    boolean isSaidOtherwise(Event event) {
        return events.stream()
                .anyMatch(other -> other != event
                        && other.head() == event.head()
                        && other.kind() != Event.Kind.NOUN
                        && events.indexOf(other) > events.indexOf(event)
                        && matching.match(other) != null);
    }

    /** What follows from another event of the sentence need not be found twice. */
    boolean isConverse(Event event) {
        return events.stream()
                .anyMatch(other -> other != event
                        && other.head() == event.head()
                        && events.indexOf(other) < events.indexOf(event)
                        && other.kind() != Event.Kind.NOUN
                        && (matching.match(other) != null || matching.match(event) == null));
    }

    /** A participle beside a noun is read with the noun. */
    boolean isModifier(Event event) {
        return sentence.relation(event.head()).equals("amod");
    }
}
