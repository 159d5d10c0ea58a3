package org.attache.clause.entailment;

import java.util.BitSet;

/**
 * What comparing a part of a sentence with a part of a statement found.
 *
 * @param clash what speaks against it; empty for nothing
 * @param read the words of the sentence that were found
 * @param open the content words that were not, where nothing speaks against them
 */
record Finding(String clash, BitSet read, BitSet open) {

    static Finding clash(String why) {
        return new Finding(why, new BitSet(), new BitSet());
    }

    static Finding empty() {
        return new Finding("", new BitSet(), new BitSet());
    }

    boolean clashes() {
        return !clash.isEmpty();
    }

    boolean holds() {
        return clash.isEmpty() && open.isEmpty();
    }

    /** Takes in what was found of another part; the first clash stays. */
    Finding and(Finding other) {
        BitSet both = (BitSet) read.clone();
        both.or(other.read);
        BitSet missing = (BitSet) open.clone();
        missing.or(other.open);
        return new Finding(
                clash.isEmpty() ? other.clash : other.clash.isEmpty() ? clash : clash + "; " + other.clash,
                both,
                missing);
    }

    /** Whether it says more than another: no clash, then fewer open words, then more that were found. */
    boolean isBetter(Finding other) {
        if (clashes() != other.clashes()) {
            return other.clashes();
        }
        return open.cardinality() != other.open.cardinality()
                ? open.cardinality() < other.open.cardinality()
                : read.cardinality() > other.read.cardinality();
    }
}
