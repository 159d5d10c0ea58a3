package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/** What a verb says of itself with its auxiliaries and its negation: tense, polarity, voice. */
final class VerbForm {

    private final Graph graph;

    VerbForm(Graph graph) {
        this.graph = graph;
    }

    boolean isFinite(int head) {
        return isFinite(graph.unit(head).tag()) || auxiliaries(head).stream().anyMatch(unit -> isFinite(unit.tag()));
    }

    private static boolean isFinite(Tag tag) {
        return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
    }

    boolean isInfinitive(int head) {
        int mark = graph.dependent(head, "mark");
        return mark >= 0 && graph.unit(mark).tag() == Tag.TO;
    }

    boolean isCondition(int head) {
        for (int d : graph.dependents(head)) {
            String relation = graph.relation(d);
            if ((relation.equals("mark") || relation.equals("case") || relation.equals("advmod"))
                    && Lexicon.isConjunction(graph.unit(d).head().small(), "condition")
                    && !graph.unit(d).head().small().equals("whether")) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(int verb) {
        List<Unit> auxiliaries = auxiliaries(verb);
        if (!auxiliaries.isEmpty()
                && auxiliaries.stream()
                        .noneMatch(unit ->
                                unit.lemma().equals("be") || unit.lemma().equals("get"))) {
            return false;
        }
        return graph.dependent(verb, "aux:pass") >= 0 || graph.dependent(verb, "nsubj:pass") >= 0;
    }

    List<Unit> auxiliaries(int head) {
        List<Unit> found = new ArrayList<>();
        for (int d : graph.dependents(head)) {
            if (graph.relation(d).startsWith("aux") || graph.relation(d).equals("cop")) {
                found.add(graph.unit(d));
            }
        }
        return found;
    }

    Stance own(int head) {
        List<Unit> auxiliaries = auxiliaries(head);
        Modality modality = tense(head, auxiliaries);
        boolean negative = false;
        for (int d : graph.dependents(head)) {
            Unit unit = graph.unit(d);
            String small = unit.head().small();
            String relation = graph.relation(d);
            if (relation.equals("advmod")
                    || relation.equals("cc")
                    || relation.equals("aux")
                    || relation.equals("preconj")) {
                negative ^= Lexicon.isAdverb(small, "negator") && !relation.equals("cc");
                modality = Lexicon.isAdverb(small, "hedge") ? Modality.weaker(modality, Modality.POSSIBLE) : modality;
            }
            if (relation.startsWith("nsubj") || relation.equals("obj")) {
                negative ^= isNone(d);
            }
            negative ^= small.equals("longer")
                    && d > 0
                    && graph.unit(d - 1).head().small().equals("no");
        }
        negative ^= isNeither(head);
        Stance stance = Stance.of(isCondition(head) ? Modality.CONDITIONAL : modality, negative);
        if (isImperative(head, auxiliaries)) {
            stance = stance.with(Modality.ASKED).under("imperative");
        }
        Integer condition = condition(head);
        return condition == null ? stance : stance.given(condition);
    }

    private boolean isImperative(int head, List<Unit> auxiliaries) {
        boolean bare = graph.unit(head).tag() == Tag.VB
                && auxiliaries.isEmpty()
                && graph.dependent(head, "nsubj", "nsubj:pass", "mark") < 0;
        int from = 0;
        for (int i = 0; i < head; i++) {
            from = graph.unit(i).head().text().equals(":") ? i + 1 : from;
        }
        for (int i = from; i < head; i++) {
            Tag tag = graph.unit(i).tag();
            bare &= !(tag.isNoun() || tag == Tag.PRP || tag == Tag.MD || tag.isVerb())
                    || graph.relation(head).equals("parataxis");
        }
        return bare
                && (graph.head(head) < 0 || from > 0 || graph.relation(head).equals("parataxis"))
                && !graph.unit(head).isDate();
    }

    private @Nullable Integer condition(int head) {
        for (int d : graph.dependents(head)) {
            if ((graph.relation(d).equals("advcl")
                            || graph.relation(d).equals("conj")
                            || graph.relation(d).equals("ccomp")
                            || graph.relation(d).equals("obl"))
                    && isCondition(d)) {
                return d;
            }
        }
        return opening(head);
    }

    /** "If it rains we stay": the clause at the start is the condition of what comes behind it, wherever it hangs. */
    private @Nullable Integer opening(int head) {
        if (isCondition(head) || !Lexicon.isConjunction(graph.unit(0).head().small(), "condition")) {
            return null;
        }
        int verb = 1;
        while (verb < graph.size() && !isPredicate(verb)) {
            verb++;
        }
        return verb < head ? Integer.valueOf(verb) : null;
    }

    private boolean isPredicate(int i) {
        return graph.unit(i).tag().isVerb()
                && !graph.unit(i).isDate()
                && !graph.relation(i).startsWith("aux");
    }

    /** "Neither came", "neither A nor B came": no verb stands between "neither" and this one. */
    private boolean isNeither(int head) {
        boolean nor = false;
        for (int i = head - 1; i >= 0; i--) {
            String small = graph.unit(i).head().small();
            boolean alone = i + 1 < graph.size()
                    && (graph.unit(i + 1).tag().isVerb() || graph.unit(i + 1).tag() == Tag.MD);
            if ((nor || alone) && small.equals("neither")) {
                return true;
            }
            nor |= small.equals("nor");
            boolean verb = graph.isVerbal(i) && !graph.relation(i).startsWith("aux");
            if (verb) {
                return false;
            }
        }
        return false;
    }

    boolean isNone(int noun) {
        String lemma = graph.unit(noun).lemma();
        int determiner = graph.dependent(noun, "det");
        String small = determiner < 0 ? "" : graph.unit(determiner).head().small();
        return small.equals("no")
                || small.equals("neither")
                || lemma.equals("nobody")
                || lemma.equals("nothing")
                || lemma.equals("none");
    }

    private Modality tense(int head, List<Unit> auxiliaries) {
        boolean past = graph.unit(head).tag() == Tag.VBD || graph.unit(head).tag() == Tag.VBN;
        for (Unit auxiliary : auxiliaries) {
            switch (auxiliary.lemma()) {
                case "will", "shall", "'ll", "wo" -> {
                    return Modality.PLANNED;
                }
                case "would" -> {
                    return auxiliaries.stream().anyMatch(unit -> unit.lemma().equals("have"))
                            ? Modality.COUNTERFACTUAL
                            : Modality.PLANNED;
                }
                case "may", "might", "could", "can", "should", "must", "ought", "ca" -> {
                    return Modality.POSSIBLE;
                }
                default -> past |= auxiliary.lemma().equals("have") || auxiliary.tag() == Tag.VBD;
            }
        }
        boolean toBe = isInfinitive(head)
                && auxiliaries.stream().anyMatch(unit -> unit.lemma().equals("be") && unit.tag() != Tag.VB);
        if (toBe) {
            boolean was = auxiliaries.stream().anyMatch(unit -> unit.tag() == Tag.VBD);
            return was ? Modality.FORMERLY_PLANNED : Modality.PLANNED;
        }
        boolean presentPassive = isPassive(head)
                && auxiliaries.stream().anyMatch(unit -> unit.tag() == Tag.VBZ || unit.tag() == Tag.VBP)
                && auxiliaries.stream().noneMatch(unit -> unit.lemma().equals("have"));
        return past && !presentPassive ? Modality.DONE : Modality.PRESENT;
    }
}
