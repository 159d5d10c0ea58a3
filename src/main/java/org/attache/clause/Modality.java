package org.attache.clause;

/**
 * How surely a clause says that something happens, the surest first.
 *
 * <p>After the factuality scale of Saurí and Pustejovsky, FactBank, 2009, with the kinds of plan that announcements
 * tell.
 */
public enum Modality {
    /** It took place. */
    DONE,
    /** It is so now, or is told as in a calendar: "arrives on Monday". */
    PRESENT,
    /** It will be. */
    PLANNED,
    /** It was to be; whether it is still is not said: "was due to". */
    FORMERLY_PLANNED,
    /** There was a plan once: "had planned to". */
    ABANDONED,
    POSSIBLE,
    HOPED,
    INVITED,
    /** Only if something else holds. */
    CONDITIONAL,
    /** It would have been. */
    COUNTERFACTUAL,
    /** It happens again and again. */
    HABITUAL,
    /** It is asked whether it is so. */
    ASKED,
    /** Somebody says that it is not so. */
    DENIED,
    /** Only in a story. */
    FICTIONAL;

    /** Whether it may be told as a fact or a plan that stands. */
    public boolean isFirm() {
        return compareTo(FORMERLY_PLANNED) <= 0;
    }

    /** The less sure one of two. */
    public static Modality weaker(Modality one, Modality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
