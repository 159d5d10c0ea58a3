package org.attache.clause.entailment.reading.framing;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.english.Word;

/** Words that only say that somebody is not named, which people put in many ways. */
public final class Anonymity {

    private Anonymity() {}

    /** The words of a sentence that say so, where a statement says so as well. */
    public static BitSet read(Graph sentence, List<Graph> statements) {
        BitSet read = new BitSet();
        boolean told = statements.stream()
                .anyMatch(graph -> graph.sentence().words().stream().anyMatch(Anonymity::is));
        for (int i = 0; told && i < sentence.size(); i++) {
            if (is(sentence.unit(i).head())) {
                int top = top(sentence, i);
                for (int d = 0; top >= 0 && d < sentence.size(); d++) {
                    if (sentence.isBelow(d, top)) {
                        read.set(d);
                    }
                }
            }
        }
        return read;
    }

    /** The clause or the adjective that says more of somebody; -1 for none. */
    private static int top(Graph sentence, int word) {
        for (int at = word; at >= 0; at = sentence.head(at)) {
            switch (sentence.relation(at)) {
                case "acl", "acl:relcl", "amod", "advcl" -> {
                    return at;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether it is a word for not being named. */
    static boolean is(Word word) {
        return Lexicon.isAdjective(word.lemma(), "unnamed")
                || Lexicon.verb(word.lemma()) == Verb.NAME
                || Lexicon.noun(word.lemma()) == Noun.ANONYMITY;
    }
}
