package org.attache.clause.entailment.proposition.reading;

import java.util.BitSet;
import java.util.Objects;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** Tells the verbs of a sentence, also those that the tagger took for something else, by the words beside them. */
final class Verbals {

    private final Graph graph;
    private final Thesaurus words;
    private final BitSet verbs = new BitSet();
    private final @Nullable String[] bases;

    Verbals(Graph graph, Thesaurus words) {
        this.graph = graph;
        this.words = words;
        this.bases = new String[graph.size()];
        for (int i = 0; i < graph.size(); i++) {
            if (isTagged(i) || isRuled(i)) {
                verbs.set(i);
            }
        }
        for (int i = 1; i < graph.size(); i++) {
            if (!verbs.get(i) && (isOnlyFinite(i) || isJoined(i))) {
                verbs.set(i);
            }
        }
    }

    boolean is(int i) {
        return i >= 0 && verbs.get(i);
    }

    /** Whether it can be a verb of its own, and no auxiliary alone. */
    boolean isAuxiliary(int i) {
        return switch (lemma(i)) {
            case "be", "have", "do" -> true;
            default -> graph.unit(i).tag() == Tag.MD;
        };
    }

    /** The base form of a verb. */
    String lemma(int i) {
        String known = bases[i];
        if (known == null) {
            known = read(i);
            bases[i] = known;
        }
        return known;
    }

    private String read(int i) {
        Unit unit = graph.unit(i);
        String lemma = unit.lemma();
        boolean odd = !unit.tag().isVerb() || !lemma.equals(words.verb(lemma));
        String base = odd ? words.verb(unit.head().small()) : null;
        return base == null || unit.tag() == Tag.MD ? lemma : base;
    }

    private boolean isTagged(int i) {
        Unit unit = graph.unit(i);
        if (unit.isDate() || unit.number() != null || unit.words().size() > 1) {
            return false;
        }
        Tag tag = unit.tag();
        if (Openers.isPreposition(unit.head().small(), small(i + 1), tag)) {
            return false;
        }
        Tag before = tag(i - 1);
        boolean within =
                before == Tag.DT || before == Tag.PRPS || before == Tag.JJ || before == Tag.CD || before == Tag.POS;
        return switch (tag) {
            case MD, VBP, VBZ -> true;
            case VBD -> before != Tag.DT || small(i - 1).equals("that");
            case VB -> before != Tag.DT && before != Tag.PRPS;
            case VBN, VBG -> {
                boolean noun = tag(i + 1).isNoun()
                        && !graph.unit(i + 1).isDate()
                        && !graph.unit(i + 1).isPerson();
                boolean auxiliary = is(i - 1) && isAuxiliary(i - 1);
                boolean opens = tag == Tag.VBN && noun && !auxiliary && !before.isNoun() && before != Tag.PRP;
                yield !opens && !(within && !auxiliary && (noun || before == Tag.DT));
            }
            default -> false;
        };
    }

    /** Behind "to", an auxiliary or a preposition of clauses, what can be a verb is one. */
    private boolean isRuled(int i) {
        Unit unit = graph.unit(i);
        String small = unit.head().small();
        boolean can = unit.words().size() == 1
                && !unit.isDate()
                && unit.number() == null
                && switch (unit.tag()) {
                    case NN, NNS, JJ, RB, FW -> true;
                    default -> false;
                };
        String base = can && !Character.isUpperCase(unit.text().charAt(0)) ? words.verb(small) : null;
        if (base == null) {
            return false;
        }
        int at = i - 1;
        while (at > 0 && tag(at) == Tag.RB) {
            at--;
        }
        String ruling = small(at);
        boolean plain = base.equals(small);
        boolean participle = !plain && !small.endsWith("s") && !small.endsWith("ing");
        boolean behind = tag(i + 1) != Tag.NN && tag(i + 1) != Tag.NNS;
        if (ruling.equals("to") && plain && at > 0) {
            return (is(at - 1)
                            || Lexicon.isAdjective(small(at - 1), "due")
                            || tag(at - 1) == Tag.PRP
                            || isOpenBefore(at))
                    && behind;
        }
        if (at >= 0 && tag(at) == Tag.MD) {
            return plain && unit.tag() != Tag.JJ;
        }
        if (at >= 0 && is(at) && graph.unit(at).lemma().equals("be")) {
            return participle && behind && unit.tag() != Tag.NNS;
        }
        if (at >= 0 && is(at) && graph.unit(at).lemma().equals("have")) {
            boolean object = switch (tag(i + 1)) {
                case DT, PRP, PRPS, IN, NNP, CD -> true;
                default -> false;
            };
            return object && (participle || (plain && unit.tag() == Tag.NN && tag(i + 1) != Tag.IN));
        }
        boolean gerund = small.endsWith("ing") && unit.tag() == Tag.NN;
        return gerund
                && switch (ruling) {
                    case "after", "before", "while", "by", "without" ->
                        tag(i + 1) == Tag.DT
                                || tag(i + 1) == Tag.PRP
                                || tag(i + 1).isName();
                    default -> false;
                };
    }

