package org.attache.clause.entailment.proposition.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Border;
import org.attache.clause.entailment.proposition.reading.Chunk.Kind;
import org.attache.clause.entailment.proposition.reading.Chunk.Opener;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunk.Single;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into pieces from left to right. Linear in its length. */
public final class Chunks {

    private final Graph graph;
    private final Verbals verbs;
    private final Groups groups;

    private Chunks(Graph graph, Thesaurus words) {
        this.graph = graph;
        this.verbs = new Verbals(graph, words);
        this.groups = new Groups(graph, verbs);
    }

    public static List<Chunk> of(Graph graph, Thesaurus words) {
        return new Chunks(graph, words).read();
    }

    private List<Chunk> read() {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < graph.size()) {
            Chunk chunk = next(i);
            chunks.add(chunk);
            i = Math.max(chunk.until(), i + 1);
        }
        return chunks;
    }

    private Chunk next(int i) {
        Verbal verbal = groups.at(i);
        if (verbal != null) {
            return verbal;
        }
        Border border = border(i);
        if (border != null) {
            return border;
        }
        String small = small(i);
        Tag tag = tag(i);
        if (small.equals("so") && small(i + 1).equals("that")) {
            return new Opener(i, i + 2, "so", false);
        }
        if (small.equals("that") && verbs.is(i - 1) && !verbs.is(i + 1)) {
            return new Opener(i, i + 1, small, false);
        }
        boolean relative =
                !isDay(i + 1) && (tag == Tag.WP || tag == Tag.WDT || tag == Tag.WPS || small.equals("where"));
        if (relative || (tag == Tag.WRB && !small.equals("when"))) {
            return new Opener(i, i + 1, small, true);
        }
        boolean joins = tag == Tag.IN || tag == Tag.WRB || tag == Tag.RB || tag == Tag.CC || tag == Tag.TO;
        if (joins && Openers.isAlways(small) && !small(i + 1).equals("of") && !isDay(i + 1)) {
            boolean that = !small.equals("that") && small(i + 1).equals("that");
            return new Opener(i, that ? i + 2 : i + 1, small, small.equals("that") && opensRelative(i));
        }
        if (joins && Openers.isOften(small) && opensClause(i)) {
            return new Opener(i, i + 1, small, false);
        }
        int behind = i;
        StringBuilder preposition = new StringBuilder();
        while (isPreposition(behind)) {
            preposition.append(preposition.isEmpty() ? "" : " ").append(small(behind));
            behind++;
        }
        if (Around.isOnAccount(graph, behind)) {
            Phrase cause = phrase(behind + 2, "because of");
            if (cause != null) {
                return new Phrase(i, cause.until(), cause.head(), "because of", behind + 2 - i);
            }
        }
        Phrase phrase = phrase(behind, preposition.toString());
        if (phrase == null) {
            return new Single(i);
        }
        return new Phrase(i, phrase.until(), phrase.head(), phrase.preposition(), behind - i);
    }

    /** "The man that left": "that" right before a verb stands for the noun. */
    private boolean opensRelative(int i) {
        return verbs.is(i + 1) && i > 0 && tag(i - 1).isNoun();
    }

    /** "That week": behind "that" stands no clause. */
    private boolean isDay(int i) {
        return i > 0
                && i < graph.size()
                && small(i - 1).equals("that")
                && Lexicon.noun(graph.unit(i).lemma()) == Noun.DAY;
    }

    private boolean isPreposition(int i) {
        Tag tag = tag(i);
        if (Amounts.bound(graph, i) > 0) {
            return false;
        }
        boolean may = tag == Tag.IN || tag == Tag.TO || (tag == Tag.RP && tag(i + 1) != Tag.IN);
        boolean composed = switch (small(i) + " " + small(i + 1)) {
            case "due to", "owing to", "ahead of", "according to", "together with", "prior to" -> true;
            default -> false;
        };
        boolean verbal = switch (small(i)) {
            case "including", "regarding", "concerning" -> tag == Tag.VBG;
            default -> false;
        };
        return i < graph.size() && (may || composed || verbal) && !verbs.is(i);
    }

    /** "After she had left", "after meeting her": a verb stands before the next border. */
    private boolean opensClause(int i) {
        for (int at = i + 1; at < graph.size() && border(at) == null; at++) {
            if (verbs.is(at)) {
                boolean finite = switch (tag(at)) {
                    case VBD, VBZ, VBP, MD -> true;
                    default -> false;
                };
                return (finite && !isParted(i + 1, at)) || at == i + 1;
            }
        }
        return false;
    }

    /** "Before the summit Berg was there": a noun ends before the subject begins. */
    private boolean isParted(int from, int verb) {
        for (int at = from; at + 1 < verb; at++) {
            boolean noun =
                    tag(at) == Tag.NN || tag(at) == Tag.NNS || graph.unit(at).isDate();
            if (noun
                    && ((tag(at + 1).isName() && !graph.unit(at + 1).isDate())
                            || tag(at + 1) == Tag.PRP
                            || tag(at + 1) == Tag.DT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Border border(int i) {
        return switch (tag(i)) {
            case COMMA -> new Border(i, Kind.COMMA);
            case CC -> new Border(i, Kind.JOINT);
            case COLON, STOP, OPEN_BRACKET, CLOSE_BRACKET -> new Border(i, Kind.STRONG);
            default -> null;
        };
    }

    /** A noun with what stands before it; null where none stands here. */
    private @Nullable Phrase phrase(int from, String preposition) {
        int head = -1;
        int start = from + Amounts.bound(graph, from);
        int i = start;
        while (i < graph.size() && isInside(i, from, head)) {
            Unit unit = graph.unit(i);
            if (unit.isDate() || (unit.isPronoun() && unit.tag() == Tag.PRP)) {
                if (i > start && unit.isDate() && head < 0 && tag(i - 1) != Tag.DT) {
                    return null;
                }
                boolean part = unit.isDate()
                        && i + 1 < graph.size()
                        && tag(i + 1) == Tag.NN
                        && Lexicon.noun(graph.unit(i + 1).lemma()) == Noun.DAY;
                return new Phrase(from, part ? i + 2 : i + 1, i, preposition, 0);
            }
            boolean noun = unit.tag().isNoun() || unit.number() != null || unit.tag() == Tag.CD || unit.tag() == Tag.FW;
            noun |= i == from
                    && Character.isUpperCase(unit.text().charAt(0))
                    && (verbs.is(i + 1) || unit.place() != null);
            boolean numbered = unit.number() != null
                    && head == i - 1
                    && head >= 0
                    && graph.unit(head).tag().isNoun();
            if (numbered) {
                return new Phrase(from, i + 1, head, preposition, 0);
            }
            boolean alone = unit.tag() == Tag.DT || unit.tag() == Tag.JJS || unit.tag() == Tag.EX;
            if (noun || (alone && head < 0 && !isInside(i + 1, from, head))) {
                head = i;
            }
            i++;
        }
        while (head < 0 && i > from && tag(i - 1) == Tag.JJ && i - 1 > from && tag(from) == Tag.DT) {
            head = i - 1;
        }
        return head < 0 ? null : new Phrase(from, head + 1, head, preposition, 0);
    }

    private boolean isInside(int i, int from, int head) {
        if (i >= graph.size() || groups.at(i) != null) {
            return false;
        }
        Unit unit = graph.unit(i);
        boolean named = head >= 0
                && head == i - 1
                && (graph.unit(head).isName() || graph.unit(head).number() == null);
        if (unit.isDate()) {
            return i == from || Amounts.bound(graph, from) == i - from || tag(i - 1) == Tag.DT || tag(i - 1) == Tag.JJ;
        }
        return switch (unit.tag()) {
            case DT, PDT, PRPS, EX -> i == from || (head < 0 && (tag(i - 1) == Tag.PDT || tag(i - 1) == Tag.DT));
            case PRP -> i == from;
            case CD ->
                !named
                        || (!tag(i + 1).isNoun()
                                && unit.number() != null
                                && tag(head) != Tag.NNS
                                && tag(from) != Tag.DT
                                && tag(from) != Tag.PRPS);
            case IN, WDT -> i == from && isDay(i + 1);
            case JJ, JJR, JJS, VBN, VBG ->
                !named
                        || tag(i - 1) == Tag.POS
                        || (tag(i + 1).isNoun() && !graph.unit(i + 1).isDate());
            case NNP, NNPS -> !(unit.isPerson() && head == i - 1 && head >= 0 && Around.isApart(graph, from, head));
            case NN, NNS, POS, HYPH, FW, CURRENCY, SYM -> true;
            case RB, RBR, RBS ->
                head < 0
                        && (tag(i + 1) == Tag.CD || tag(i + 1) == Tag.JJ || tag(i + 1) == Tag.DT)
                        && i == from
                        && !small(i).equals("not");
            default -> false;
        };
    }

    private Tag tag(int i) {
        return i < 0 || i >= graph.size() ? Tag.STOP : graph.unit(i).tag();
    }

    private String small(int i) {
        return i < 0 || i >= graph.size() ? "" : graph.unit(i).head().small();
    }
}
