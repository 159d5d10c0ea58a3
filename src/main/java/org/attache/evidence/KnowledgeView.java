package org.attache.evidence;

import java.util.List;
import java.util.Map;
import org.attache.source.Remark;
import org.attache.visit.VisitLedger;
import org.attache.visit.history.VisitHistory;

/**
 * One snapshot of the knowledge, held open while a question is answered: statements and visits of the same moment.
 * Thread-safe until closed; close it as soon as the answer stands.
 */
public interface KnowledgeView extends AutoCloseable {

    /** The number of the snapshot. */
    long snapshot();

    StatementIndex statements();

    VisitLedger visits();

    /** What became of the visits up to this snapshot. */
    default VisitHistory history() {
        return VisitHistory.NONE;
    }

    /** What was not read of documents, and how they were, by their paths; documents without any are not among them. */
    default Map<String, List<Remark>> remarks() {
        return Map.of();
    }

    /** What made the vectors of these statements; questions to them are embedded with nothing else. */
    Embedder embedder();

    @Override
    void close();
}
