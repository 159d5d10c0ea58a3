package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Tag;

/** Gives the verb back to a clause that leaves it out: "A looks at the roof, B at the cellar" is two clauses. */
final class Gaps {

    private Gaps() {}

    /** The units of each clause; all of them together where none leaves out its verb. */
    static List<List<Unit>> split(List<Unit> units) {
        for (int i = 2; i + 3 < units.size(); i++) {
            int subject = isJoint(units.get(i)) ? i + 1 : -1;
            int verb = subject < 0 ? -1 : verb(units, i);
            int behind = verb < 0 ? -1 : phraseEnd(units, subject);
            if (behind < 0 || !isGap(units, verb, subject, behind)) {
                continue;
            }
            int end = subject;
            while (end < units.size() && !Frame.isStop(units.get(end))) {
                end++;
            }
            List<Unit> first = new ArrayList<>(units.subList(0, i));
            first.addAll(units.subList(end, units.size()));
            List<Unit> second = new ArrayList<>();
            second.addAll(units.subList(subject, behind));
            second.addAll(units.subList(group(units, verb), verb + 1));
            second.addAll(units.subList(behind, units.size()));
            return List.of(first, second);
        }
        return List.of(units);
    }

    private static boolean isJoint(Unit unit) {
        return Frame.isComma(unit) || unit.head().small().equals("and");
    }

    /** Two persons, one before the verb and one behind what it governs, each with the same preposition. */
    private static boolean isGap(List<Unit> units, int verb, int subject, int behind) {
        Unit preposition = units.get(behind);
        boolean same = units.subList(verb + 1, subject).stream()
                .anyMatch(unit -> unit.tag() == Tag.IN
                        && unit.head().small().equals(preposition.head().small()));
        boolean timed = verb + 1 < units.size()
                && units.get(verb + 1).tag() == Tag.IN
                && units.get(verb + 2).isDate()
                && behind + 1 < units.size()
                && units.get(behind + 1).isDate()
                && units.subList(subject, behind).stream()
                        .anyMatch(unit -> unit.tag().isNoun() && !unit.isDate());
        if (same && timed) {
            return true;
        }
        return same
                && (units.get(subject).tag() == Tag.PRPS
                        || units.subList(subject, behind).stream().anyMatch(Unit::isPerson))
                && units.subList(0, verb).stream().anyMatch(Unit::isPerson)
                && units.subList(verb + 1, subject).stream().noneMatch(unit -> unit.isPerson() || isVerb(unit))
                && units.subList(behind, units.size()).stream().noneMatch(Gaps::isVerb);
    }

    /** Where the preposition behind a short noun phrase stands; -1 where none does. */
    private static int phraseEnd(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && at < from + 4) {
            switch (units.get(at).tag()) {
                case IN -> {
                    return at > from ? at : -1;
                }
                case DT, PRPS, NN, NNP, NNPS, JJ -> at++;
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isVerb(Unit unit) {
        return unit.tag().isVerb() && !unit.isDate();
    }

    private static int verb(List<Unit> units, int before) {
        int at = before - 1;
        while (at > 0 && !isVerb(units.get(at))) {
            at--;
        }
        return at > 0 ? at : -1;
    }

    /** Where the auxiliaries of a verb begin. */
    private static int group(List<Unit> units, int verb) {
        int from = verb;
        while (from > 0 && isAuxiliary(units.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isAuxiliary(Unit unit) {
        return isVerb(unit) || unit.tag() == Tag.MD || unit.tag() == Tag.RB;
    }
}
