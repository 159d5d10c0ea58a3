package org.attache.discord.visits;

import java.util.List;

/** A name that visits are asked for, in a form that fits into the id of a button. */
sealed interface HeldName {

    /** As it was typed, perhaps without its last words. */
    record Words(String text) implements HeldName {}

    /**
     * A whole name of the ledger.
     *
     * @param digest the first 40 bits of the SHA-256 of its folded words
     */
    record Whole(long digest) implements HeldName {}

    /**
     * Words of the ledger that are too long to be spelled out.
     *
     * @param digests the first 24 bits of the SHA-256 of each folded word
     */
    record Digested(List<Integer> digests) implements HeldName {
        public Digested {
            digests = List.copyOf(digests);
        }
    }
}
