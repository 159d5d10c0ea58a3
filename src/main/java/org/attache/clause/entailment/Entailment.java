package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.Matching.Rigour;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.ClauseEvents;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Hearsay;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.framing.Anonymity;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.clause.entailment.words.Quantifiers;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;

/** Whether a sentence follows from statements. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class Entailment {

    private final Premises premises;

    private final Graph sentence;

    private final List<Event> events;

    private final Rigour rigour;
    private final Matching matching;
    private final Links links;
    private final Companions companions;

    private Entailment(Premises premises, Graph sentence, List<Event> events, Thesaurus thesaurus, Rigour rigour) {
        this.premises = premises;
        this.sentence = sentence;
        this.events = events;
        this.rigour = rigour;
        Terms terms = new Terms(thesaurus);
        this.matching = new Matching(premises, sentence, terms, rigour);
        this.links = new Links(premises, sentence, events, matching);
        this.companions = new Companions(premises, sentence, terms, events, matching);
    }

    /** Why a sentence does not follow clause by clause; empty where it does. */
    static Optional<String> failure(Premises premises, Graph sentence, Thesaurus thesaurus, Rigour rigour) {
        List<Event> tree = equivalent(Hearsay.marked(sentence, Events.of(sentence)));
        Optional<String> failure = new Entailment(premises, sentence, tree, thesaurus, rigour).failure(true);
        if (failure.isEmpty()) {
            return failure;
        }
        List<Event> clauses = new ArrayList<>(equivalent(Hearsay.marked(sentence, ClauseEvents.of(sentence))));
        clauses.removeIf(event -> isOtherwise(event, tree));
        List<Event> both = new ArrayList<>(tree);
        both.addAll(clauses);
        tree.stream().filter(event -> event.kind() == Event.Kind.NOUN).forEach(clauses::add);
        boolean second = java.util.stream.Stream.of(clauses, both)
                .anyMatch(events -> !events.isEmpty()
                        && new Entailment(premises, sentence, events, thesaurus, rigour)
                                .failure(false)
                                .isEmpty());
        return second ? Optional.empty() : failure;
    }

    /** Whether a clause takes for its subject whom the tree takes for the object, as of a passive. */
    private static boolean isOtherwise(Event event, List<Event> tree) {
        return event.in(Argument.Role.SUBJECT).stream()
                .anyMatch(subject -> tree.stream()
                        .filter(other -> other.head() == event.head() && other.kind() == event.kind())
                        .anyMatch(other -> other.in(Argument.Role.SUBJECT).isEmpty()
                                && other.in(Argument.Role.OBJECT).stream()
                                        .anyMatch(object -> object.unit() == subject.unit())));
    }

    /** Without what follows from another event but does not prove it: who is received somewhere is there. */
    private static List<Event> equivalent(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() != Event.Kind.PLACE
                        || events.stream()
                                .noneMatch(other -> other != event
                                        && other.head() == event.head()
                                        && other.kind() == Event.Kind.VERB
                                        && Lexicon.verb(other.lemma()) == Verb.RECEIVE))
                .toList();
    }

    private Optional<String> failure(boolean alone) {
        BitSet read = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (isFunction(i)) {
                read.set(i);
            }
        }
        BitSet anonymous = Anonymity.read(sentence, premises.graphs());
        read.or(anonymous);
        for (Event event : events) {
            if (event.kind() == Event.Kind.NOUN
                    || anonymous.get(event.head())
                    || companions.isModifier(event)
                    || event.own().isEmpty()
                    || companions.isConverse(event)) {
                continue;
            }
            BitSet found = matching.match(event);
            if (found == null
                    && !companions.isLightFor(event)
                    && !companions.governs(event)
                    && !companions.isSaidOtherwise(event)) {
                return Optional.of("nothing cited says that: " + words(event.head()));
            }
            if (found != null && !links.isLinked(event)) {
                return Optional.of("nothing cited gives this as the reason or the time: " + words(event.head()));
            }
            if (found != null) {
                read.or(found);
            } else if (companions.isSaidOtherwise(event)) {
                events.stream()
                        .filter(other -> other.head() == event.head())
                        .map(matching::match)
                        .filter(java.util.Objects::nonNull)
                        .forEach(read::or);
            } else if (!companions.isLightFor(event)) {
                read.or(event.own());
                event.arguments().forEach(argument -> markBelow(argument.unit(), read));
            }
        }
        for (Event event : events) {
            boolean stands = event.kind() == Event.Kind.NOUN
                    && !event.stance().governor().equals("noun");
            BitSet found = stands ? matching.match(event) : null;
            if (found != null) {
                read.or(found);
            }
        }
        for (Unit day : sentence.days()) {
            boolean said = premises.graphs().stream()
                    .flatMap(graph -> graph.sentence().dates().stream())
                    .anyMatch(date -> day.date() != null && Times.same(day.date(), date));
            if (!said) {
                return Optional.of("nobody cited says it on this day: " + day.text());
            }
        }
        for (int open = read.nextClearBit(0); open < sentence.size(); open = read.nextClearBit(open + 1)) {
            if (rigour != Rigour.STRICT && matching.words().isLength(open)) {
                continue;
            }
            if (rigour != Rigour.STRICT
                    && !matching.words().isHard(open)
                    && matching.words().isBeside(open)) {
                continue;
            }
            boolean hard = matching.words().isHard(open);
            boolean verb = sentence.isVerbal(open);
            if (rigour == Rigour.DOUBT
                    && !verb
                    && (!hard || (alone && matching.words().isSaid(open)))) {
                continue;
            }
            if (rigour != Rigour.DOUBT || hard || verb) {
                return Optional.of("nothing cited says: " + sentence.unit(open).text());
            }
        }
        return Optional.empty();
    }

    /** The words of the clause of a verb. */
    private String words(int head) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isBelow(i, head) && !Frame.isStop(sentence.unit(i))) {
                words.append(words.isEmpty() ? "" : " ").append(sentence.unit(i).text());
            }
        }
        return words.toString();
    }

    private void markBelow(int top, BitSet read) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isBelow(i, top)) {
                read.set(i);
            }
        }
    }

    private boolean isFunction(int i) {
        Unit unit = sentence.unit(i);
        if (unit.isDate() || unit.number() != null) {
            return false;
        }
        return (unit.tag().isFunction() || unit.isPronoun())
                ? !Quantifiers.is(unit)
                : sentence.relation(i).equals("punct");
    }
}
