package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Reads how far a sentence commits itself to its events: from auxiliaries, negation, and the verbs above. */
final class Stances {

    private final Graph graph;

    Stances(Graph graph) {
        this.graph = graph;
    }

    Stance of(int head) {
        return of(head, 0);
    }

    private Stance of(int head, int depth) {
        Stance own = own(head);
        int above = graph.head(head);
        if (above < 0 || depth > 8 || isCondition(head)) {
            return own;
        }
        return switch (graph.relation(head)) {
            case "ccomp", "xcomp", "csubj" -> governed(head, own, above, depth);
            case "acl" -> isInfinitive(head) ? governed(head, own, above, depth) : own;
            case "advcl" ->
                isInfinitive(head) ? own.with(Modality.HOPED).under("to") : adverbial(head, own, above, depth);
            case "conj", "parataxis" -> joined(head, own, above, depth);
            default -> own;
        };
    }

    private Stance adverbial(int head, Stance own, int above, int depth) {
        int mark = graph.dependent(head, "mark");
        String opener = mark < 0 ? "" : graph.unit(mark).head().small();
        if (Lexicon.isConjunction(opener, "cause") && !opener.equals("because")) {
            return own;
        }
        Modality modality = isCondition(head) ? Modality.CONDITIONAL : own.modality();
        Stance outer = of(above, depth + 1);
        boolean bare = graph.unit(head).tag() == Tag.VBG && auxiliaries(head).isEmpty() && modality == Modality.PRESENT;
        return own.with(bare ? outer.modality() : modality).from(outer.source());
    }

    private Stance joined(int head, Stance own, int above, int depth) {
        boolean clause = graph.isVerbal(above) || graph.dependent(above, "cop") >= 0;
        if (!clause || graph.relation(head).equals("parataxis")) {
            return own;
        }
        boolean bare = auxiliaries(head).isEmpty() && !isFinite(head);
        Stance outer = of(above, depth + 1);
        if (bare || (isInfinitive(head) && auxiliaries(head).isEmpty())) {
            return new Stance(
                    outer.modality(),
                    own.negative() || (outer.negative() && orJoined(head)),
                    outer.governor(),
                    outer.source(),
                    outer.condition());
        }
        return new Stance(
                own.modality(),
                own.negative(),
                outer.governor().equals("to") ? "" : outer.governor(),
                outer.source(),
                own.condition());
    }

    private boolean orJoined(int head) {
        int joint = graph.dependent(head, "cc");
        return joint >= 0 && !graph.unit(joint).lemma().equals("but");
    }

