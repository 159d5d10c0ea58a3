package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;
import org.attache.english.Tag;

/**
 * Finds the subject that stands behind "be" where a place or a time begins the sentence: "Also in the hall on Monday
 * were Ana Ruiz and Lars Dahl".
 */
final class Inversions {

    private Inversions() {}

    /** Mends the clauses of a sentence. */
    static void mend(List<Frame> frames) {
        frames.stream().filter(Inversions::lacksSubject).forEach(Inversions::divide);
        frames.stream().filter(Inversions::isInverted).forEach(frame -> {
            frame.subject = frame.objects.removeFirst();
            frame.verb = isDenied(frame) && frame.verb != null ? frame.verb.denied() : frame.verb;
        });
    }

    private static boolean lacksSubject(Frame frame) {
        VerbGroup verb = frame.verb;
        return (frame.link == Link.MAIN || frame.link == Link.CONJUNCT)
                && verb != null
                && verb.form() == Form.FINITE
                && verb.from() > 0
                && frame.subject == null
                && frame.antecedent == null
                && !(verb.main().tag() == Tag.VB && verb.auxiliaries().isEmpty());
    }

    /**
     * "At the invitation of Ana Ruiz, Lars Dahl and Pia Roos will come": the first of the list is not of the subject.
     */
    private static void divide(Frame frame) {
        for (int i = 0; i < frame.adjuncts.size(); i++) {
            Adjunct adjunct = frame.adjuncts.get(i);
            Nouns nouns = adjunct.nouns();
            boolean list = adjunct.leading()
                    && nouns != null
                    && nouns.items().size() > 2
                    && nouns.joint() == Phrase.Joint.AND
                    && isNamed(nouns);
            if (list && nouns != null) {
                Nouns first = new Nouns(nouns.items().subList(0, 1), Phrase.Joint.SINGLE);
                frame.adjuncts.set(i, new Adjunct(adjunct.preposition(), first, null, adjunct.after(), true));
                frame.subject = new Nouns(nouns.items().subList(1, nouns.items().size()), Phrase.Joint.AND);
                return;
            }
        }
    }

    /** "At no time was she in Oslo". */
    private static boolean isDenied(Frame frame) {
        return frame.adjuncts.stream()
                .anyMatch(adjunct -> adjunct.leading()
                        && adjunct.nouns() != null
                        && adjunct.nouns().first().determiner().equals("no"));
    }

    private static boolean isInverted(Frame frame) {
        VerbGroup verb = frame.verb;
        boolean can = frame.link == Link.MAIN
                && verb != null
                && verb.form() == Form.FINITE
                && verb.main().lemma().equals("be")
                && frame.subject == null
                && !frame.objects.isEmpty();
        return can && frame.adjuncts.stream().anyMatch(Adjunct::leading) && isNamed(frame.objects.getFirst());
    }

    private static boolean isNamed(Nouns nouns) {
        return nouns.items().stream()
                .allMatch(item ->
                        item.mention() != null && !item.mention().persons().isEmpty());
    }
}
