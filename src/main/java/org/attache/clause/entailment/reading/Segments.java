package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Token;
import org.attache.english.Word;

/**
 * Divides a sentence at its commas into clauses that say each something by itself: what stands behind "who", "which" or
 * "where" is said of the noun before it, what stands behind "and" or "while" with a subject of its own is a sentence.
 * Each is parsed by itself, which goes wrong far less often than parsing all of them together.
 */
final class Segments {

    /** So many units may stand between a conjunction and the verb of its clause. */
    private static final int LONGEST = 10;

    private final List<Unit> units;

    private Segments(List<Unit> units) {
        this.units = units;
    }

    /** The clauses of a sentence; the sentence alone where it cannot be divided. */
    static List<List<Unit>> of(List<Unit> units) {
        boolean conditional = units.stream()
                .anyMatch(unit -> Lexicon.isConjunction(unit.head().small(), "condition"));
        return conditional || units.size() < 6 ? List.of(units) : new Segments(units).divide();
    }

    private List<List<Unit>> divide() {
        for (int comma = 2; comma + 3 < units.size(); comma++) {
            if (!Frame.isComma(units.get(comma))) {
                continue;
            }
            List<List<Unit>> parts = relative(comma);
            parts = parts.isEmpty() ? joined(comma) : parts;
            if (!parts.isEmpty()) {
                List<List<Unit>> all = new ArrayList<>();
                parts.forEach(part -> all.addAll(of(part)));
                return all;
            }
        }
        return List.of(units);
    }

    /** ", who came on Monday,": two sentences, the second of them about the noun before the comma. */
    private List<List<Unit>> relative(int comma) {
        Unit pronoun = units.get(comma + 1);
        boolean where = pronoun.tag() == Tag.WRB && pronoun.head().small().equals("where");
        boolean subject = (pronoun.tag() == Tag.WP || pronoun.tag() == Tag.WDT) && startsVerb(comma + 2);
        int noun = (subject || where) && !reports(comma) ? antecedent(comma) : -1;
        if (noun < 0 || !hasFinite(comma + 2, units.size())) {
            return List.of();
        }
        int end = resumed(comma);
        if (end == last() && !hasFinite(0, comma)) {
            return List.of();
        }
        List<Unit> main = new ArrayList<>(units.subList(0, comma));
        main.addAll(units.subList(end == last() ? end : end + 1, units.size()));
        List<Unit> second = new ArrayList<>();
        if (subject) {
            second.addAll(units.subList(phraseStart(noun), comma));
        }
        second.addAll(units.subList(comma + 2, end));
        if (where) {
            second.add(inside(units.get(noun)));
            second.addAll(units.subList(phraseStart(noun), comma));
        }
        if (last() < units.size()) {
            second.add(units.get(last()));
        }
        return List.of(main, second);
    }

    /** ", and she leaves on Tuesday", ", while his wife stays": two sentences. */
    private List<List<Unit>> joined(int comma) {
        String small = units.get(comma + 1).head().small();
        boolean contrasts = small.equals("while") || small.equals("whereas");
        boolean joins = contrasts || small.equals("and") || small.equals("but");
        int verb = joins ? ownVerb(comma + 2) : -1;
        if (verb < 0 || !hasFinite(0, comma) || (!contrasts && reports(comma))) {
            return List.of();
        }
        List<Unit> first = new ArrayList<>(units.subList(0, comma));
        if (last() < units.size()) {
            first.add(units.get(last()));
        }
        return List.of(first, units.subList(comma + 2, units.size()));
    }

    /** The finite verb of a clause with a subject that opens here; -1 for none. */
    private int ownVerb(int from) {
        for (int i = from; i < Math.min(units.size(), from + LONGEST); i++) {
            Unit unit = units.get(i);
            if (isFinite(i)) {
                int before = i - 1;
                while (before > from && units.get(before).tag() == Tag.RB) {
                    before--;
                }
                Unit subject = units.get(before);
                boolean can = subject.tag().isNoun() || subject.tag() == Tag.PRP || subject.number() != null;
                return i > from && can && !subject.isDate() ? i : -1;
            }
            if (Frame.isComma(unit)
                    || (unit.tag().isVerb() && !unit.isDate() && unit.tag() != Tag.VBN && unit.tag() != Tag.VBG)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether somebody reports what stands before the comma, who may report what stands behind it as well. */
    private boolean reports(int comma) {
        return IntStream.range(0, comma)
                .anyMatch(i -> Lexicon.noun(units.get(i).lemma()) == Noun.CLAIM
                        || (units.get(i).tag().isVerb()
                                && switch (Lexicon.verb(units.get(i).lemma())) {
                                    case SAY, DENY, BELIEVE, HOPE, EXPECT, DOUBT, CONSIDER, AGREE, ASK, INVITE -> true;
                                    default -> false;
                                }));
    }

    /** The noun that a relative clause behind a comma speaks of; -1 for none. */
    private int antecedent(int comma) {
        int at = comma - 1;
        if (!units.get(at).tag().isNoun() || units.get(at).isDate()) {
            return -1;
        }
        if (units.get(at).isPerson() || units.get(comma + 1).tag() == Tag.WRB) {
            return at;
        }
        for (int start = phraseStart(at);
                start > 1
                        && units.get(start - 1).tag() == Tag.IN
                        && units.get(start - 2).tag().isNoun()
                        && !units.get(start - 2).isDate();
                start = phraseStart(at)) {
            at = start - 2;
        }
        return at;
    }

    private int phraseStart(int noun) {
        int at = noun;
        while (at > 0) {
            boolean inside = switch (units.get(at - 1).tag()) {
                case DT, PRPS, JJ, JJS, NN, NNS, CD, HYPH, POS ->
                    !units.get(at - 1).isDate();
                case NNP, NNPS -> !units.get(at - 1).isDate() && !units.get(at).isPerson();
                default -> false;
            };
            if (!inside) {
                break;
            }
            at--;
        }
        return at;
    }

    /** Where the sentence goes on behind a relative clause: at a comma before a finite verb, or at its end. */
    private int resumed(int comma) {
        for (int i = comma + 3; i + 1 < units.size(); i++) {
            if (Frame.isComma(units.get(i)) && startsVerb(i + 1)) {
                return i;
            }
        }
        return last();
    }

    private boolean startsVerb(int at) {
        int verb = at;
        while (verb + 1 < units.size() && units.get(verb).tag() == Tag.RB) {
            verb++;
        }
        return verb < units.size() && isFinite(verb);
    }

    private boolean hasFinite(int from, int until) {
        return IntStream.range(from, until).anyMatch(this::isFinite);
    }

    private boolean isFinite(int i) {
        return switch (units.get(i).tag()) {
            case VBD, VBZ, VBP, MD -> !units.get(i).isDate();
            default -> false;
        };
    }

    /** The place of the mark that ends the sentence; behind its end where none does. */
    private int last() {
        return Frame.isStop(units.getLast()) ? units.size() - 1 : units.size();
    }

    private static Unit inside(Unit noun) {
        Word head = noun.head();
        return Unit.of(new Word(head.index(), new Token("in", head.start(), head.start()), Tag.IN, "in"));
    }
}