    private boolean isFinite(int head) {
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

    private Stance governed(int head, Stance own, int above, int depth) {
        Stance outer = of(above, depth + 1);
        boolean infinitive = isInfinitive(head) || (own.modality() == Modality.PRESENT && !isFinite(head));
        Stance base = new Stance(own.modality(), own.negative(), outer.governor(), outer.source(), outer.condition());
        String lemma = graph.unit(above).lemma();
        int verb = graph.head(above);
        boolean presupposed = graph.dependents(head).stream()
                .map(graph::unit)
                .anyMatch(unit -> unit.tag() == Tag.WRB && !unit.head().small().equals("whether"));
        if (presupposed && !infinitive) {
            return own;
        }
        boolean announces = infinitive
                && Lexicon.verb(graph.unit(head).lemma()) == Verb.SAY
                && (lemma.equals("regret") || lemma.equals("wish") || lemma.equals("pleased"))
                && !outer.negative();
        if (announces) {
            return base.with(Modality.PRESENT);
        }
        boolean ofObject = !graph.isVerbal(above)
                && infinitive
                && verb >= 0
                && graph.isVerbal(verb)
                && graph.dependent(above, "cop") < 0
                && Lexicon.noun(lemma) != org.attache.english.Noun.PLAN
                && Lexicon.noun(lemma) != org.attache.english.Noun.INVITATION;
        if (ofObject) {
            return governed(head, own, verb, depth + 1);
        }
        if (!graph.isVerbal(above)) {
            boolean planned = Lexicon.isAdjective(lemma, "due") || Lexicon.noun(lemma) == org.attache.english.Noun.PLAN;
            if (Lexicon.noun(lemma) == org.attache.english.Noun.INVITATION) {
                return base.with(Modality.HOPED).under(lemma);
            }
            boolean none = isNone(above);
            boolean dropped = verb >= 0
                    && graph.isVerbal(verb)
                    && switch (Lexicon.verb(graph.unit(verb).lemma())) {
                        case CANCEL, DECLINE, DENY -> true;
                        default -> of(verb, depth + 1).negative() && !none;
                    };
            boolean said = graph.dependent(above, "cop") >= 0 && outer.negative();
            return planned
                    ? base.with(Modality.PLANNED).turned(none || dropped || said)
                    : base.with(Modality.POSSIBLE).under(lemma);
        }
        Verb sense = Lexicon.verb(lemma);
        int subject = subject(above);
        boolean told = outer.modality() == Modality.DONE || outer.modality() == Modality.PRESENT;
        return switch (sense) {
            case SAY ->
                infinitive && !isPassive(above)
                        ? base.with(Modality.HOPED).under(lemma)
                        : !outer.negative() && told
                                ? base.from(isPassive(above) ? -1 : subject)
                                : base.with(Modality.ASKED).under(lemma);
            case DENY -> base.with(Modality.DENIED).from(subject);
            case PLAN, EXPECT -> base.with(planned(outer.modality())).turned(outer.negative());
            case HOPE, INVITE, ASK, CONSIDER, BELIEVE, DOUBT ->
                base.with(Modality.HOPED).under(lemma).turned(outer.negative() && infinitive);
            case DECLINE, CANCEL -> base.with(outer.modality()).turned(true);
            case BEGIN, END -> base.with(outer.modality()).turned(outer.negative());
            case AGREE -> base.with(Modality.PLANNED).from(subject);
            case GO, COME, ARRIVE, LEAVE, RETURN, STAY, VISIT, MEET, RECEIVE, ATTEND, LAST, TAKE_PLACE ->
                infinitive ? base.with(Modality.ASKED).under(lemma) : own;
            case COMPEL -> base.with(outer.modality()).turned(outer.negative());
            case PERFORM ->
                lemma.equals("have") && infinitive
                        ? base.with(outer.modality()).turned(outer.negative())
                        : base.with(Modality.ASKED).under(lemma);
            default ->
                lemma.equals("go") && graph.unit(above).tag() == Tag.VBG
                        ? base.with(Modality.PLANNED)
                        : base.with(Modality.ASKED).under(lemma);
        };
    }

    private static Modality planned(Modality outer) {
        return switch (outer) {
            case DONE -> Modality.FORMERLY_PLANNED;
            case PRESENT, PLANNED -> Modality.PLANNED;
            default -> outer;
        };
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

    int subject(int verb) {
        int at = verb;
        for (int depth = 0; depth < 4 && at >= 0; depth++) {
            int found = graph.dependent(at, "nsubj", "nsubj:pass");
            if (found >= 0) {
                return found;
            }
            at = graph.relation(at).equals("conj") ? graph.head(at) : -1;
        }
        return -1;
    }

    private List<Unit> auxiliaries(int head) {
        List<Unit> found = new ArrayList<>();
        for (int d : graph.dependents(head)) {
            if (graph.relation(d).startsWith("aux") || graph.relation(d).equals("cop")) {
                found.add(graph.unit(d));
            }
        }
        return found;
    }

    private Stance own(int head) {
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
                negative ^= isNone(d) || isNeither(d);
            }
            negative ^= small.equals("longer")
                    && d > 0
                    && graph.unit(d - 1).head().small().equals("no");
        }
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
        return null;
    }

    /** "Neither A nor B came." */
    private boolean isNeither(int noun) {
        return graph.dependents(noun).stream()
                .anyMatch(d -> graph.relation(d).contains("preconj")
                        && graph.unit(d).head().small().equals("neither"));
    }

    private boolean isNone(int noun) {
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
