package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Tag;

/** Puts clauses that are told in an unusual order into the usual one, before they are parsed. */
final class Rewording {

    /** What is set apart by "it is" is no longer than this many units. */
    private static final int LONGEST = 8;

    private Rewording() {}

    /** "It is X who comes": X comes. Anything else stays as it is. */
    static List<Unit> plain(List<Unit> units) {
        boolean opens = units.size() > 4
                && units.getFirst().head().small().equals("it")
                && units.get(1).lemma().equals("be");
        for (int i = 3; opens && i + 1 < units.size() && i < LONGEST; i++) {
            Unit unit = units.get(i);
            boolean relative = switch (unit.head().small()) {
                case "that", "who", "which" -> true;
                default -> false;
            };
            if (unit.tag().isVerb() && !unit.isDate()) {
                return units;
            }
            if (relative) {
                return isSetApart(units.subList(2, i)) ? joined(units, i) : units;
            }
        }
        return units;
    }

    /** A person, a place, a day or something with a preposition; "a pity" or "clear" only judge what comes. */
    private static boolean isSetApart(List<Unit> units) {
        Unit first = units.getFirst();
        return (first.tag() == Tag.IN && units.getLast().tag().isNoun())
                || (units.size() == 1 && (first.isName() || first.isDate()));
    }

    private static List<Unit> joined(List<Unit> units, int relative) {
        List<Unit> apart = units.subList(2, relative);
        List<Unit> rest = units.subList(relative + 1, units.size());
        Tag next = rest.getFirst().tag();
        List<Unit> plain = new ArrayList<>();
        if (next.isVerb() || next == Tag.MD) {
            plain.addAll(apart);
            plain.addAll(rest);
            return plain;
        }
        int stop = Frame.isStop(rest.getLast()) ? rest.size() - 1 : rest.size();
        plain.addAll(rest.subList(0, stop));
        plain.addAll(apart);
        plain.addAll(rest.subList(stop, rest.size()));
        return plain;
    }

    /** "A did this and, according to X, did that": the second alone is what X says. */
    static List<List<Unit>> perSource(List<Unit> units) {
        int verb = 0;
        while (verb < units.size() && !isFinite(units.get(verb))) {
            verb++;
        }
        for (int i = verb + 2; i + 4 < units.size(); i++) {
            boolean opens = units.get(i - 1).tag() == Tag.CC
                    && Frame.isComma(units.get(i))
                    && units.get(i + 1).head().small().equals("according")
                    && units.get(i + 2).head().small().equals("to");
            int end = i + 3;
            while (opens && end < units.size() && !Frame.isComma(units.get(end))) {
                end++;
            }
            if (opens && end + 1 < units.size() && isFinite(units.get(end + 1))) {
                List<Unit> first = new ArrayList<>(units.subList(0, i - 1));
                List<Unit> second = new ArrayList<>(units.subList(i + 1, end + 1));
                second.addAll(units.subList(0, verb));
                second.addAll(units.subList(end + 1, units.size()));
                return List.of(first, second);
            }
        }
        return List.of(units);
    }

    private static boolean isFinite(Unit unit) {
        return switch (unit.tag()) {
            case VBD, VBZ, VBP, MD -> !unit.isDate();
            default -> false;
        };
    }
}
