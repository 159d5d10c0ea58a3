package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Legs;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.clause.entailment.words.Pronouns;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** Whether one event of a sentence follows from one of a statement. */
final class EventMatch {

    private final Graph sentence;

    private final Nouns nouns;

    private final Terms terms;
    private final Roles roles;
    private final Commitments commitments;
    private final Scenes scenes;

    EventMatch(Premises premises, Graph sentence, Nouns nouns, Terms terms) {
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
        this.roles = new Roles(sentence);
        this.commitments = new Commitments(sentence, nouns, terms);
        this.scenes = new Scenes(premises, sentence, nouns, this::match);
    }

    /** The words of the sentence that follow; null where the event does not. */
    @Nullable
    BitSet match(Event event, Event other) {
        if (!terms.event(event, other)) {
            return null;
        }
        if (!commitments.stance(event, other)) {
            return null;
        }
        BitSet read = new BitSet();
        read.or(event.own());
        List<int[]> pairs = new ArrayList<>();
        List<int[]> aligned = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (roles.isRelative(argument.unit()) || roles.addsNothing(argument)) {
                read.set(argument.unit());
                continue;
            }
            BitSet found = argument(argument, event, other, pairs, aligned);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        if (!Legs.agree(sentence, other.graph(), aligned)) {
            return null;
        }
        if (event.kind() == Event.Kind.NOUN) {
            BitSet found = nouns.modifiers(event, other);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        return read;
    }

    private @Nullable BitSet argument(
            Argument argument, Event event, Event other, List<int[]> pairs, List<int[]> aligned) {
        for (Argument candidate : candidates(other)) {
            boolean spent = Pronouns.isSingle(other.graph().unit(candidate.unit()))
                    && aligned.stream().anyMatch(pair -> pair[1] == candidate.unit());
            if (spent || !roles.role(argument, candidate, event, other)) {
                continue;
            }
            BitSet found = argument.role() == Role.TIME
                    ? Times.match(sentence, argument, event, other, candidate)
                    : nouns.match(argument.unit(), other.graph(), candidate.unit(), event.besides(argument));
            if (found != null && !isElsewhere(other, candidate.unit(), pairs)) {
                aligned.add(new int[] {argument.unit(), candidate.unit()});
                pairs.add(new int[] {candidate.unit(), argument.role() == Role.SUBJECT ? 1 : 0});
                return found;
            }
        }
        BitSet open = loose(argument, event, other, aligned);
        return open != null ? open : scenes.find(argument, event, other);
    }

    /**
     * What the parser did not give to the event: a word of the same sentence, where the event lacks what takes part in
     * that way, so that nothing speaks against it.
     */
    private @Nullable BitSet loose(Argument argument, Event event, Event other, List<int[]> aligned) {
        Graph graph = other.graph();
        boolean core = argument.role() == Role.SUBJECT || argument.role() == Role.OBJECT;
        boolean taken = core && other.in(argument.role()).stream().anyMatch(told -> !isPart(other, told.unit()));
        if (taken) {
            return null;
        }
        for (int i = 0; i < graph.size(); i++) {
            if (i == other.head() || roles.isQuotedBeside(argument.unit(), i, other) || !isOpen(argument, i, other)) {
                continue;
            }
            Argument candidate = new Argument(argument.role(), graph.preposition(i), i);
            BitSet found = argument.role() == Role.TIME
                    ? Times.match(sentence, argument, event, other, candidate)
                    : nouns.match(argument.unit(), graph, i);
            if (found != null) {
                aligned.add(new int[] {argument.unit(), i});
                return found;
            }
        }
        return null;
    }

    /** Whether a passive participle behind a noun was given the subject of its clause, which it cannot have. */
    private static boolean isPart(Event other, int unit) {
        return other.graph().unit(other.head()).tag() == Tag.VBN
                && other.graph().relation(other.head()).equals("xcomp")
                && other.graph().head(other.head()) >= 0
                && unit < other.graph().head(other.head());
    }

    private boolean isOpen(Argument argument, int i, Event other) {
        Graph graph = other.graph();
        boolean other1 =
                other.arguments().stream().anyMatch(told -> told.unit() == i && told.role() != argument.role());
        if (other1 || !ClauseTree.isLinked(graph, graph.clause(i), graph.clause(other.head()))) {
            return false;
        }
        return switch (argument.role()) {
            case SUBJECT ->
                graph.preposition(i).equals("by")
                        || (i < other.head()
                                && graph.preposition(i).isEmpty()
                                && graph.unit(i).tag().isNoun());
            case OBJECT ->
                (graph.preposition(i).isEmpty() && !graph.relation(i).startsWith("nsubj"))
                        || ClauseTree.isAntecedent(graph, i, other);
            case OBLIQUE ->
                !ClauseTree.isReportedFrom(graph, i, other)
                        && Prepositions.agree(argument.preposition(), graph.preposition(i), Roles.isMove(other))
                        && roles.places(argument, new Argument(Role.OBLIQUE, graph.preposition(i), i), other);
            case TIME -> other.in(Role.TIME).isEmpty() && !ClauseTree.isReportedFrom(graph, i, other);
        };
    }

    /** Its arguments, and whatever else stands in its clause: the parser may have hung it elsewhere by mistake. */
    private static List<Argument> candidates(Event other) {
        List<Argument> all = new ArrayList<>(other.arguments());
        Graph graph = other.graph();
        int verb = graph.clause(other.head());
        for (int i = 0; i < graph.size(); i++) {
            int unit = i;
            boolean inside = i != other.head()
                    && graph.clause(i) == verb
                    && !graph.isVerbal(i)
                    && all.stream().noneMatch(argument -> argument.unit() == unit);
            if (inside && graph.unit(i).isDate()) {
                all.add(new Argument(Role.TIME, graph.preposition(i), i));
            } else if (inside && !graph.preposition(i).isEmpty() && !ClauseTree.belowSubject(graph, i, other)) {
                all.add(new Argument(Role.OBLIQUE, graph.preposition(i), i));
            }
        }
        return all;
    }

    /** Whether it stands in another part of a coordination than something that was found for the same event. */
    private static boolean isElsewhere(Event other, int unit, List<int[]> pairs) {
        for (int[] pair : pairs) {
            if (pair[1] == 0 && ClauseTree.conjunct(other.graph(), unit, pair[0], other.head())) {
                return true;
            }
        }
        return false;
    }
}
