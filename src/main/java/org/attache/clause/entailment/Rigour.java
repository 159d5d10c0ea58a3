package org.attache.clause.entailment;

/** How much alike a sentence and a statement must be built. */
enum Rigour {
    /** Clause by clause. */
    STRICT,
    /** Word by word, all of them. */
    LOOSE,
    /** Word by word, where words that nobody cited has may be left over. */
    DOUBT
}
