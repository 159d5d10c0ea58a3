package org.attache.clause.entailment.quantity;

import org.attache.clause.entailment.reading.Graph;

/** Whether a unit of a sentence may mean what a unit of a statement means. */
@FunctionalInterface
public interface Alike {

    boolean test(int sentence, Graph statement, int unit);
}
