package org.attache.clause.entailment.reading;

import org.attache.clause.Modality;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;

/** Reads how far a sentence commits itself to its events: from auxiliaries, negation, and the verbs above. */
final class Stances {

    private final Graph graph;
    private final VerbForm form;

    Stances(Graph graph) {
        this.graph = graph;
        this.form = new VerbForm(graph);
    }

    /** Whether it is a word for wanting something of somebody. */
    static boolean isAsking(String lemma) {
        Verb sense = Lexicon.verb(lemma);
        return sense == Verb.ASK || sense == Verb.INVITE || Lexicon.noun(lemma) == org.attache.english.Noun.INVITATION;
    }

    Stance of(int head) {
        return of(head, 0);
    }

    private Stance of(int head, int depth) {
        Stance own = form.own(head);
        int above = graph.head(head);
        if (above < 0 || depth > 8 || form.isCondition(head)) {
            return own;
        }
        return switch (graph.relation(head)) {
            case "ccomp", "xcomp", "csubj", "csubj:pass" -> governed(head, own, above, depth);
            case "acl" -> form.isInfinitive(head) ? governed(head, own, above, depth) : own;
            case "advcl" ->
                form.isInfinitive(head) && sense(above) == Verb.COMPEL
                        ? governed(head, own, above, depth)
                        : form.isInfinitive(head)
                                ? own.with(Modality.HOPED).under("to")
                                : adverbial(head, own, above, depth);
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
        Modality modality = form.isCondition(head) ? Modality.CONDITIONAL : own.modality();
        Stance outer = of(above, depth + 1);
        boolean bare =
                graph.unit(head).tag() == Tag.VBG && form.auxiliaries(head).isEmpty() && modality == Modality.PRESENT;
        return own.with(bare ? outer.modality() : modality).from(outer.source());
    }

    private Stance joined(int head, Stance own, int above, int depth) {
        boolean clause = graph.isVerbal(above) || graph.dependent(above, "cop") >= 0;
        if (!clause || graph.relation(head).equals("parataxis")) {
            return own;
        }
        boolean bare = form.auxiliaries(head).isEmpty() && !form.isFinite(head);
        Stance outer = of(above, depth + 1);
        if (bare || (form.isInfinitive(head) && form.auxiliaries(head).isEmpty())) {
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

    private Stance governed(int head, Stance own, int above, int depth) {
        Stance outer = of(above, depth + 1);
        boolean infinitive = form.isInfinitive(head) || (own.modality() == Modality.PRESENT && !form.isFinite(head));
        int condition = outer.condition() >= 0 ? outer.condition() : own.condition();
        Stance base = new Stance(own.modality(), own.negative(), outer.governor(), outer.source(), condition);
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
            boolean purpose = infinitive && graph.dependent(above, "cop") >= 0 && graph.dependent(above, "case") >= 0;
            if (purpose) {
                return base.with(Modality.HOPED).under("to");
            }
            boolean none = form.isNone(above);
            boolean dropped = verb >= 0
                    && graph.isVerbal(verb)
                    && switch (Lexicon.verb(graph.unit(verb).lemma())) {
                        case CANCEL, DECLINE, DENY -> true;
                        default -> of(verb, depth + 1).negative() && !none;
                    };
            boolean said = graph.dependent(above, "cop") >= 0 && outer.negative();
            if (lemma.equals("possible") && graph.dependent(above, "cop") >= 0 && !outer.negative()) {
                return base.with(Modality.POSSIBLE).under("possible");
            }
            return planned
                    ? base.with(Modality.PLANNED).turned(none || dropped || said)
                    : base.with(Modality.POSSIBLE).under(lemma);
        }
        Verb sense = sense(above);
        int subject = subject(above);
        boolean told = outer.modality() == Modality.DONE || outer.modality() == Modality.PRESENT;
        if (infinitive && lemma.equals("go") && graph.unit(above).tag() == Tag.VBG) {
            return base.with(planned(outer.modality())).turned(outer.negative());
        }
        if (isEnded(head, above)) {
            return base.with(outer.modality()).under(lemma);
        }
        return switch (sense) {
            case SAY ->
                infinitive
                        ? base.with(Modality.HOPED).under(lemma)
                        : !outer.negative() && told
                                ? base.from(form.isPassive(above) ? -1 : subject)
                                : base.with(Modality.ASKED).under(lemma);
            case DENY -> base.with(Modality.DENIED).from(subject);
            case PLAN, EXPECT -> base.with(planned(outer.modality())).turned(outer.negative());
            case HOPE, INVITE, ASK, CONSIDER, BELIEVE, DOUBT ->
                base.with(Modality.HOPED).under(lemma).turned(outer.negative() && infinitive);
            case DECLINE, CANCEL ->
                outer.negative() && !lemma.equals("fail")
                        ? base.with(Modality.ASKED).under(lemma)
                        : base.with(outer.modality()).turned(!outer.negative());
            case BEGIN, END -> base.with(outer.modality()).turned(outer.negative());
            case AGREE -> base.with(Modality.PLANNED).from(subject);
            case GO, COME, ARRIVE, LEAVE, RETURN, STAY, VISIT, MEET, RECEIVE, ATTEND, LAST, TAKE_PLACE ->
                infinitive ? base.with(Modality.HOPED).under("to") : own;
            case PERMIT -> base.with(Modality.POSSIBLE).turned(outer.negative());
            case COMPEL -> base.with(outer.modality()).turned(outer.negative());
            case PERFORM ->
                lemma.equals("have") && infinitive
                        ? base.with(outer.modality()).turned(outer.negative())
                        : base.with(Modality.ASKED).under(lemma);
            default -> base.with(Modality.ASKED).under(lemma);
        };
    }

    /** Whether what is begun, or was done before it ended, is only told with the verb for that: "stopped selling". */
    private boolean isEnded(int head, int above) {
        Verb sense = sense(above);
        return graph.unit(head).tag() == Tag.VBG && (sense == Verb.END || sense == Verb.STAY);
    }

    /** The class of a verb with its particle. */
    private Verb sense(int verb) {
        String lemma = graph.unit(verb).lemma();
        int particle = graph.dependent(verb, "compound:prt");
        return particle < 0
                ? Lexicon.verb(lemma)
                : Lexicon.verb(lemma, graph.unit(particle).head().small());
    }

    private static Modality planned(Modality outer) {
        return switch (outer) {
            case DONE -> Modality.FORMERLY_PLANNED;
            case PRESENT, PLANNED -> Modality.PLANNED;
            default -> outer;
        };
    }

    int subject(int verb) {
        int at = verb;
        for (int depth = 0; depth < 4 && at >= 0; depth++) {
            int found = graph.dependent(at, "nsubj", "nsubj:pass");
            if (found >= 0) {
                return found;
            }
            boolean shared = graph.relation(at).equals("conj")
                    || (graph.relation(at).equals("xcomp") && graph.dependent(graph.head(at), "obj", "iobj") < 0);
            at = shared ? graph.head(at) : -1;
        }
        return -1;
    }
}
