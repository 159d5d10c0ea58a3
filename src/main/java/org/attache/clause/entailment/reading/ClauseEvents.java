package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.ClauseReader;
import org.attache.clause.Commitment;
import org.attache.clause.Link;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * The events of a sentence as its clauses have them. They are a second reading besides that of the tree: where the
 * parser puts a word in the wrong place, the rules of clauses often do not, and the other way round.
 */
public final class ClauseEvents {

    private final Graph graph;
    private final List<Clause> clauses;
    private final Stances stances;

    private ClauseEvents(Graph graph) {
        this.graph = graph;
        this.stances = new Stances(graph);
        this.clauses = ClauseReader.read(graph.sentence(), graph.mentions());
    }

    public static List<Event> of(Graph graph) {
        if (isReordered(graph)) {
            return List.of();
        }
        ClauseEvents reader = new ClauseEvents(graph);
        List<Event> events = new ArrayList<>();
        for (Clause clause : reader.clauses) {
            Event event = reader.event(clause);
            if (event != null) {
                events.add(event);
                events.addAll(Converses.ofVerb(event));
            }
        }
        return events;
    }

    /** Whether its words do not stand as in the sentence whose clauses are read: it was given the verb of another. */
    private static boolean isReordered(Graph graph) {
        return IntStream.range(1, graph.size()).anyMatch(i -> start(graph, i) < start(graph, i - 1));
    }

    private static int start(Graph graph, int unit) {
        return graph.unit(unit).words().getFirst().start();
    }

    private @Nullable Event event(Clause clause) {
        Phrase.VerbGroup verb = clause.verb();
        int head = verb == null ? -1 : graph.unitAt(verb.main().index());
        if (verb == null || head < 0 || !graph.unit(head).tag().isVerb()) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        add(Role.SUBJECT, "", clause.subject(), arguments);
        clause.objects().forEach(object -> add(Role.OBJECT, "", object, arguments));
        for (Adjunct adjunct : clause.adjuncts()) {
            Phrase.When when = adjunct.when();
            if (when != null) {
                int unit = graph.unitAt(when.from());
                if (unit >= 0) {
                    arguments.add(new Argument(Role.TIME, adjunct.preposition(), unit));
                }
            }
            if (!opensNext(adjunct.nouns(), head)) {
                add(Role.OBLIQUE, adjunct.preposition(), adjunct.nouns(), arguments);
            }
        }
        for (Word adverb : clause.adverbs()) {
            addWord(adverb, arguments);
        }
        Word adjective = clause.adjective();
        if (adjective != null) {
            addWord(adjective, arguments);
        }
        if (isDistributed(arguments) || isReportersOwn(arguments, head)) {
            return null;
        }
        Stance stance = stance(clause);
        boolean copula = graph.relation(head).equals("cop") && graph.head(head) >= 0;
        Stance tree = stances.of(copula ? graph.head(head) : head);
        if (stance.negative() != tree.negative()) {
            return null;
        }
        boolean weaker = tree.governor().isEmpty()
                && stance.modality().compareTo(tree.modality()) > 0
                && !stance.modality().isFirm();
        Stance both = weaker ? stance : tree.source() < 0 && stance.source() >= 0 ? tree.from(stance.source()) : tree;
        String lemma = graph.unit(head).lemma() + (verb.particle().isEmpty() ? "" : "_" + verb.particle());
        boolean place = lemma.equals("be")
                && adjective == null
                && clause.objects().isEmpty()
                && arguments.stream()
                        .anyMatch(argument -> argument.role() == Role.OBLIQUE
                                && !argument.preposition().isEmpty());
        return new Event(
                graph, head, lemma, place ? Event.Kind.PLACE : Event.Kind.VERB, arguments, both, own(clause, verb));
    }

