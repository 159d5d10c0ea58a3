package org.attache.clause;

import java.util.List;
import org.attache.clause.Phrase.Form;
import org.attache.clause.Phrase.Nouns;
import org.attache.clause.Phrase.VerbGroup;

/**
 * Finds the subject that stands behind "be" where a place or a time begins the sentence: "Also in the hall on Monday
 * were Ana Ruiz and Lars Dahl".
 */
final class Inversions {

    private Inversions() {}

    /** Mends the clauses of a sentence. */
    static void mend(List<Frame> frames) {
        frames.stream().filter(Inversions::isInverted).forEach(frame -> {
            frame.subject = frame.objects.removeFirst();
            frame.verb = isDenied(frame) && frame.verb != null ? frame.verb.denied() : frame.verb;
        });
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
