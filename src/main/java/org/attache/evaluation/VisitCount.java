package org.attache.evaluation;

/**
 * How many visits were found as they are told, by surname of the visitor, country and start.
 *
 * @param right found and told
 * @param wrong found, but not told so
 * @param missed told, but not found so
 */
public record VisitCount(int right, int wrong, int missed) {

    static final VisitCount NONE = new VisitCount(0, 0, 0);

    VisitCount plus(VisitCount more) {
        return new VisitCount(right + more.right, wrong + more.wrong, missed + more.missed);
    }

    /** Share of the found visits that are right, from 0 to 1; 1 where none was found. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of the told visits that were found, from 0 to 1; 1 where none is told. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
