package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.VerbGroup;

/**
 * Makes the participle behind a subject the verb of its clause where the clause has no other: "Surgeons from eleven
 * countries met in Dakar". The past and the participle of such verbs are alike, and the tagger takes one for the other.
 */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
final class LostVerbs {

    private LostVerbs() {}

    /** Mends the clauses of a sentence. */
    static void mend(List<Frame> frames) {
        for (Frame frame : List.copyOf(frames)) {
            boolean lacks = frame.verb == null
                    && frame.subject != null
                    && (frame.link == Link.MAIN || frame.link == Link.CONJUNCT || frame.link == Link.COMPLEMENT);
            if (lacks) {
                frames.stream()
                        .filter(other -> other.parent == frame && isLost(other, frame))
                        .findFirst()
                        .ifPresent(lost -> take(frame, lost, frames));
            }
        }
    }

    private static boolean isLost(Frame relative, Frame clause) {
        VerbGroup verb = relative.verb;
        return relative.link == Link.RELATIVE
                && relative.subject == null
                && !relative.inserted
                && verb != null
                && verb.form() == Form.PARTICIPLE
                && isPast(verb.main().small())
                && relative.adjuncts.stream()
                        .noneMatch(adjunct -> adjunct.preposition().equals("by"))
                && (isActive(verb) || !relative.objects.isEmpty())
                && isOf(relative, clause);
    }

    /** Whether the form of the participle is that of the past too. */
    private static boolean isPast(String small) {
        return small.endsWith("d") || small.endsWith("t") || small.endsWith("de");
    }

    /** Of these verbs people are the doers, unless somebody else is named as the doer. */
    private static boolean isActive(VerbGroup verb) {
        return switch (VerbGroups.sense(verb)) {
            case GO, COME, ARRIVE, LEAVE, RETURN, STAY, MEET, ATTEND, ACT, SAY, HOPE, AGREE, DECLINE -> true;
            case PERFORM -> verb.main().lemma().equals("make");
            default -> false;
        };
    }

    private static boolean isOf(Frame relative, Frame clause) {
        Phrase.Nominal of = relative.antecedent;
        boolean subject = clause.subject != null && clause.subject.items().contains(of);
        boolean object = clause.objects.stream().anyMatch(nouns -> nouns.items().contains(of));
        boolean behind = clause.adjuncts.stream()
                .anyMatch(adjunct ->
                        adjunct.nouns() != null && adjunct.nouns().items().contains(of));
        return of != null && (subject || behind || object);
    }

    private static void take(Frame clause, Frame lost, List<Frame> frames) {
        VerbGroup verb = lost.verb;
        clause.verb = verb == null ? null : verb.asPast();
        clause.objects.clear();
        clause.objects.addAll(lost.objects);
        clause.adjuncts.addAll(lost.adjuncts);
        clause.adverbs.addAll(lost.adverbs);
        clause.unread.addAll(lost.unread);
        frames.remove(lost);
        frames.stream().filter(frame -> frame.parent == lost).forEach(frame -> {
            frame.parent = clause;
            if (frame.subject == null && frame.antecedent == lost.antecedent) {
                frame.subject = clause.subject;
                frame.antecedent = null;
            }
        });
    }
}
