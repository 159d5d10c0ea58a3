package org.attache.clause.entailment.proposition;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Gerunds;
import org.attache.clause.entailment.proposition.reading.Openers;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Proposition.Tie;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Whether a sentence commits itself no further than a statement, and on the word of the same one. */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Stances {

    private final Graph sentence;
    private final List<Proposition> said;
    private final Account account;
    private final Origins origins;

    Stances(Graph sentence, List<Proposition> said, Account account, Alike alike) {
        this.sentence = sentence;
        this.said = said;
        this.account = account;
        this.origins = new Origins(sentence, alike);
    }

    /** Whether a proposition only tells who says another one, or how surely. */
    boolean isReport(Proposition proposition) {
        boolean governs =
                said.stream().anyMatch(other -> other.above() == proposition.place() && other.tie() == Tie.COMPLEMENT);
        boolean acts = said.stream()
                .anyMatch(other -> other.above() == proposition.place() && Speech.governs(proposition, other));
        return acts || (governs && (isSaying(proposition) || isPossibility(proposition)));
    }

    private static boolean isSaying(Proposition proposition) {
        Verb sense = Predicates.sense(new Variant(
                proposition, proposition.lemma(), false, proposition.parts(), Force.DONE, proposition.words()));
        return sense == Verb.SAY || sense == Verb.DENY;
    }

    /** "It is possible that". */
    static boolean isPossibility(Proposition proposition) {
        return proposition.lemma().equals("be")
                && !proposition.negative()
                && proposition.singles().stream()
                        .anyMatch(
                                i -> proposition.graph().unit(i).head().small().equals("possible"));
    }

    /** The words of a report that the sources of its content prove; null where another one says it. */
    @Nullable
    BitSet reported(Proposition report, Fitting fitting) {
        BitSet read = new BitSet();
        if (report.negative()) {
            return null;
        }
        read.or(report.words());
        for (Part part : report.parts()) {
            if (part.role() == Role.SUBJECT) {
                read.set(part.phrase().from(), part.phrase().until());
            } else if (!fitting.isReporting(part)) {
                return null;
            } else {
                read.set(part.phrase().from(), part.phrase().until());
            }
        }
        report.singles().forEach(read::set);
        return report.singles().stream()
                        .allMatch(i -> sentence.unit(i).head().small().equals("possible"))
                ? read
                : null;
    }

    /** Whether force, polarity, condition and source of a statement carry those of the sentence. */
    boolean agree(Variant one, Variant told, boolean opposite) {
        Proposition p = one.of();
        Proposition q = told.of();
        boolean noun = one.own().cardinality() > p.words().cardinality() && one.nominal() && Speech.act(p) != null;
        Proposition report = noun ? p : governor(p, said);
        Speech.@Nullable Act act = report == null ? null : Speech.act(report);
        Speech.@Nullable Act done = report != null && (noun || Speech.governs(report, p)) ? act : null;
        boolean denied = done != null ? done.isNegative() : report != null && Lexicon.verb(report.lemma()) == Verb.DENY;
        boolean possible = report != null && isPossibility(report);
        boolean negative = p.negative() ^ opposite ^ denied;
        Proposition toldReport = governor(q, account.propositions(q.graph()));
        boolean toldDenied = toldReport != null && Lexicon.verb(toldReport.lemma()) == Verb.DENY;
        if (toldReport != null && !isAsserted(toldReport)) {
            return false;
        }
        if (toldDenied && !(denied || (p.negative() && report != null))) {
            return false;
        }
        boolean unless = p.opener().equals("unless") != q.opener().equals("unless");
        if ((negative ^ unless) != (q.negative() ^ toldDenied)) {
            return false;
        }
        Force wanted =
                done != null ? done.force(one.force()) : possible ? Force.POSSIBLE : effective(one.force(), p, said);
        if (wanted == Force.PERMITTED && one.lemma().isEmpty()) {
            wanted = Force.POSSIBLE;
        }
        Force given = effective(told.force(), q, account.propositions(q.graph()));
        if (wanted == Force.PRESENT && given == Force.DONE && isOffice(one)) {
            return false;
        }
        boolean speech = report != null || !sentence.source().isEmpty();
        if (given == Force.HYPOTHETICAL
                && (toldReport != null || !q.graph().source().isEmpty())) {
            given = Force.PLANNED;
        }
        if (wanted == Force.HYPOTHETICAL && speech) {
            wanted = Force.PLANNED;
        }
        if (!wanted.follows(given, speech) && !(negative && isCannot(wanted, given))) {
            return false;
        }
        if ((done == null && !isGoverned(p, q))
                || (done != null && isOpen(q, account.propositions(q.graph())))
                || isHedged(p, q)
                || !isConditioned(p, q)) {
            return false;
        }
        return origins.source(p, report, q, toldReport);
    }

    /** Who was something need not be it still. */
    private boolean isOffice(Variant one) {
        return one.lemma().equals("be")
                && one.parts().stream()
                        .anyMatch(part -> part.role() == Role.OBJECT
                                && switch (Lexicon.noun(
                                        sentence.unit(part.head()).lemma())) {
                                    case OFFICE, PERSON -> true;
                                    default -> false;
                                });
    }

    /** Whether somebody says it, and is not only told to. */
    private static boolean isAsserted(Proposition report) {
        Force force = report.verb().force();
        boolean says = force == Force.DONE || force == Force.PRESENT || force == Force.BARE;
        return says
                && !report.negative()
                && (isPossibility(report) || !report.in(Role.SUBJECT).isEmpty());
    }

    /** What cannot be is not. */
    private static boolean isCannot(Force wanted, Force given) {
        return given == Force.ABLE && (wanted == Force.PRESENT || wanted == Force.PLANNED || wanted == Force.POSSIBLE);
    }

    private static Force effective(Force force, Proposition proposition, List<Proposition> own) {
        boolean base = proposition.tie() == Tie.JOINED
                && proposition.verb().main() == proposition.verb().from()
                && proposition.graph().unit(proposition.verb().from()).tag() == Tag.VB;
        if ((force != Force.BARE && !base) || proposition.above() < 0) {
            return force;
        }
        Proposition above = own.get(proposition.above());
        if (base) {
            return effective(above.verb().force(), above, own);
        }
        boolean done = proposition.tie() == Tie.PARTICIPLE && proposition.verb().passive();
        return proposition.tie() == Tie.INFINITIVE || done
                ? force
                : effective(above.verb().force(), above, own);
    }

    /** The report that a proposition belongs to; null for none. */
    private @Nullable Proposition governor(Proposition proposition, List<Proposition> own) {
        Proposition at = proposition;
        while (at.above() >= 0) {
            Proposition above = own.get(at.above());
            if (at.tie() == Tie.OPENED && above.above() >= 0 && isPossibility(own.get(above.above()))) {
                return null;
            }
            boolean told = (at.tie() == Tie.COMPLEMENT && (isSaying(above) || isPossibility(above)))
                    || (own == said && Speech.governs(above, at));
            if (told) {
                return above;
            }
            at = above;
        }
        return null;
    }

    /** What only is wanted, tried or believed is told so: the same verb must govern it, which is found by itself. */
    private boolean isGoverned(Proposition p, Proposition q) {
        boolean open = isOpen(q, account.propositions(q.graph()));
        boolean own = isOpen(p, said);
        return open == own;
    }

    private static boolean isOpen(Proposition proposition, List<Proposition> own) {
        Proposition at = proposition;
        while (at.above() >= 0) {
            Proposition above = own.get(at.above());
            boolean gerund = at.tie() == Tie.PARTICIPLE && Gerunds.isRuled(above, at);
            if (at.tie() == Tie.RELATIVE || (at.tie() == Tie.PARTICIPLE && !gerund)) {
                return false;
            }
            boolean ruled = at.tie() == Tie.INFINITIVE
                    || gerund
                    || (at.tie() == Tie.COMPLEMENT && !isSaying(above) && !isPossibility(above));
            if (ruled) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private boolean isHedged(Proposition p, Proposition q) {
        boolean claimed = Hedges.isClaim(q) && !Hedges.isClaim(p);
        boolean hedged = q.singles().stream().anyMatch(i -> Hedges.is(q.graph(), i));
        boolean own = p.singles().stream().anyMatch(i -> Hedges.is(sentence, i));
        return claimed || (hedged && !own);
    }

    /** What holds under a condition is told with it; what is only a condition is told as one. */
    private boolean isConditioned(Proposition p, Proposition q) {
        boolean condition = Openers.isCondition(q.opener());
        if (condition != Openers.isCondition(p.opener())) {
            return false;
        }
        boolean conditional = account.propositions(q.graph()).stream()
                .anyMatch(other -> Openers.isCondition(other.opener()) && other.above() == q.place());
        boolean own =
                said.stream().anyMatch(other -> Openers.isCondition(other.opener()) && other.above() == p.place());
        return !conditional || own;
    }
}
