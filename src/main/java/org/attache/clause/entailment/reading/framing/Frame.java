package org.attache.clause.entailment.reading.framing;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;
import org.attache.english.Word;

/**
 * What stands around the clauses of a sentence: "yes", greetings, and who says it.
 *
 * @param core the units of the clauses
 * @param source the units of who says it: "according to X", "…, X said on Tuesday"; empty for nobody
 * @param days when it is said
 */
public record Frame(List<Unit> core, List<Unit> source, List<Unit> days) {

    /** Clauses that nobody says on a certain day. */
    public Frame(List<Unit> core, List<Unit> source) {
        this(core, source, List.of());
    }

    public Frame {
        core = List.copyOf(core);
        source = List.copyOf(source);
        days = List.copyOf(days);
    }

    /** The frame of all units of a sentence. */
    public static Frame of(List<Unit> all) {
        List<Unit> units = new ArrayList<>(all);
        units.removeIf(unit -> isQuote(unit));
        if (units.size() > 2 && isAnswer(units.get(0)) && isPause(units.get(1))) {
            units = units.subList(2, units.size());
        }
        units = counted(units);
        return Attribution.of(units);
    }

    /** Without "counting the first and the last day," at the start: days are counted so in any case. */
    private static List<Unit> counted(List<Unit> units) {
        if (!is(units.getFirst(), "counting") && !is(units.getFirst(), "including")) {
            return units;
        }
        for (int i = 1; i + 1 < units.size(); i++) {
            if (isComma(units.get(i))) {
                return units.subList(i + 1, units.size());
            }
            boolean counts = switch (units.get(i).lemma()) {
                case "both", "the", "first", "last", "and", "day", "of" -> true;
                default -> false;
            };
            if (!counts) {
                return units;
            }
        }
        return units;
    }

    /** The same with other words at the heads of the units. */
    public Frame with(List<Word> heads) {
        List<Unit> changed = new ArrayList<>();
        for (int i = 0; i < core.size(); i++) {
            Unit unit = core.get(i);
            changed.add(new Unit(heads.get(i), unit.words(), unit.mention(), unit.date(), unit.place(), unit.number()));
        }
        return new Frame(changed, source, days);
    }

    /** The same without a source that is one of these. */
    public Frame without(List<String> publications) {
        StringBuilder named = new StringBuilder();
        source.forEach(unit -> named.append(named.isEmpty() ? "" : " ").append(unit.text()));
        boolean known = publications.stream().anyMatch(name -> name.equalsIgnoreCase(named.toString()));
        return known ? Attribution.behind(core) : this;
    }

    private static boolean isAnswer(Unit unit) {
        return is(unit, "yes") || is(unit, "no");
    }

    private static boolean isPause(Unit unit) {
        return isComma(unit) || isStop(unit) || ":–—-".contains(unit.head().text());
    }

    public static boolean isQuote(Unit unit) {
        return unit.tag() == Tag.OPEN_QUOTE
                || unit.tag() == Tag.CLOSE_QUOTE
                || "\"“”".contains(unit.head().text());
    }

    public static boolean isComma(Unit unit) {
        return unit.head().text().equals(",");
    }

    public static boolean isStop(Unit unit) {
        return unit.tag() == Tag.STOP || unit.head().text().equals(";");
    }

    static boolean is(Unit unit, String small) {
        return unit.head().small().equals(small);
    }
}
