package org.attache.evidence;

import org.attache.visit.VisitLedger;

/**
 * One snapshot of the knowledge, held open while a question is answered: statements and visits of the same moment.
 * Thread-safe until closed; close it as soon as the answer stands.
 */
public interface KnowledgeView extends AutoCloseable {

    /** The number of the snapshot. */
    long snapshot();

    StatementIndex statements();

    VisitLedger visits();

    /** What made the vectors of these statements; questions to them are embedded with nothing else. */
    Embedder embedder();

    @Override
    void close();
}
