package org.attache.clause.entailment.proposition;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Speakers;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** Whether it is the same one who says something. */
final class Origins {

    private final Graph sentence;
    private final Alike alike;

    Origins(Graph sentence, Alike alike) {
        this.sentence = sentence;
        this.alike = alike;
    }

    /** Whether a statement has what a sentence says from the same source. */
    boolean source(Proposition p, @Nullable Proposition report, Proposition q, @Nullable Proposition toldReport) {
        List<Unit> framed = sentence.source();
        if (report != null && Stances.isPossibility(report)) {
            return framed.isEmpty() || framedBy(framed, q, toldReport);
        }
        if (report == null) {
            return framed.isEmpty() || p.tie() != Tie.MAIN || framedBy(framed, q, toldReport);
        }
        for (Part part : report.in(Role.SUBJECT)) {
            if (!isSaidBy(part, q, toldReport)) {
                return false;
            }
        }
        return !report.in(Role.SUBJECT).isEmpty();
    }

    private boolean isSaidBy(Part part, Proposition q, @Nullable Proposition toldReport) {
        if (toldReport != null) {
            return toldReport.in(Role.SUBJECT).stream()
                    .anyMatch(subject -> alike.test(part.head(), toldReport.graph(), subject.head()));
        }
        List<Unit> source = q.graph().source();
        List<Unit> units = IntStream.range(part.phrase().from(), part.phrase().until())
                .mapToObj(sentence::unit)
                .toList();
        if (!source.isEmpty()) {
            return isIn(units, source);
        }
        String speaker = q.graph().speaker();
        return speaker != null
                && (sentence.unit(part.head()).isPronoun()
                        || units.stream().allMatch(unit -> Speakers.isIn(unit, speaker)));
    }

    private boolean framedBy(List<Unit> framed, Proposition q, @Nullable Proposition toldReport) {
        if (toldReport != null) {
            return toldReport.in(Role.SUBJECT).stream().anyMatch(subject -> {
                List<Unit> told = IntStream.range(
                                subject.phrase().from(), subject.phrase().until())
                        .mapToObj(toldReport.graph()::unit)
                        .toList();
                return isIn(framed, told);
            });
        }
        List<Unit> source = q.graph().source();
        String speaker = q.graph().speaker();
        return source.isEmpty()
                ? speaker != null && framed.stream().allMatch(unit -> Speakers.isIn(unit, speaker))
                : isIn(framed, source);
    }

    /** Whether the words that name a source stand among those of the told one, or both name the same person. */
    private static boolean isIn(List<Unit> units, List<Unit> source) {
        boolean same = units.stream()
                .anyMatch(unit -> (unit.isPerson() || unit.isPronoun())
                        && source.stream().anyMatch(told -> samePerson(unit, told)));
        List<String> told = source.stream()
                .flatMap(unit -> unit.words().stream())
                .map(Word::small)
                .toList();
        return same
                || units.stream()
                        .flatMap(unit -> unit.words().stream())
                        .filter(word -> word.tag().isNoun() || word.tag() == Tag.JJ)
                        .allMatch(word -> told.contains(word.small()));
    }

    private static boolean samePerson(Unit one, Unit other) {
        return one.mention() != null
                && other.mention() != null
                && one.mention().persons().stream().anyMatch(other.mention().persons()::contains);
    }
}
