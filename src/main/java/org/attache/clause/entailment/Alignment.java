package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Legs;
import org.attache.clause.entailment.words.Pronouns;
import org.attache.clause.entailment.words.Quotations;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Tag;

/**
 * Lays an event of a sentence beside one of a statement without asking that both be built alike: every word is looked
 * for in the clause of the statement, then around it, and what fills the same place there with something else speaks
 * against it.
 */
final class Alignment {

    private final Premises premises;

    private final Graph sentence;

    private final Nouns nouns;

    private final Terms terms;

    private final boolean lenient;

    private final NounAlignment words;

    private final Surroundings around;

    private final StandIns standIns;

    private final Roles roles;

    private final Commitments commitments;

    Alignment(Premises premises, Graph sentence, Nouns nouns, Terms terms, boolean lenient) {
        this.lenient = lenient;
        this.words = new NounAlignment(premises, sentence, nouns, terms);
        this.around = new Surroundings(premises);
        this.standIns = new StandIns(sentence, words, around);
        this.roles = new Roles(sentence);
        this.commitments = new Commitments(sentence, nouns, terms);
        this.premises = premises;
        this.sentence = sentence;
        this.nouns = nouns;
        this.terms = terms;
    }

    Finding compare(Event event, Event other) {
        Finding finding = predicate(event, other);
        if (!commitments.stance(event, other)) {
            finding = finding.and(Finding.clash("stance of " + other));
        }
        boolean anchored = false;
        List<int[]> aligned = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (roles.isRelative(argument.unit()) || roles.addsNothing(argument)) {
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
        if (words.isLength(s)) {
            return words.length(s);
        }
        // what is quoted stands so in a statement, or the sentence has failed before
        if (Quotations.isInside(sentence, s)) {
            return NounAlignment.read(s);
        }
        if (argument.role() == Role.OBJECT && sentence.unit(s).isPronoun() && Surroundings.hasContent(other)) {
            return NounAlignment.read(s);
        }
        Integer day = Times.bareDay(sentence.unit(s));
        if (day != null) {
            return around.sphere(other).stream().anyMatch(t -> Times.isDay(graph.unit(t), day, lenient))
                    ? NounAlignment.read(s)
                    : Finding.clash("another day than " + sentence.unit(s));
        }
        Finding best = Finding.clash("no " + argument.role() + " " + sentence.unit(s) + " in " + other);
        for (int t : around.sphere(other)) {
            int at = t;
            boolean taking = other.arguments().stream().anyMatch(told -> told.unit() == at);
            boolean owner = graph.unit(t).tag() == Tag.PRPS && !sentence.unit(s).isPronoun();
            boolean itself = t == other.head() && other.kind() != Event.Kind.NOUN;
            boolean spent = Pronouns.isSingle(graph.unit(t))
                    && aligned.stream().anyMatch(pair -> pair[1] == at && pair[0] != s);
            if (spent
                    || ((owner || itself) && !taking)
                    || !roles.fits(argument, t, event, other, around.readings(other))) {
                continue;
            }
            Finding found = argument.role() == Role.TIME
                    ? time(argument, event, other, t)
                    : words.noun(s, graph, t, event.besides(argument));
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
        if (lenient && standIns.isTold(s, argument, event, other)) {
            return words.open(s).clashes() ? NounAlignment.read(s) : words.open(s);
        }
        if (argument.role() == Role.TIME) {
            return Surroundings.hasDate(other.graph())
                    ? Finding.clash("another day than " + unit + " in " + other)
                    : elsewhere(s, argument, other);
        }
        if (argument.role() == Role.SUBJECT && around.hasSubject(other)) {
            if (lenient && !words.isSaid(s)) {
                return words.open(s);
            }
            return Finding.clash("another subject than " + unit + " in " + other);
        }
        boolean located = Roles.isLocated(argument, unit);
        if (located && around.hasPlace(other)) {
            return Finding.clash("another place than " + unit + " in " + other);
        }
        boolean filled = !located
                && argument.role() != Role.SUBJECT
                && around.readings(other).stream()
                        .flatMap(reading -> reading.arguments().stream())
                        .anyMatch(told -> told.role() == argument.role()
                                && (told.role() == Role.OBJECT
                                        || (!told.preposition().isEmpty()
                                                && told.preposition().equals(argument.preposition()))));
        if (filled) {
            return words.isSaid(s)
                    ? Finding.clash("another " + argument.role() + " than " + unit + " in " + other)
                    : words.open(s);
        }
        return elsewhere(s, argument, other);
    }

    private Finding elsewhere(int s, Argument argument, Event other) {
        Unit unit = sentence.unit(s);
        if (Roles.isReason(argument.preposition())) {
            return Finding.clash("nothing cited gives " + unit + " as the reason");
        }
        boolean name = unit.isName() || unit.isDate() || argument.role() == Role.SUBJECT;
        Finding best = Finding.clash("no " + unit);
        for (int t : around.sphere(other)) {
            if (!unit.isDate() && nouns.heads().head(s, other.graph(), t)) {
                return Finding.clash(unit + " takes part otherwise in " + other);
            }
        }
        for (Graph graph : premises.graphs()) {
            for (int t = 0; t < graph.size(); t++) {
                Finding found = unit.isDate() ? words.date(s, graph, t) : words.noun(s, graph, t);
                if (found.clashes()) {
                    continue;
                }
                boolean fits = argument.role() != Role.SUBJECT || around.mayBeSubject(graph, t, other);
                boolean elsewhere = Roles.isLocated(argument, unit)
                        && graph == other.graph()
                        && (!Surroundings.near(graph, t, other) || ClauseTree.isReportedFrom(graph, t, other));
                if ((graph == other.graph()
                                || Surroundings.isSaidThere(sentence, argument, graph, t, other.graph(), nouns.heads()))
                        && fits
                        && !(graph == other.graph() && roles.isQuotedBeside(s, t, other))
                        && !elsewhere
                        && (name || (graph == other.graph() && Surroundings.near(graph, t, other)))) {
                    if (found.isBetter(best)) {
                        best = found;
                    }
                }
            }
        }
        if (!best.clashes()) {
            return best;
        }
        return words.isSaid(s) ? Finding.clash(unit + " is said of something else than " + other) : words.open(s);
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

    NounAlignment words() {
        return words;
    }
}
