package org.attache.clause.entailment;

import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.PlacesBefore;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of an event elsewhere than in its clause: the place of the sentence before, the stay during
 * which it happens, and what a clause tells that a sentence puts into a noun: "after the fall of X", "after X had
 * fallen".
 */
final class Scenes {

    private final Premises premises;
    private final Graph sentence;
    private final Nouns nouns;
    private final BiFunction<Event, Event, @Nullable BitSet> match;

    Scenes(Premises premises, Graph sentence, Nouns nouns, BiFunction<Event, Event, @Nullable BitSet> match) {
        this.premises = premises;
        this.sentence = sentence;
        this.nouns = nouns;
        this.match = match;
    }

    /** The words of the sentence that are told so; null where they are not. */
    @Nullable
    BitSet find(Argument argument, Event event, Event other) {
        Unit unit = sentence.unit(argument.unit());
        Graph graph = other.graph();
        boolean located = argument.role() != Role.SUBJECT
                && unit.isName()
                && !unit.isPerson()
                && (argument.preposition().equals("in")
                        || argument.preposition().equals("at")
                        || isLeft(argument, other)
                        || (Roles.isMove(other) && argument.role() == Role.OBJECT));
        if (located
                && (!hasPlace(other) || isSiteTold(argument, event, other))
                && PlacesBefore.isLast(premises.graphs(), unit, graph, isLeft(argument, other) ? other.head() : 0)
                && sentence.list(argument.unit()).size() == 1) {
            BitSet read = new BitSet();
            read.set(argument.unit());
            return read;
        }
        boolean during = argument.preposition().equals("during")
                || argument.preposition().equals("on");
        if (during && Lexicon.noun(unit.lemma()) == Noun.VISIT) {
            return noun(
                    argument.unit(),
                    premises.graphs().stream()
                            .flatMap(before -> premises.events(before).stream())
                            .filter(visit -> Terms.sense(visit) == Verb.VISIT
                                    && !visit.stance().negative()));
        }
        String mark = mark(argument.preposition());
        return argument.role() == Role.OBLIQUE && !mark.isEmpty()
                ? noun(
                        argument.unit(),
                        premises.events(graph).stream()
                                .filter(clause -> clause.head() != other.head()
                                        && !clause.stance().negative()
                                        && isMarked(graph, clause, mark)))
                : null;
    }

    /** "Arrives in X and leaves on Monday": from X. */
    private static boolean isLeft(Argument argument, Event other) {
        return argument.preposition().equals("from") && Terms.sense(other) == Verb.LEAVE;
    }

    /** "In X she speaks at the Y": the sentence names the place and the site, the statement the site alone. */
    private boolean isSiteTold(Argument place, Event event, Event other) {
        return event.in(Role.OBLIQUE).stream()
                .filter(site ->
                        site.unit() != place.unit() && site.preposition().equals("at"))
                .anyMatch(site -> other.in(Role.OBLIQUE).stream()
                        .anyMatch(told -> nouns.heads().head(site.unit(), other.graph(), told.unit())));
    }

    /** The conjunction that says the same before a clause; empty for none. */
    private static String mark(String preposition) {
        return switch (preposition) {
            case "after", "following" -> "after";
            case "before", "ahead of" -> "before";
            case "because of", "due to", "owing to" -> "because";
            default -> "";
        };
    }

    private static boolean isMarked(Graph graph, Event clause, String mark) {
        String told = Links.mark(graph, clause.head());
        return told.equals(mark) || (mark.equals("because") && Links.isCause(told));
    }

    /** What one of some events says of what a noun of the sentence names; null where none does. */
    private @Nullable BitSet noun(int noun, Stream<Event> told) {
        for (Event event : Events.of(sentence)) {
            if (event.kind() == Event.Kind.NOUN && event.head() == noun) {
                return told.map(other -> match.apply(event, other))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean hasPlace(Event event) {
        Graph graph = event.graph();
        int clause = graph.clause(event.head());
        boolean beside = IntStream.range(0, graph.size())
                .filter(i -> graph.clause(i) == clause)
                .filter(i -> graph.unit(i).isName() && !graph.unit(i).isPerson())
                .anyMatch(i -> graph.preposition(i).equals("in")
                        || graph.preposition(i).equals("at"));
        return beside
                || event.arguments().stream()
                        .anyMatch(argument -> argument.role() != Role.SUBJECT
                                && event.graph().unit(argument.unit()).isName()
                                && !event.graph().unit(argument.unit()).isPerson()
                                && (Set.of("in", "at", "to", "from", "on", "for")
                                                .contains(argument.preposition())
                                        || event.graph().unit(argument.unit()).place() != null));
    }
}
