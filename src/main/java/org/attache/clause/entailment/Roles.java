package org.attache.clause.entailment;

import java.util.List;
import java.util.Set;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.clause.entailment.words.Quotations;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Whether two take part in two events in the same way. */
final class Roles {

    private final Graph sentence;

    Roles(Graph sentence) {
        this.sentence = sentence;
    }

    /** "Also", "yet", "then": words that only join a sentence to others. */
    boolean addsNothing(Argument argument) {
        String small = sentence.unit(argument.unit()).head().small();
        boolean together = small.equals("together")
                && argument.unit() + 1 < sentence.size()
                && sentence.unit(argument.unit() + 1).head().small().equals("with");
        return sentence.dependents(argument.unit()).isEmpty()
                && (together
                        || Lexicon.isAdverb(small, "also")
                        || Lexicon.isAdverb(small, "order")
                        || Lexicon.isConjunction(small, "but"));
    }

    /** A relative pronoun that nothing is known of. */
    boolean isRelative(int unit) {
        Tag tag = sentence.unit(unit).tag();
        return tag == Tag.WDT || tag == Tag.WP || tag == Tag.WRB || tag == Tag.IN;
    }

    boolean role(Argument argument, Argument candidate, Event event, Event other) {
        if (isQuotedBeside(argument.unit(), candidate.unit(), other)) {
            return false;
        }
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
                (isReason(p) && !isReason(q) && !q.equals("for"))
                        ? false
                        : (isHost(q, other.graph().unit(candidate.unit())) && (p.equals("at") || p.equals("in")))
                                || (isCompanion(p)
                                        && candidate.role() == Role.SUBJECT
                                        && other.in(Role.SUBJECT).size() > 1)
                                || (!(isLeaving(event) && isDestination(p) != isDestination(q))
                                        && (((candidate.role() == Role.OBJECT || candidate.role() == Role.OBLIQUE)
                                                        && Prepositions.agree(p, q, moves)
                                                        && places(argument, candidate, other))
                                                || (noun
                                                        && (Set.of("from", "of", "by")
                                                                        .contains(p)
                                                                || isHouse(
                                                                        p,
                                                                        other.graph()
                                                                                .unit(candidate.unit())))
                                                        && candidate.role() == Role.SUBJECT)));
        };
    }

    /** "In X" does not follow from "of X", "X's" or "the X minister", but for "the island of X". */
    boolean places(Argument argument, Argument candidate, Event other) {
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

    /** "The fair at the museum" is held by the museum, as a house is where it does something. */
    private static boolean isHouse(String preposition, Unit unit) {
        return (preposition.equals("at") || preposition.equals("in"))
                && switch (Lexicon.noun(unit.lemma())) {
                    case SITE, ORGANISATION -> true;
                    default -> false;
                };
    }

    /** "With us", where a house or a school speaks. */
    private static boolean isHost(String preposition, Unit unit) {
        return preposition.equals("with") && unit.head().small().equals("us");
    }

    /** "A came with B" follows from "A and B came". */
    private static boolean isCompanion(String preposition) {
        return preposition.equals("with") || preposition.equals("together with") || preposition.equals("alongside");
    }

    static boolean isMove(Event event) {
        return switch (Terms.sense(event)) {
            case GO, COME, ARRIVE, VISIT, STAY, LEAVE, RETURN -> true;
            default -> false;
        };
    }

    static boolean isReason(String preposition) {
        String first = preposition.replaceFirst(" .*", "");
        return Lexicon.isConjunction(first, "cause") || first.equals("due") || first.equals("owing");
    }

    static boolean isLocated(Argument argument, Unit unit) {
        boolean name = unit.isName() && unit.mention() == null;
        return switch (argument.role()) {
            case SUBJECT, TIME -> false;
            case OBJECT -> name && unit.place() != null;
            case OBLIQUE -> name && !argument.preposition().isEmpty();
        };
    }

    /**
     * Whether a word of a statement takes part in its event, as it was read in any way, as an argument of a sentence
     * does.
     */
    boolean fits(Argument argument, int t, Event event, Event other, List<Event> readings) {
        Graph graph = other.graph();
        if (isQuotedBeside(argument.unit(), t, other)) {
            return false;
        }
        boolean any = false;
        for (Event reading : readings) {
            for (Argument told : reading.arguments()) {
                if (told.unit() == t) {
                    any = true;
                    if (role(argument, told, event, reading)) {
                        return true;
                    }
                }
            }
        }
        if (any) {
            return false;
        }
        if (graph.relation(t).equals("nmod:poss") && other.kind() != Event.Kind.NOUN) {
            return false;
        }
        String p = argument.preposition();
        String q = graph.preposition(t);
        return switch (argument.role()) {
            case SUBJECT ->
                q.isEmpty() || q.equals("by") || (q.equals("of") && !isWhole(graph, t) && !isInPhrase(graph, t));
            case TIME -> graph.unit(t).isDate();
            case OBJECT, OBLIQUE ->
                Prepositions.agree(p, q, isMove(event))
                        && !graph.relation(t).startsWith("nsubj")
                        && !(p.isEmpty() && !q.isEmpty() && isBelowNoun(graph, t))
                        && !(sentence.unit(argument.unit()).isName() && isWithin(graph, t));
        };
    }

    /** Whether a word only stands in what a statement quotes beside its verb, and a sentence does not quote it. */
    boolean isQuotedBeside(int s, int t, Event other) {
        return Quotations.isInside(other.graph(), t)
                && !Quotations.isInside(other.graph(), other.head())
                && !Quotations.isInside(sentence, s);
    }

    /** Whether a word with a preposition only says more of a noun: "a recipe for trouble". */
    private static boolean isBelowNoun(Graph graph, int t) {
        return graph.relation(t).equals("nmod")
                && graph.head(t) >= 0
                && !graph.unit(graph.head(t)).isName();
    }

    /** "Nine of the twelve": the twelve do nothing. */
    private static boolean isWhole(Graph graph, int t) {
        return graph.head(t) >= 0 && graph.unit(graph.head(t)).number() != null;
    }

    /** "In the presence of the architect": the architect only says more of a noun that stands apart. */
    private static boolean isInPhrase(Graph graph, int t) {
        int noun = graph.head(t);
        return noun >= 0
                && !graph.isVerbal(noun)
                && !graph.preposition(noun).isEmpty()
                && !graph.preposition(noun).equals("by");
    }

    /** Whether a word only says more of a noun: "Kenyan" of "the Kenyan minister", "Belgium's" of "Belgium's king". */
    private static boolean isWithin(Graph graph, int t) {
        return switch (graph.relation(t)) {
            case "amod", "compound", "nmod:poss", "flat", "appos" ->
                graph.preposition(t).isEmpty();
            default -> false;
        };
    }

    /** "Left X for Y": where somebody leaves from is not where they go. */
    private static boolean isLeaving(Event event) {
        return Terms.sense(event) == Verb.LEAVE;
    }

    private static boolean isDestination(String preposition) {
        return preposition.equals("for") || preposition.equals("to");
    }
}
