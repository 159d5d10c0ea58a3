package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.clause.entailment.proposition.Account;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Thesaurus;
import org.attache.english.Word;

/**
 * Whether a sentence has the words of statements and says another thing with them: what stands on the other side of
 * "than", "before" or "because", what was told with "almost", what only somebody claims, who does what another one
 * does. Whatever proof was found, such a sentence does not follow. Pure; linear in the length of what is read.
 */
public final class Distortions {

    private Distortions() {}

    /** Whether anything of it is turned round. */
    public static boolean areIn(Graph sentence, Account account, Alike alike, Thesaurus words) {
        List<Word> said = sentence.sentence().words();
        List<List<Word>> told = account.graphs().stream()
                .map(graph -> graph.sentence().words())
                .distinct()
                .toList();
        return Comparatives.areTurned(said, told, new Terms(words))
                || Sequences.areTurned(said, told)
                || Approximations.areDropped(said, told)
                || Measures.areExchanged(said, told)
                || Figures.areChanged(said, told)
                || Exclusions.areChanged(said, told)
                || Owners.areExchanged(said, told)
                || Titles.areBorrowed(sentence, told, words)
                || Disputes.areDropped(sentence, told)
                || new Exchanges(sentence, account, alike).areTurned(words)
                || new Portions(sentence, account, words).areWidened()
                || new Misplacements(sentence, account, alike, words).found();
    }
}
