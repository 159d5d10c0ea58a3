package org.attache.visit.event;

import org.attache.clause.Phrase.Nominal;
import org.attache.english.Lexicon;

/** Tells names that may be those of towns which nobody knows. */
final class UnknownTowns {

    private UnknownTowns() {}

    /** "The show at Tarbinsk": a name that may be a place's, of which no more is known. */
    static boolean isUnknownTown(String preposition, Nominal nominal) {
        boolean site = switch (Lexicon.noun(nominal.head().lemma())) {
            case OTHER -> false;
            default -> true;
        };
        return (preposition.equals("in") || preposition.equals("at"))
                && nominal.head().tag().isName()
                && nominal.head().token().isCapitalised()
                && nominal.determiner().isEmpty()
                && !nominal.isPeople()
                && !site
                && (nominal.place() == null || nominal.place().adjective());
    }
}