    /** "Expects the price of copper to fall": whether a verb that wants another one stands before. */
    private boolean isOpenBefore(int to) {
        for (int i = to - 1; i >= 0 && !isBorder(i) && tag(i) != Tag.COMMA; i--) {
            if (is(i)) {
                return switch (Lexicon.verb(lemma(i))) {
                    case EXPECT, HOPE, ASK, INVITE, COMPEL, PERMIT, PLAN, BELIEVE -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    /** A clause has a finite verb: the one word that can be it is. */
    private boolean isOnlyFinite(int i) {
        Unit unit = graph.unit(i);
        String small = unit.head().small();
        boolean plural =
                (unit.tag() == Tag.NNS || unit.tag() == Tag.NNP || unit.tag() == Tag.NN) && small.endsWith("s");
        boolean bare = unit.tag() == Tag.NN
                && i > 0
                && (graph.unit(i - 1).isName() || tag(i - 1) == Tag.NNS)
                && (tag(i + 1) == Tag.DT || tag(i + 1) == Tag.NNP || tag(i + 1) == Tag.PRPS)
                && !graph.unit(i + 1).isDate()
                && small.equals(words.verb(small));
        boolean past = (unit.tag() == Tag.JJ || unit.tag() == Tag.NN || unit.tag() == Tag.VBN) && small.endsWith("ed");
        Tag before = tag(i - 1) == Tag.RB && i > 1 ? tag(i - 2) : tag(i - 1);
        boolean subject = before.isNoun()
                || before == Tag.PRP
                || before == Tag.CD
                || graph.unit(i - 1).isName()
                || (i == 1 && Character.isUpperCase(graph.unit(0).text().charAt(0)) && tag(0) == Tag.JJ);
        boolean goesOn = switch (tag(i + 1)) {
            case DT, IN, TO, PRP, PRPS, CD, WDT, JJ, RB, NNP, WP -> true;
            case STOP, NN, NNS -> false;
            default -> false;
        };
        return unit.words().size() == 1
                && !unit.isDate()
                && !Character.isUpperCase(unit.text().charAt(0))
                && (bare || ((plural || past) && !Objects.equals(words.verb(small), small)))
                && subject
                && goesOn
                && words.verb(small) != null
                && !hasFinite(i);
    }

    /** "Left A yesterday and lands in B": what is joined to a verb by "and" and has the form of one. */
    private boolean isJoined(int i) {
        Unit unit = graph.unit(i);
        String small = unit.head().small();
        boolean preposition = tag(i + 1) == Tag.IN || tag(i + 1) == Tag.TO;
        return (unit.tag() == Tag.NNS || (unit.tag() == Tag.NNP && small.endsWith("s")))
                && unit.words().size() == 1
                && i > 1
                && tag(i - 1) == Tag.CC
                && tag(i - 2) != Tag.NNS
                && preposition
                && !Character.isUpperCase(unit.text().charAt(0))
                && words.verb(small) != null
                && hasFinite(i);
    }

    private boolean hasFinite(int i) {
        int from = i;
        while (from > 0 && !isBorder(from - 1)) {
            from--;
        }
        for (int at = from; at < graph.size() && !(at > i && isBorder(at)); at++) {
            boolean finite = switch (tag(at)) {
                case VBD, VBZ, VBP, MD -> at != i;
                default -> at < i && is(at) && tag(at) != Tag.VBN && tag(at) != Tag.VBG;
            };
            if (finite) {
                return true;
            }
        }
        return false;
    }

    private boolean isBorder(int i) {
        return switch (tag(i)) {
            case COLON, STOP, WDT, WP, WRB, OPEN_BRACKET, CLOSE_BRACKET -> true;
            case IN -> Openers.isAlways(small(i));
            case CC ->
                switch (tag(i + 1)) {
                    case VBD, VBZ, VBP, MD -> true;
                    default -> false;
                };
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
