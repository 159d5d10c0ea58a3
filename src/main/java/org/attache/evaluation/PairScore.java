package org.attache.evaluation;

import org.attache.answer.Verdict;

/** What the verifier said of one pair. */
public record PairScore(TestPair pair, Verdict verdict) {

    public boolean isRight() {
        return pair.supported() == verdict instanceof Verdict.Supported;
    }
}
