package org.attache.clause.entailment;

import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;

/**
 * Lays an event of a sentence beside one of a statement without asking that both be built alike: every word is looked
 * for in the clause of the statement, then around it, and what fills the same place there with something else speaks
 * against it.
 */
final class Alignment {

    private static final int NEAR = 4;

    private final Premises premises;
    private final Graph sentence;
    private final Nouns nouns;
    private final Terms terms;
    private final EventMatch events;

    private final boolean lenient;
    private final Lengths lengths;

    Alignment(Premises premises, Graph sentence, Nouns nouns, Terms terms, boolean lenient) {
        this.lenient = lenient;
        this.lengths = new Lengths(premises);
        this.premises = premises;
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
        this.events = new EventMatch(premises, sentence, nouns, terms);
    }

    Finding compare(Event event, Event other) {
        Finding finding = predicate(event, other);
        if (!events.stance(event, other)) {
            finding = finding.and(Finding.clash("stance of " + other));
        }
        boolean anchored = false;
        List<int[]> aligned = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (events.isRelative(argument.unit()) || events.addsNothing(argument)) {
                finding.read().set(argument.unit());
                continue;
            }
            Finding found = argument(argument, event, other, aligned);
            finding = finding.and(found);
            anchored |= !found.clashes() && found.read().get(argument.unit());
        }
        if (!Legs.agree(sentence, other.graph(), aligned)) {
            finding = finding.and(Finding.clash("legs of " + other));
        }
        if (finding.open().cardinality() > 1 + event.arguments().size()) {
            finding = finding.and(Finding.clash("too little of " + event + " in " + other));
        }
        return finding.open().get(event.head()) && !anchored
                ? finding.and(Finding.clash("nothing of " + event + " in " + other))
                : finding;
    }

    private Finding predicate(Event event, Event other) {
        Finding finding = Finding.empty();
        finding.read().or(event.own());
        if (terms.event(event, other)) {
            return finding;
        }
        if (terms.excludes(event, other)) {
            return Finding.clash(other.lemma() + " excludes " + event.lemma());
        }
        for (Graph graph : premises.graphs()) {
            for (Event elsewhere : premises.events(graph)) {
                if (terms.event(event, elsewhere)) {
                    return Finding.clash(event.lemma() + " is said of something else");
                }
            }
        }
        finding.read().clear(event.head());
        finding.open().set(event.head());
        return finding;
    }

    private Finding argument(Argument argument, Event event, Event other, List<int[]> aligned) {
        Graph graph = other.graph();
        int s = argument.unit();
        if (lengths.follows(sentence, s)) {
            return length(s);
        }
        if (argument.role() == Role.OBJECT && sentence.unit(s).isPronoun() && hasContent(other)) {
            return read(s);
        }
        Integer day = Times.bareDay(sentence.unit(s));
        if (day != null) {
            return sphere(other).stream().anyMatch(t -> Times.isDay(graph.unit(t), day, lenient))
                    ? read(s)
                    : Finding.clash("another day than " + sentence.unit(s));
        }
        Finding best = Finding.clash("no " + argument.role() + " " + sentence.unit(s) + " in " + other);
        for (int t : sphere(other)) {
            int at = t;
            boolean taking = other.arguments().stream().anyMatch(told -> told.unit() == at);
            boolean owner = graph.unit(t).tag() == Tag.PRPS && !sentence.unit(s).isPronoun();
            boolean itself = t == other.head() && other.kind() != Event.Kind.NOUN;
            if (((owner || itself) && !taking) || !fits(argument, t, event, other)) {
                continue;
            }
            Finding found = argument.role() == Role.TIME ? time(argument, event, other, t) : noun(s, graph, t);
            if (!found.clashes()) {
                aligned.add(new int[] {s, t});
            }
            if (found.isBetter(best)) {
                best = found;
            }
            if (best.holds()) {
                return best;
            }
        }
        if (!best.clashes()) {
            return best;
        }
        return around(argument, event, other);
    }

    /** What is not in the clause of the statement. */
    private Finding around(Argument argument, Event event, Event other) {
        int s = argument.unit();
        Unit unit = sentence.unit(s);
        if (lenient && isTold(s, argument, event, other)) {
            return open(s).clashes() ? read(s) : open(s);
        }
        if (argument.role() == Role.TIME) {
            return hasDate(other.graph())
                    ? Finding.clash("another day than " + unit + " in " + other)
                    : elsewhere(s, argument, event, other);
        }
        if (argument.role() == Role.SUBJECT && hasSubject(other)) {
            if (lenient && !isSaid(s)) {
                return open(s);
            }
            return Finding.clash("another subject than " + unit + " in " + other);
        }
        boolean located = isLocated(argument, unit);
        if (located && hasPlace(other)) {
            return Finding.clash("another place than " + unit + " in " + other);
        }
        boolean filled = !located
                && argument.role() != Role.SUBJECT
                && readings(other).stream()
                        .flatMap(reading -> reading.arguments().stream())
                        .anyMatch(told -> told.role() == argument.role()
                                && (told.role() == Role.OBJECT
                                        || (!told.preposition().isEmpty()
                                                && told.preposition().equals(argument.preposition()))));
        if (filled) {
            return isSaid(s) ? Finding.clash("another " + argument.role() + " than " + unit + " in " + other) : open(s);
        }
        return elsewhere(s, argument, event, other);
    }

    /** Whether it may be what stands in that place under another name, or lies within the days of the statement. */
    private boolean isTold(int s, Argument argument, Event event, Event other) {
        Unit unit = sentence.unit(s);
        if (unit.isDate()) {
            boolean stays = event.kind() == Event.Kind.PLACE || Terms.sense(event) == Verb.STAY;
            return stays && Times.isBetween(unit, other.graph());
        }
        boolean definite = !unit.isName() && !unit.isPerson() && isDefinite(sentence, s) && !isHard(s);
        return definite
                && readings(other).stream()
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

    private static boolean isReason(String preposition) {
        String first = preposition.replaceFirst(" .*", "");
        return Lexicon.isConjunction(first, "cause") || first.equals("due") || first.equals("owing");
    }

    private static boolean isLocated(Argument argument, Unit unit) {
        boolean name = unit.isName() && unit.mention() == null;
        return switch (argument.role()) {
            case SUBJECT, TIME -> false;
            case OBJECT -> name && unit.place() != null;
            case OBLIQUE -> name && !argument.preposition().isEmpty();
        };
    }

    private Finding elsewhere(int s, Argument argument, Event event, Event other) {
        Unit unit = sentence.unit(s);
        if (isReason(argument.preposition())) {
            return Finding.clash("nothing cited gives " + unit + " as the reason");
        }
        boolean name = unit.isName() || unit.isDate() || argument.role() == Role.SUBJECT;
        Finding best = Finding.clash("no " + unit);
        for (int t : sphere(other)) {
            if (!unit.isDate() && nouns.head(s, other.graph(), t)) {
                return Finding.clash(unit + " takes part otherwise in " + other);
            }
        }
        for (Graph graph : premises.graphs()) {
            for (int t = 0; t < graph.size(); t++) {
                Finding found = unit.isDate() ? date(s, graph, t) : noun(s, graph, t);
                if (!found.clashes() && (name || graph == other.graph() && near(graph, t, other))) {
                    if (found.isBetter(best)) {
                        best = found;
                    }
                }
            }
        }
        if (!best.clashes()) {
            return best;
        }
        return isSaid(s) ? Finding.clash(unit + " is said of something else than " + other) : open(s);
    }

    private static boolean near(Graph graph, int t, Event other) {
        return EventMatch.isLinked(graph, EventMatch.clause(graph, t), EventMatch.clause(graph, other.head()));
    }

    /** Whether a statement has a word for it anywhere. */
    boolean isSaid(int s) {
        return premises.graphs().stream().anyMatch(graph -> {
            for (int t = 0; t < graph.size(); t++) {
                if (nouns.head(s, graph, t)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** A word that nobody cited has, which must not be one that decides. */
    private Finding open(int s) {
        Unit unit = sentence.unit(s);
        if (isHard(s)) {
            return Finding.clash("nothing cited has " + unit);
        }
        Finding finding = Finding.empty();
        finding.open().set(s);
        for (int d : sentence.dependents(s)) {
            if (isModifier(d)) {
                finding = finding.and(isSaid(d) ? read(d) : open(d));
            }
        }
        return finding;
    }

    /** Whether a word that no clause took in stands beside the same word in a statement. */
    boolean isBeside(int s) {
        int head = sentence.head(s);
        if (head < 0) {
            return false;
        }
        for (Graph graph : premises.graphs()) {
            for (int t = 0; t < graph.size(); t++) {
                for (int m = Math.max(0, t - NEAR); m < Math.min(graph.size(), t + NEAR); m++) {
                    boolean beside = m != t
                            && nouns.head(head, graph, t)
                            && terms.word(sentence.unit(s).head(), graph.unit(m).head());
                    if (beside) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether what somebody says or denies is told in a clause, for which "it" can stand. */
    private static boolean hasContent(Event other) {
        Graph graph = other.graph();
        return graph.dependents(other.head()).stream()
                .anyMatch(d -> graph.relation(d).equals("ccomp"));
    }

    /** Whether a word is a number of days that follows, or its noun. */
    boolean isLength(int s) {
        int head = sentence.head(s);
        return lengths.follows(sentence, s) || (head >= 0 && lengths.follows(sentence, head));
    }

    private Finding length(int s) {
        Finding finding = read(s);
        sentence.dependents(s).stream()
                .filter(d -> sentence.relation(d).equals("nummod"))
                .forEach(finding.read()::set);
        return finding;
    }

    private static Finding read(int s) {
        Finding finding = Finding.empty();
        finding.read().set(s);
        return finding;
    }

    /** Names, numbers, days, quantities and comparisons decide; they are never in doubt. */
    boolean isHard(int s) {
        Unit unit = sentence.unit(s);
        Tag tag = unit.tag();
        return unit.isName()
                || unit.isDate()
                || unit.number() != null
                || Nouns.numberOf(sentence, s) != null
                || Quantifiers.is(unit)
                || tag == Tag.JJR
                || tag == Tag.JJS
                || tag == Tag.RBR
                || tag == Tag.RBS
                || Lexicon.isAdverb(unit.head().small(), "only")
                || Lexicon.isAdverb(unit.head().small(), "formerly")
                || Lexicon.isAdverb(unit.head().small(), "negator");
    }

    private boolean isModifier(int d) {
        return switch (sentence.relation(d)) {
            case "nmod", "nmod:poss", "amod", "compound", "appos", "nummod", "flat", "advmod", "obl" ->
                !sentence.isVerbal(d);
            default -> false;
        };
    }

    private Finding time(Argument argument, Event event, Event other, int t) {
        BitSet found = Times.match(
                sentence,
                argument,
                event,
                other,
                new Argument(Role.TIME, other.graph().preposition(t), t));
        return found == null ? Finding.clash("another time") : new Finding("", found, new BitSet());
    }

    private Finding date(int s, Graph graph, int t) {
        var one = sentence.unit(s).date();
        var told = graph.unit(t).date();
        return one != null && told != null && Times.same(one, told) ? read(s) : Finding.clash("another day");
    }

    /** A noun with what stands beside it. */
    Finding noun(int s, Graph graph, int t) {
        BitSet strict = nouns.match(s, graph, t);
        if (strict != null) {
            return new Finding("", strict, new BitSet());
        }
        if (graph.isExcluded(t) != sentence.isExcluded(s) || !nouns.head(s, graph, t) || !nouns.inside(s, graph, t)) {
            return Finding.clash("another noun");
        }
        if (!nouns.number(s, graph, t)) {
            return Finding.clash("another number of " + sentence.unit(s));
        }
        Finding finding = read(s);
        for (int d : sentence.dependents(s)) {
            if (sentence.relation(d).equals("nummod")) {
                finding.read().set(d);
            } else if (isModifier(d)) {
                finding = finding.and(modifier(s, d, graph, t));
            } else if (Quantifiers.is(sentence.unit(d))) {
                finding = finding.and(
                        Nouns.has(graph, t, sentence.unit(d))
                                ? read(d)
                                : Finding.clash("quantifier " + sentence.unit(d)));
            }
        }
        return finding;
    }

    private Finding modifier(int s, int d, Graph graph, int t) {
        if (lengths.follows(sentence, d)) {
            return length(d);
        }
        for (Graph other : premises.graphs()) {
            for (int i = 0; i < other.size(); i++) {
                boolean same = (other == graph && i == t) || nouns.isSame(s, graph, t, other, i);
                if (!same) {
                    continue;
                }
                int clause = EventMatch.clause(other, i);
                for (int m = 0; m < other.size(); m++) {
                    String p = sentence.preposition(d);
                    boolean alike = p.isEmpty() || p.equals("of") || Prepositions.same(p, other.preposition(m), false);
                    if (m != i && alike && EventMatch.clause(other, m) == clause) {
                        Finding found = noun(d, other, m);
                        if (!found.clashes()) {
                            return found;
                        }
                    }
                }
            }
        }
        return isSaid(d) ? Finding.clash(sentence.unit(d) + " is said of something else") : open(d);
    }

    /** The words of its clause, and what takes part in it. */
    private Set<Integer> sphere(Event other) {
        Set<Integer> all = new TreeSet<>();
        other.arguments().forEach(argument -> all.add(argument.unit()));
        Graph graph = other.graph();
        int clause = EventMatch.clause(graph, other.head());
        for (int i = 0; i < graph.size(); i++) {
            if (EventMatch.clause(graph, i) == clause) {
                all.add(i);
            }
        }
        return all;
    }

    private boolean fits(Argument argument, int t, Event event, Event other) {
        Graph graph = other.graph();
        boolean any = false;
        for (Event reading : readings(other)) {
            for (Argument told : reading.arguments()) {
                if (told.unit() == t) {
                    any = true;
                    if (events.role(argument, told, event, reading)) {
                        return true;
                    }
                }
            }
        }
        if (any) {
            return false;
        }
        String p = argument.preposition();
        String q = graph.preposition(t);
        return switch (argument.role()) {
            case SUBJECT -> q.isEmpty() || q.equals("by") || q.equals("of");
            case TIME -> graph.unit(t).isDate();
            case OBJECT, OBLIQUE ->
                Prepositions.agree(p, q, EventMatch.isMove(event))
                        && !graph.relation(t).startsWith("nsubj");
        };
    }

    private static boolean hasDate(Graph graph) {
        for (int i = 0; i < graph.size(); i++) {
            if (graph.unit(i).isDate()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSubject(Event other) {
        return readings(other).stream()
                .anyMatch(reading -> !reading.in(Role.SUBJECT).isEmpty());
    }

    /** The same event of a statement in all ways in which it was read. */
    private List<Event> readings(Event other) {
        return premises.events(other.graph()).stream()
                .filter(reading -> reading.head() == other.head() && reading.kind() == other.kind())
                .toList();
    }

    private boolean hasPlace(Event other) {
        return readings(other).stream()
                .flatMap(reading -> reading.arguments().stream())
                .anyMatch(argument -> argument.role() != Role.SUBJECT
                        && other.graph().unit(argument.unit()).isName()
                        && !other.graph().unit(argument.unit()).isPerson());
    }
}
