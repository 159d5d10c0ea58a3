package org.attache.clause.entailment.proposition;

import java.util.List;
import org.attache.clause.entailment.proposition.Accord.Found;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Openers;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;

/** Whether statements join their propositions as a sentence does: as reason, condition or order. */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Bonds {

    private final List<Proposition> said;
    private final Account account;

    Bonds(List<Proposition> said, Account account) {
        this.said = said;
        this.account = account;
    }

    /** Takes away what was found of a proposition where it is not joined to what was found of the one above. */
    void narrow(List<List<Found>> all) {
        for (int i = 0; i < said.size(); i++) {
            Proposition one = said.get(i);
            int above = one.above();
            if (above < 0 && decides(one)) {
                all.get(i).clear();
            }
            if (above < 0 || !decides(one)) {
                continue;
            }
            List<Found> heads = all.get(above);
            List<Found> own = all.get(i);
            List<Found> before = List.copyOf(own);
            own.removeIf(found -> heads.stream().noneMatch(main -> joined(one, found.told(), main.told())));
            heads.removeIf(main -> before.stream().noneMatch(found -> joined(one, found.told(), main.told())));
        }
    }

    private static boolean decides(Proposition one) {
        return Openers.isCause(one.opener())
                || Openers.isCondition(one.opener())
                || Openers.isOrder(one.opener())
                || one.tie() == Tie.INFINITIVE;
    }

    private boolean joined(Proposition one, Proposition told, Proposition main) {
        boolean linked = told.graph() == main.graph() && hangs(told, main);
        String opener = told.opener();
        if (one.tie() == Tie.INFINITIVE && one.opener().isEmpty()) {
            return linked || (told.tie() != Tie.INFINITIVE && told == main);
        }
        if (Openers.isCause(one.opener())) {
            return (linked && Openers.isCause(opener))
                    || (isCausal(told) && told.graph() == main.graph() && hangs(told, main))
                    || (main.graph() == told.graph() && main.opener().equals("so") && hangs(main, told));
        }
        if (Openers.isCondition(one.opener())) {
            return linked && Openers.isCondition(opener);
        }
        boolean after = one.opener().equals("after")
                || one.opener().equals("once")
                || one.opener().equals("following");
        if (linked && opener.equals(one.opener())) {
            return true;
        }
        boolean inverse = told.graph() == main.graph()
                && hangs(main, told)
                && (after
                        ? main.opener().equals("before")
                        : one.opener().equals("before") && main.opener().equals("after"));
        if (inverse) {
            return true;
        }
        if (one.opener().startsWith("un") || one.opener().startsWith("til")) {
            return false;
        }
        Proposition first = after ? told : main;
        Proposition second = after ? main : told;
        return isSequence(first, second);
    }

    /** "Owing to a strike": read as a clause of its own. */
    private static boolean isCausal(Proposition told) {
        return told.lemma().equals("owe") && told.tie() == Tie.PARTICIPLE;
    }

    /** Whether the second is told to happen then, later, next. */
    private boolean isSequence(Proposition first, Proposition second) {
        List<Graph> graphs = account.graphs();
        int at = graphs.indexOf(first.graph());
        int next = graphs.indexOf(second.graph());
        boolean behind = next > at || (next == at && second.place() > first.place());
        boolean narrated = next == at
                && second.tie() == Tie.JOINED
                && second.above() == first.place()
                && first.verb().force() == Force.DONE
                && second.verb().force() == Force.DONE;
        return narrated
                || (behind
                        && next - at <= 1
                        && second.singles().stream()
                                .anyMatch(i -> Lexicon.isAdverb(
                                        second.graph().unit(i).head().small(), "order")));
    }

    /** Whether one hangs on the other, or on what that hangs on. */
    private boolean hangs(Proposition low, Proposition high) {
        List<Proposition> own = account.propositions(low.graph());
        int at = low.above();
        while (at >= 0) {
            if (at == high.place()) {
                return true;
            }
            at = own.get(at).above();
        }
        return false;
    }
}
