package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Stance;
import org.attache.clause.entailment.reading.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Whether one event of a sentence follows from one of a statement. */
final class EventMatch {
    private final Premises premises;
    private final Graph sentence;
    private final Nouns nouns;
    private final Terms terms;

    EventMatch(Premises premises, Graph sentence, Nouns nouns, Terms terms) {
        this.premises = premises;
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
    }

    /** The words of the sentence that follow; null where the event does not. */
    @Nullable
    BitSet match(Event event, Event other) {
        if (!terms.event(event, other)) {
            return null;
        }
        if (!stance(event, other)) {
            return null;
        }
        BitSet read = new BitSet();
        read.or(event.own());
        List<int[]> pairs = new ArrayList<>();
        List<int[]> aligned = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (isRelative(argument.unit()) || addsNothing(argument)) {
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

    /** "Also", "yet", "then": words that only join a sentence to others. */
    boolean addsNothing(Argument argument) {
        String small = sentence.unit(argument.unit()).head().small();
        return sentence.dependents(argument.unit()).isEmpty()
                && (Lexicon.isAdverb(small, "also")
                        || Lexicon.isAdverb(small, "order")
                        || Lexicon.isConjunction(small, "but"));
    }

    /** A relative pronoun that nothing is known of. */
    boolean isRelative(int unit) {
        Tag tag = sentence.unit(unit).tag();
        return tag == Tag.WDT || tag == Tag.WP || tag == Tag.WRB || tag == Tag.IN;
    }

    private @Nullable BitSet argument(
            Argument argument, Event event, Event other, List<int[]> pairs, List<int[]> aligned) {
        for (Argument candidate : candidates(other)) {
            if (!role(argument, candidate, event, other)) {
                continue;
            }
            BitSet found = argument.role() == Role.TIME
                    ? Times.match(sentence, argument, event, other, candidate)
                    : nouns.match(argument.unit(), other.graph(), candidate.unit());
            if (found != null && !isElsewhere(other, candidate.unit(), pairs)) {
                aligned.add(new int[] {argument.unit(), candidate.unit()});
                pairs.add(new int[] {candidate.unit(), argument.role() == Role.SUBJECT ? 1 : 0});
                return found;
            }
        }
        BitSet open = loose(argument, event, other);
        return open != null ? open : scene(argument, other);
    }

    /** What a sentence leaves out because the one before has it: the place, and the stay during which it happens. */
    private @Nullable BitSet scene(Argument argument, Event other) {
        Unit unit = sentence.unit(argument.unit());
        Graph graph = other.graph();
        boolean located = argument.role() != Role.SUBJECT
                && unit.isName()
                && !unit.isPerson()
                && (argument.preposition().equals("in")
                        || argument.preposition().equals("at")
                        || (isMove(other) && argument.role() == Role.OBJECT));
        if (located
                && !hasPlace(other)
                && nouns.isPlaceBefore(unit, graph, 0)
                && sentence.list(argument.unit()).size() == 1) {
            BitSet read = new BitSet();
            read.set(argument.unit());
            return read;
        }
        boolean during = argument.preposition().equals("during")
                || argument.preposition().equals("on");
        if (during && Lexicon.noun(unit.lemma()) == Noun.VISIT) {
            return premises.graphs().stream()
                    .flatMap(before -> premises.events(before).stream())
                    .filter(visit ->
                            Terms.sense(visit) == Verb.VISIT && !visit.stance().negative())
                    .map(visit -> stay(argument.unit(), visit))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private @Nullable BitSet stay(int noun, Event visit) {
        for (Event event : Events.of(sentence)) {
            if (event.kind() == Event.Kind.NOUN && event.head() == noun) {
                return match(event, visit);
            }
        }
        return null;
    }

    private static boolean hasPlace(Event event) {
        return event.arguments().stream()
                .anyMatch(argument -> argument.role() != Role.SUBJECT
                        && event.graph().unit(argument.unit()).isName()
                        && !event.graph().unit(argument.unit()).isPerson()
                        && (Set.of("in", "at", "to", "from", "on", "for").contains(argument.preposition())
                                || event.graph().unit(argument.unit()).place() != null));
    }

    /**
     * What the parser did not give to the event: a word of the same sentence, where the event lacks what takes part in
     * that way, so that nothing speaks against it.
     */
    private @Nullable BitSet loose(Argument argument, Event event, Event other) {
        Graph graph = other.graph();
        boolean core = argument.role() == Role.SUBJECT || argument.role() == Role.OBJECT;
        boolean taken = core && other.in(argument.role()).stream().anyMatch(told -> !isPart(other, told.unit()));
        if (taken) {
            return null;
        }
        for (int i = 0; i < graph.size(); i++) {
            if (i == other.head() || !isOpen(argument, i, other)) {
                continue;
            }
            Argument candidate = new Argument(argument.role(), graph.preposition(i), i);
            BitSet found = argument.role() == Role.TIME
                    ? Times.match(sentence, argument, event, other, candidate)
                    : nouns.match(argument.unit(), graph, i);
            if (found != null) {
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
        if (other1 || !isLinked(graph, clause(graph, i), clause(graph, other.head()))) {
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
                        || isAntecedent(graph, i, other);
            case OBLIQUE ->
                Prepositions.agree(argument.preposition(), graph.preposition(i), isMove(other))
                        && places(argument, new Argument(Role.OBLIQUE, graph.preposition(i), i), other);
            case TIME -> other.in(Role.TIME).isEmpty();
        };
    }

    /** The noun right before a clause that lacks its object: "talks that her office described", "sailors detained". */
    private static boolean isAntecedent(Graph graph, int noun, Event other) {
        if (other.in(Role.SUBJECT).isEmpty() && noun + 1 == other.head()) {
            return true;
        }
        boolean next =
                noun + 1 < graph.size() && graph.unit(noun + 1).head().small().equals("that");
        return next && noun + 1 < other.head() && graph.isBelow(noun + 1, other.head());
    }

    /** Whether one verb stands right above the other. */
    static boolean isLinked(Graph graph, int one, int other) {
        if (one < 0 || other < 0 || one == other) {
            return one == other;
        }
        return clauseAbove(graph, one) == other || clauseAbove(graph, other) == one;
    }

    private static int clauseAbove(Graph graph, int verb) {
        int above = graph.head(verb);
        return above < 0
                        || graph.relation(verb).equals("conj")
                        || graph.relation(verb).equals("acl:relcl")
                ? -2
                : clause(graph, above);
    }

    /** Its arguments, and whatever else stands in its clause: the parser may have hung it elsewhere by mistake. */
    private static List<Argument> candidates(Event other) {
        List<Argument> all = new ArrayList<>(other.arguments());
        Graph graph = other.graph();
        int verb = clause(graph, other.head());
        for (int i = 0; i < graph.size(); i++) {
            int unit = i;
            boolean inside = i != other.head()
                    && clause(graph, i) == verb
                    && !graph.isVerbal(i)
                    && all.stream().noneMatch(argument -> argument.unit() == unit);
            if (inside && graph.unit(i).isDate()) {
                all.add(new Argument(Role.TIME, graph.preposition(i), i));
            } else if (inside && !graph.preposition(i).isEmpty() && !belowSubject(graph, i, other)) {
                all.add(new Argument(Role.OBLIQUE, graph.preposition(i), i));
            }
        }
        return all;
    }

    private static boolean belowSubject(Graph graph, int unit, Event other) {
        return other.in(Role.SUBJECT).stream().anyMatch(subject -> graph.isBelow(unit, subject.unit()));
    }

    /** The verb that a word stands with. */
    static int clause(Graph graph, int word) {
        int at = word;
        while (at >= 0 && !graph.isVerbal(at) && graph.dependent(at, "cop") < 0) {
            at = graph.head(at);
        }
        return at;
    }

    /** Whether it stands in another part of a coordination than something that was found for the same event. */
    private static boolean isElsewhere(Event other, int unit, List<int[]> pairs) {
        for (int[] pair : pairs) {
            if (pair[1] == 0 && conjunct(other.graph(), unit, pair[0], other.head())) {
                return true;
            }
        }
        return false;
    }

    private static boolean conjunct(Graph graph, int one, int other, int head) {
        List<Integer> path = new ArrayList<>();
        for (int at = one; at >= 0; at = graph.head(at)) {
            path.add(at);
        }
        int at = other;
        int below = -1;
        while (at >= 0 && !path.contains(at)) {
            below = at;
            at = graph.head(at);
        }
        if (at < 0 || !graph.isBelow(at, head)) {
            return false;
        }
        int index = path.indexOf(at);
        int side = index > 0 ? path.get(index - 1) : -1;
        boolean conjOne = side >= 0 && graph.relation(side).equals("conj") && side != one;
        boolean conjOther = below >= 0 && graph.relation(below).equals("conj") && below != other;
        return conjOne != conjOther || (conjOne && side != below);
    }

    boolean role(Argument argument, Argument candidate, Event event, Event other) {
        boolean noun = event.kind() == Event.Kind.NOUN || other.kind() == Event.Kind.NOUN;
        boolean moves = isMove(event) && isMove(other);
        String p = argument.preposition();
        String q = candidate.preposition();
        return switch (argument.role()) {
            case TIME -> candidate.role() == Role.TIME;
            case SUBJECT ->
                candidate.role() == Role.SUBJECT
                        || (noun
                                && candidate.role() == Role.OBLIQUE
                                && Set.of("of", "by", "from").contains(q))
                        || (noun && candidate.role() == Role.OBJECT && q.equals("of"));
            case OBJECT, OBLIQUE ->
                ((candidate.role() == Role.OBJECT || candidate.role() == Role.OBLIQUE)
                                && Prepositions.agree(p, q, moves)
                                && places(argument, candidate, other))
                        || (noun && Set.of("from", "of", "by").contains(p) && candidate.role() == Role.SUBJECT);
        };
    }

    /** "In X" does not follow from "of X", "X's" or "the X minister", but for "the island of X". */
    private boolean places(Argument argument, Argument candidate, Event other) {
        boolean place = sentence.unit(argument.unit()).isName()
                && Set.of("in", "at", "to", "from").contains(argument.preposition());
        if (!place || candidate.unit() == other.head()) {
            return true;
        }
        Graph graph = other.graph();
        int head = graph.head(candidate.unit());
        if (candidate.preposition().equals("of")) {
            return head >= 0 && Lexicon.noun(graph.unit(head).lemma()) == Noun.SITE;
        }
        return !candidate.preposition().isEmpty()
                || (candidate.role() == Role.OBJECT
                        && graph.relation(candidate.unit()).equals("obj"))
                || graph.unit(candidate.unit()).tag().equals(Tag.RB)
                || graph.relation(candidate.unit()).equals("conj");
    }

    static boolean isMove(Event event) {
        return switch (Terms.sense(event)) {
            case GO, COME, ARRIVE, VISIT, STAY, LEAVE, RETURN -> true;
            default -> false;
        };
    }

    boolean stance(Event event, Event other) {
        Stance s = event.stance();
        Stance t = other.stance();
        if (s.governor().equals("noun")) {
            return true;
        }
        if (t.governor().equals("noun")) {
            return false;
        }
        if (s.negative() != t.negative()) {
            return false;
        }
        if (!modality(s, t, event, other)) {
            return false;
        }
        if (!source(event, other)) {
            return false;
        }
        if (t.condition() >= 0) {
            return s.condition() >= 0;
        }
        return true;
    }

    private boolean modality(Stance s, Stance t, Event event, Event other) {
        if (!s.governor().equals(t.governor()) && !terms.lemma(s.governor(), t.governor())) {
            return false;
        }
        Modality one = s.modality();
        Modality told = t.modality();
        return switch (one) {
            case DONE ->
                told == Modality.DONE
                        || (told == Modality.PRESENT && isShifted(event))
                        || (told == Modality.PRESENT && isState(event) && isState(other));
            case PRESENT -> told == Modality.PRESENT || told == Modality.PLANNED || told == Modality.DONE;
            case PLANNED -> told == Modality.PLANNED || told == Modality.PRESENT;
            case FORMERLY_PLANNED -> told == Modality.FORMERLY_PLANNED || told == Modality.PLANNED;
            case POSSIBLE -> told == Modality.POSSIBLE && sameModal(event, other);
            default -> one == told;
        };
    }

    /** What somebody said in the present is told in the past: "said that the door was open". */
    private boolean isShifted(Event event) {
        boolean perfect = false;
        for (int i = event.own().nextSetBit(0); i >= 0; i = event.own().nextSetBit(i + 1)) {
            perfect |= sentence.unit(i).lemma().equals("have");
        }
        return !perfect && (event.stance().source() >= 0 || isWithinSpeech(event.head()));
    }

    /** Whether it belongs to what somebody said: "said that she had seen nothing that worried her". */
    private boolean isWithinSpeech(int word) {
        for (int at = sentence.head(word); at >= 0; at = sentence.head(at)) {
            if (sentence.unit(at).tag() == Tag.VBD
                    && Lexicon.verb(sentence.unit(at).lemma()) == Verb.SAY) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is passive: what has been done is done. */
    private static boolean isState(Event event) {
        return event.kind() == Event.Kind.VERB
                && event.in(Role.SUBJECT).isEmpty()
                && !event.in(Role.OBJECT).isEmpty()
                && event.graph().unit(event.head()).tag() == Tag.VBN;
    }

    private boolean sameModal(Event event, Event other) {
        String s = modal(event);
        String t = modal(other);
        return s.equals(t) || Set.of("may", "might", "could", "can").containsAll(List.of(s, t));
    }

    private static String modal(Event event) {
        for (int i = event.own().nextSetBit(0); i >= 0; i = event.own().nextSetBit(i + 1)) {
            if (event.graph().unit(i).tag() == Tag.MD) {
                return event.graph().unit(i).lemma();
            }
        }
        return "";
    }

    /** Whether who says the sentence also says this of it. */
    private boolean isMain(Event event) {
        int at = event.head();
        while (sentence.head(at) >= 0
                && (sentence.relation(at).equals("conj")
                        || sentence.relation(at).equals("obj")
                        || sentence.relation(at).equals("parataxis"))) {
            at = sentence.head(at);
        }
        return sentence.head(at) < 0;
    }

    boolean source(Event event, Event other) {
        int said = event.stance().source();
        List<Unit> framed = sentence.source();
        if (said < 0 && (framed.isEmpty() || !isMain(event))) {
            return true;
        }
        return framed.isEmpty() ? Sources.match(sentence, said, other, nouns) : Sources.match(framed, other, nouns);
    }
}
