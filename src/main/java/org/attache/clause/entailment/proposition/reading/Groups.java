package org.attache.clause.entailment.proposition.reading;

import java.util.BitSet;
import org.attache.clause.entailment.proposition.reading.Chunk.Verbal;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Joins a verb with its auxiliaries and says how far they commit themselves. */
final class Groups {

    private final Graph graph;
    private final Verbals verbs;
    private final Ruling ruling;
    private final @Nullable Verbal[] known;

    Groups(Graph graph, Verbals verbs) {
        this.graph = graph;
        this.verbs = verbs;
        this.ruling = new Ruling(graph, verbs);
        this.known = new Verbal[graph.size()];
        int i = 0;
        while (i < graph.size()) {
            Verbal found = read(i);
            known[i] = found;
            i = found == null ? i + 1 : found.until();
        }
    }

    /** The group that begins with a unit; null for none. */
    @Nullable
    Verbal at(int i) {
        return i < 0 || i >= known.length ? null : known[i];
    }

    private @Nullable Verbal read(int i) {
        boolean infinitive =
                small(i).equals("to") && (verbs.is(i + 1) || (small(i + 1).equals("not") && verbs.is(i + 2)));
        if (!infinitive
                && !verbs.is(i)
                && !(small(i).equals("not") && small(i + 1).equals("to") && verbs.is(i + 2))) {
            return null;
        }
        Builder group = new Builder();
        int at = i;
        boolean open = true;
        while (at < graph.size() && open) {
            if (verbs.is(at)) {
                group.take(at);
                open = verbs.isAuxiliary(at) || ruling.infinitive(at) || ruling.participle(at);
                at++;
            } else if (isBetween(at) && leads(at)) {
                group.between(at);
                at++;
            } else {
                open = false;
            }
        }
        int due = at;
        while (group.isBe() && due < graph.size() && graph.unit(due).tag() == Tag.RB && due - at < 2) {
            due++;
        }
        if (group.isBe() && Lexicon.isAdjective(small(due), "due")) {
            group.between(due);
            at = due == at ? at + 1 : at;
        }
        return group.made(i, at);
    }

    private boolean isBetween(int i) {
        String small = small(i);
        return graph.unit(i).tag() == Tag.RB
                || small.equals("not")
                || small.equals("to")
                || small.equals("no")
                || small.equals("longer")
                || Lexicon.isAdjective(small, "due")
                || small.equals("able")
                || small.equals("all")
                || small.equals("both");
    }

    /** Whether a verb of the same group follows. */
    private boolean leads(int i) {
        int at = i;
        while (at < graph.size() && isBetween(at) && at - i < 4) {
            at++;
        }
        return verbs.is(at) || (small(i).equals("to") && ruling.isEnd(i + 1));
    }

    private String small(int i) {
        return i < 0 || i >= graph.size() ? "" : graph.unit(i).head().small();
    }

    /** Takes the words of a group one by one. */
    private final class Builder {

        private final BitSet words = new BitSet();
        private int main = -1;
        private int first = -1;
        private String modal = "";
        private boolean negative;
        private boolean to;
        private boolean planned;
        private boolean permitted;
        private boolean past;
        private boolean perfect;
        private boolean be;
        private boolean toFirst;
        private Tag tag = Tag.XX;

        void take(int i) {
            Tag own = graph.unit(i).tag();
            String lemma = verbs.lemma(i);
            words.set(i);
            if (first < 0) {
                first = i;
            }
            if (main >= 0 && !lemma(main).isEmpty()) {
                String before = verbs.lemma(main);
                if (before.equals("have") && !to) {
                    perfect = true;
                }
                be = (before.equals("be") || (Ruling.keeps(before) && own == Tag.VBN)) && !to;
                Verb sense = Lexicon.verb(before);
                planned |= to
                        && (before.equals("be") || sense == Verb.PLAN || sense == Verb.EXPECT || ruling.isGoing(main));
                permitted |= to && sense == Verb.PERMIT;
                negative ^= to && before.equals("fail");
                boolean isOpen = modal.equals("may") || modal.equals("might") || modal.equals("could");
                modal = to && before.equals("have") && !isOpen ? "must" : modal;
            }
            if (own == Tag.MD) {
                modal = lemma;
            }
            past |= own == Tag.VBD || (main < 0 && own != Tag.VBN && own != Tag.MD && small(i).endsWith("ed"));
            main = i;
            tag = own;
            to = false;
        }

        void between(int i) {
            String small = small(i);
            if (small.equals("to")) {
                to = true;
                toFirst |= first < 0;
                words.set(i);
            } else if (Lexicon.isAdverb(small, "negator") || small.equals("no")) {
                negative = true;
                words.set(i);
            } else if (Lexicon.isAdjective(small, "due")) {
                planned = true;
                words.set(i);
            } else if (small.equals("able")) {
                modal = "can";
                words.set(i);
            } else if (small.equals("longer")) {
                words.set(i);
            }
        }

        boolean isBe() {
            return main >= 0 && lemma(main).equals("be");
        }

        private String lemma(int i) {
            return verbs.lemma(i);
        }

        @Nullable
        Verbal made(int from, int until) {
            if (main < 0) {
                return null;
            }
            boolean hanging = to || (verbs.isAuxiliary(main) && graph.unit(main).tag() == Tag.MD);
            permitted |= to && Lexicon.verb(lemma(main)) == Verb.PERMIT;
            int end = until;
            String lemma = lemma(main);
            boolean phrasal = end < graph.size()
                    && (graph.unit(end).tag() == Tag.RP
                            || Lexicon.isPhrasal(lemma, small(end))
                            || ruling.isParticle(end));
            if (phrasal && !hanging) {
                words.set(end);
                lemma = lemma + "_" + small(end);
                end++;
            }
            boolean participle = tag == Tag.VBN || tag == Tag.JJ || tag == Tag.NN || (tag == Tag.VBD && be);
            boolean passive = (be && participle) || (main == first && tag == Tag.VBN);
            boolean finite = switch (graph.unit(first).tag()) {
                case VBN, VBG -> false;
                default -> !toFirst;
            };
            return new Verbal(
                    from,
                    end,
                    hanging ? -1 : main,
                    lemma,
                    words,
                    force(finite),
                    negative,
                    passive && !hanging,
                    finite,
                    toFirst);
        }

        private Force force(boolean finite) {
            if (permitted) {
                return Force.PERMITTED;
            }
            @Nullable
            Force plain = switch (modal) {
                case "may", "might", "could" -> Force.POSSIBLE;
                case "can", "ca" -> Force.ABLE;
                case "must" -> Force.OBLIGED;
                case "should", "ought" -> Force.ADVISED;
                case "would" -> Lexicon.verb(lemma(main)) == Verb.HOPE ? Force.PRESENT : Force.HYPOTHETICAL;
                case "" -> null;
                default -> Force.PLANNED;
            };
            if (plain != null) {
                return plain;
            }
            if (planned) {
                return past || perfect ? Force.FORMER : Force.PLANNED;
            }
            if (!finite && !perfect) {
                return Force.BARE;
            }
            return past || perfect ? Force.DONE : Force.PRESENT;
        }
    }
}