    /** "Opened it in May and in June visited them": behind "and", a preposition belongs to the next verb. */
    private boolean opensNext(Phrase.@Nullable Nouns nouns, int verb) {
        int noun = nouns == null ? -1 : graph.unitAt(nouns.first().head().index());
        int at = noun;
        while (at > 0 && graph.unit(at).tag() != Tag.IN) {
            at--;
        }
        boolean joined = at > verb && noun > at && graph.unit(at - 1).tag() == Tag.CC;
        for (int i = noun + 1; joined && i < graph.size(); i++) {
            switch (graph.unit(i).tag()) {
                case VBD, VBZ, VBP, MD -> {
                    return true;
                }
                case CC, COMMA, STOP -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "X said the mayor, who came, had left": a verb behind that of a report is not joined to who reports. */
    private boolean isReportersOwn(List<Argument> arguments, int head) {
        return arguments.stream()
                .filter(argument -> argument.role() == Role.SUBJECT && argument.unit() < head)
                .anyMatch(subject -> IntStream.range(subject.unit() + 1, head)
                        .filter(graph::isVerbal)
                        .filter(i -> Lexicon.verb(graph.unit(i).lemma()) == Verb.SAY)
                        .anyMatch(report -> IntStream.range(report + 1, head)
                                .noneMatch(i -> graph.unit(i).tag() == Tag.CC)));
    }

    /** "Against A in X on Monday, against B in Y on Tuesday": what belongs to what is not said by one clause. */
    private static boolean isDistributed(List<Argument> arguments) {
        long times = arguments.stream()
                .filter(argument -> argument.role() == Role.TIME)
                .count();
        long prepositions = arguments.stream()
                .filter(argument -> argument.role() == Role.OBLIQUE
                        && !argument.preposition().isEmpty()
                        && !argument.preposition().equals("of"))
                .count();
        long distinct = arguments.stream()
                .filter(argument -> argument.role() == Role.OBLIQUE
                        && !argument.preposition().isEmpty()
                        && !argument.preposition().equals("of"))
                .map(Argument::preposition)
                .distinct()
                .count();
        return times > 1 || prepositions > distinct;
    }

    private void addWord(Word word, List<Argument> arguments) {
        int unit = graph.unitAt(word.index());
        Tag tag = word.tag();
        if (unit >= 0
                && (tag == Tag.RB || tag == Tag.RBR || tag == Tag.JJ)
                && !Lexicon.isAdverb(word.small(), "negator")) {
            arguments.add(new Argument(Role.OBLIQUE, "", unit));
        }
    }

    private void add(Role role, String preposition, Phrase.@Nullable Nouns nouns, List<Argument> arguments) {
        if (nouns == null) {
            return;
        }
        for (Phrase.Nominal nominal : nouns.items()) {
            int unit = graph.unitAt(nominal.head().index());
            if (unit >= 0) {
                arguments.add(new Argument(graph.unit(unit).isDate() ? Role.TIME : role, preposition, unit));
            }
        }
    }

    private Stance stance(Clause clause) {
        Commitment commitment = Commitment.of(clause, clauses, false);
        Stance stance = Stance.of(commitment.modality(), commitment.negative());
        Clause above = clause.parent();
        boolean open = switch (commitment.modality()) {
            case HOPED, INVITED, ASKED, POSSIBLE -> clause.link() == Link.COMPLEMENT;
            default -> false;
        };
        if (open && above != null && above.verb() != null) {
            stance = stance.with(Modality.HOPED).under(above.verb().main().lemma());
        }
        if (clause.link() == Link.PURPOSE) {
            stance = stance.with(Modality.HOPED).under("to");
        }
        if (commitment.source() != null && graph.source().isEmpty()) {
            stance = stance.from(graph.unitAt(commitment.source().first().head().index()));
        }
        for (Clause other : clauses) {
            if (other.link() == Link.CONDITION && other.parent() == clause && other.verb() != null) {
                stance = stance.given(graph.unitAt(other.verb().main().index()));
            }
        }
        return stance;
    }

    /** An adverb within the verb group that adds something: "will gladly come". */
    private boolean saysHow(int unit) {
        String small = graph.unit(unit).head().small();
        return graph.unit(unit).tag() == Tag.RB
                && !Lexicon.isAdverb(small, "negator")
                && !Lexicon.isAdverb(small, "hedge")
                && !Lexicon.isAdverb(small, "also");
    }

    private BitSet own(Clause clause, Phrase.VerbGroup verb) {
        BitSet own = new BitSet();
        for (int word = verb.from(); word < verb.until(); word++) {
            int unit = graph.unitAt(word);
            if (unit >= 0 && !saysHow(unit)) {
                own.set(unit);
            }
        }
        Word opener = clause.opener();
        int opens = opener == null ? -1 : graph.unitAt(opener.index());
        if (opens >= 0) {
            own.set(opens);
        }
        return own;
    }
}
