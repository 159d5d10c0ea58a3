package org.attache.visit;

/** Tells whether somebody in a sentence is an object, and so not the one who travels. */
final class ObjectFinder {

    private ObjectFinder() {}

    /** Whether somebody is the object of a verb or preposition: "received by Ana Ruiz". */
    static boolean isObject(Clause clause, int at) {
        int before = at - 1;
        while (clause.isDeterminer(before) || clause.is(before, "a")) {
            before--;
        }
        boolean follows = clause.is(before, "by")
                && (clause.is(before - 1, "followed")
                        || clause.is(before - 1, "then")
                        || clause.is(before - 1, "succeeded")
                        || clause.is(before - 1, "led")
                        || clause.is(before - 1, "headed"));
        if (clause.is(before, "and") && clause.isSomebody(before - 1)) {
            return isObject(clause, before - 1);
        }
        return !follows && (clause.in(before, Lexicon.OBJECT) || isRequested(clause, at));
    }

    static boolean isRequested(Clause clause, int at) {
        return clause.in(at - 1, Lexicon.REQUEST) || (clause.is(at - 1, "the") && clause.in(at - 2, Lexicon.REQUEST));
    }
}
