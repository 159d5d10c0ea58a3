package org.attache.clause.entailment.reading.framing;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Finds who says a sentence by the words around its clauses: "according to X", "…, X said", "…, said X". */
final class Attribution {

    private Attribution() {}

    /** The clauses without the words that say whose they are. */
    static Frame of(List<Unit> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            if (Frame.is(units.get(i), "according") && Frame.is(units.get(i + 1), "to")) {
                return accordingTo(units, i);
            }
        }
        int words = ownWords(units);
        if (words > 0) {
            List<Unit> speaker = new ArrayList<>(units.subList(1, words - 1));
            speaker.removeIf(unit -> unit.tag() == Tag.POS || Frame.is(unit, "own"));
            return new Frame(units.subList(words + 1, units.size()), speaker);
        }
        Frame inverted = saidInverted(units);
        if (inverted != null) {
            return inverted;
        }
        Frame inside = saidInside(units);
        return inside == null ? behind(units) : inside;
    }

    /** Where the comma stands behind "in X's words" or "by her own account" at the start; -1 where it does not. */
    private static int ownWords(List<Unit> units) {
        if (units.size() < 4 || units.getFirst().tag() != Tag.IN) {
            return -1;
        }
        for (int i = 3; i < Math.min(units.size() - 1, 8); i++) {
            if (Frame.isComma(units.get(i))) {
                boolean owned =
                        units.subList(1, i).stream().anyMatch(unit -> unit.tag() == Tag.POS || unit.tag() == Tag.PRPS);
                boolean words = switch (units.get(i - 1).lemma()) {
                    case "word", "account", "statement" -> true;
                    default -> false;
                };
                return owned && words ? i : -1;
            }
        }
        return -1;
    }

    /** "He accepted, his office said, and will come": who says it stands between two commas. */
    private static @Nullable Frame saidInside(List<Unit> units) {
        for (int i = 2; i + 1 < units.size(); i++) {
            Unit verb = units.get(i);
            boolean says = (verb.tag() == Tag.VBD || verb.tag() == Tag.VBZ)
                    && Lexicon.verb(verb.lemma()) == Verb.SAY
                    && Frame.isComma(units.get(i + 1));
            int from = i - 1;
            while (says
                    && from > 0
                    && !Frame.isComma(units.get(from))
                    && !units.get(from).tag().isVerb()) {
                from--;
            }
            if (says
                    && from > 1
                    && from < i - 1
                    && i + 2 < units.size()
                    && Frame.isComma(units.get(from))
                    && i - from < 7
                    && units.subList(0, from).stream()
                            .anyMatch(unit -> unit.tag().isVerb())) {
                List<Unit> core = new ArrayList<>(units.subList(0, from));
                core.addAll(units.subList(i + 2, units.size()));
                return new Frame(core, units.subList(from + 1, i));
            }
        }
        return null;
    }

    /** "…", said X on Tuesday. */
    private static @Nullable Frame saidInverted(List<Unit> units) {
        for (int i = units.size() - 2; i > 2; i--) {
            Unit verb = units.get(i);
            boolean says = (verb.tag() == Tag.VBD || verb.tag() == Tag.VBZ)
                    && Lexicon.verb(verb.lemma()) == Verb.SAY
                    && Frame.isComma(units.get(i - 1))
                    && units.subList(0, i).stream().anyMatch(unit -> unit.tag().isVerb() && !unit.isDate());
            if (!says) {
                continue;
            }
            int end = i + 1;
            while (end < units.size() && isWithinName(units.get(end))) {
                end++;
            }
            boolean named = units.subList(i + 1, end).stream()
                    .anyMatch(unit -> unit.tag().isNoun() || unit.tag() == Tag.PRP);
            if (named && closes(units, end)) {
                List<Unit> core = new ArrayList<>(units.subList(0, i - 1));
                core.add(units.getLast());
                List<Unit> days = units.subList(end, units.size()).stream()
                        .filter(Unit::isDate)
                        .toList();
                return new Frame(core, units.subList(i + 1, end), days);
            }
        }
        return null;
    }

    private static boolean isWithinName(Unit unit) {
        return !unit.isDate()
                && switch (unit.tag()) {
                    case DT, PRPS, PRP, JJ, NN, NNS, NNP, NNPS, POS -> true;
                    case IN -> Frame.is(unit, "of") || Frame.is(unit, "for") || Frame.is(unit, "from");
                    default -> false;
                };
    }

    private static Frame accordingTo(List<Unit> units, int at) {
        int end = at + 2;
        while (end < units.size() && (at > 0 || !Frame.isComma(units.get(end))) && !Frame.isStop(units.get(end))) {
            end++;
            boolean closed =
                    at == 0 && units.get(end - 1).words().getLast().text().equals(",");
            if (closed && end < units.size()) {
                return new Frame(units.subList(end, units.size()), units.subList(2, end));
            }
        }
        List<Unit> core = new ArrayList<>(units.subList(0, at));
        if (!core.isEmpty() && Frame.isComma(core.getLast())) {
            core.removeLast();
        }
        core.addAll(units.subList(at == 0 ? Math.min(end + 1, units.size()) : end, units.size()));
        return new Frame(core, units.subList(at + 2, end));
    }

    /** "…, X said on Tuesday, asking not to be named." */
    static Frame behind(List<Unit> units) {
        for (int i = units.size() - 1; i > 2; i--) {
            Unit verb = units.get(i);
            boolean says = (verb.tag() == Tag.VBD || verb.tag() == Tag.VBZ) && Lexicon.verb(verb.lemma()) == Verb.SAY;
            if (!says || !closes(units, i + 1)) {
                continue;
            }
            int from = i - 1;
            while (from > 0
                    && !(Frame.isComma(units.get(from)) && !insideName(units, from, i))
                    && !units.get(from).tag().isVerb()) {
                from--;
            }
            if (from > 2 && Frame.isComma(units.get(from)) && from < i - 1) {
                List<Unit> core = new ArrayList<>(units.subList(0, from));
                core.add(units.getLast());
                List<Unit> source = new ArrayList<>(units.subList(from + 1, i));
                source.removeIf(Frame::isComma);
                List<Unit> days = units.subList(i + 1, units.size()).stream()
                        .filter(Unit::isDate)
                        .toList();
                return new Frame(core, source, days);
            }
        }
        return new Frame(units, List.of());
    }

    /** Whether a comma joins an office and the name behind it: "a city spokesman, Duarte Pinho, said". */
    private static boolean insideName(List<Unit> units, int comma, int verb) {
        if (comma == verb - 1) {
            return true;
        }
        boolean namesBefore = comma + 2 == verb - 1
                && Frame.isComma(units.get(verb - 1))
                && units.get(comma + 1).isName();
        return namesBefore;
    }

    private static boolean closes(List<Unit> units, int behind) {
        boolean owned = behind + 1 < units.size()
                && (units.get(behind).tag() == Tag.DT || units.get(behind).tag() == Tag.PRPS)
                && units.get(behind + 1).tag().isNoun();
        int hearer = owned ? behind + 1 : behind;
        boolean hears = hearer < units.size()
                && (units.get(hearer).tag().isNoun() || units.get(hearer).tag() == Tag.PRP)
                && !units.get(hearer).isDate();
        int from = hears ? hearer + 1 : behind;
        for (int i = from; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean unnamed = Frame.isComma(unit)
                    && i + 1 < units.size()
                    && units.get(i + 1).tag() == Tag.VBG
                    && units.subList(i, units.size()).stream().anyMatch(word -> Anonymity.is(word.head()));
            if (unnamed) {
                return true;
            }
            if (!unit.isDate() && !Frame.is(unit, "on") && !Frame.isStop(unit)) {
                return false;
            }
        }
        return true;
    }
}
