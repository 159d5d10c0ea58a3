package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Parts from a sentence what only adds a list, a share or a number of days to it: ", among them A and B". */
final class Asides {

    private Asides() {}

    /**
     * A sentence without its asides.
     *
     * @param core what is left
     * @param asides the units of each, without the comma before it
     */
    record Cut(List<Unit> core, List<List<Unit>> asides) {}

    static Cut cut(List<Unit> units) {
        List<Unit> core = new ArrayList<>();
        List<List<Unit>> asides = new ArrayList<>();
        int i = 0;
        while (i < units.size()) {
            boolean opens = i > 1 && i + 2 < units.size() && isPause(units.get(i)) && isAside(units, i + 1);
            if (!opens) {
                core.add(units.get(i));
                i++;
                continue;
            }
            int end = end(units, i + 1);
            asides.add(units.subList(i + 1, end));
            boolean closes =
                    end < units.size() && (units.get(end).head().text().equals(")") || Frame.isComma(units.get(end)));
            i = closes ? end + 1 : end;
        }
        return new Cut(core, asides);
    }

    private static boolean isPause(Unit unit) {
        return Frame.isComma(unit)
                || unit.head().text().equals("(")
                || unit.head().text().equals("–");
    }

    private static boolean isAside(List<Unit> units, int at) {
        return isList(units, at) || isCover(units, at) || isShare(units, at) || isLength(units, at);
    }

    /** "Including A", "among them A". */
    static boolean isList(List<Unit> units, int at) {
        String small = small(units, at);
        return small.equals("including")
                || (small.equals("among")
                        && (small(units, at + 1).equals("them")
                                || small(units, at + 1).equals("those")));
    }

    /** "Which includes the 27th". */
    static boolean isCover(List<Unit> units, int at) {
        return at + 2 < units.size()
                && small(units, at).equals("which")
                && Lexicon.verb(units.get(at + 1).lemma()) == Verb.INCLUDE
                && units.subList(at + 2, end(units, at)).stream()
                        .allMatch(unit -> unit.isDate() || Times.bareDay(unit) != null || unit.tag() == Tag.DT);
    }

    /** "Four of them", "four of which". */
    static boolean isShare(List<Unit> units, int at) {
        return at + 2 < units.size()
                && units.get(at).number() != null
                && small(units, at + 1).equals("of")
                && switch (small(units, at + 2)) {
                    case "them", "which", "whom" -> true;
                    default -> false;
                };
    }

    /** "That is for four days", "four days in all". */
    static boolean isLength(List<Unit> units, int at) {
        int from = at;
        while (from < units.size()
                && switch (small(units, from)) {
                    case "that", "is", "for", "or", "so" -> true;
                    default -> false;
                }) {
            from++;
        }
        return from + 1 < units.size()
                && units.get(from).number() != null
                && !units.get(from).isDate()
                && Lexicon.noun(units.get(from + 1).lemma()) == Noun.DAY
                && units.subList(from, end(units, from)).stream().noneMatch(unit -> unit.isName() || unit.isDate());
    }

    private static int end(List<Unit> units, int from) {
        boolean list = isList(units, from);
        int end = from;
        while (end < units.size()) {
            Unit unit = units.get(end);
            boolean comma = Frame.isComma(unit)
                    && (!list
                            || (end + 1 < units.size()
                                    && units.get(end + 1).tag().isVerb()));
            if (comma || Frame.isStop(unit) || unit.head().text().equals(")")) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String small(List<Unit> units, int at) {
        return at < units.size() ? units.get(at).head().small() : "";
    }
}
