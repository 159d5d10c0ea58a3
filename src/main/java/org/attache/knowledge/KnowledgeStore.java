package org.attache.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.evidence.Vector;
import org.attache.source.Statement;
import org.attache.visit.VisitLedger;

/** The system of record for snapshots, documents, statements, visits and vectors. Thread-safe. */
public interface KnowledgeStore extends AutoCloseable {

    Snapshot current();

    /** Path to hash of every document of the current snapshot. */
    Map<String, String> manifest();

    /** The documents of a kept snapshot in the order of their paths. */
    List<DocumentSummary> documents(long snapshot);

    /** The statements of one document of a kept snapshot in their order; empty where there is none. */
    List<Statement> statementsOf(long snapshot, String path);

    /** Statements of a kept snapshot by id, in the order given; an unknown id is left out. */
    List<Statement> statements(long snapshot, List<String> ids);

    /** Hands over every statement of a kept snapshot, document by document. */
    void forEachStatement(long snapshot, Consumer<Statement> consumer);

    VisitLedger ledger(long snapshot);

    /** The vectors that are known for these words; words without one are missing from the result. */
    Map<String, Vector> vectors(String model, List<String> words);

    /** Keeps vectors by model and words; durable when it returns. */
    void remember(String model, Map<String, Vector> vectors);

    /**
     * Makes the next snapshot in one transaction: documents come in or replace those of the same path, removed ones
     * leave. Keeps the newest snapshots and forgets older ones.
     *
     * @param folder a fingerprint of the folder as it was taken in
     */
    Snapshot apply(List<PreparedDocument> incoming, List<String> removed, List<Reading.Refused> refused, String folder);

    /** Remembers the folder and its refused files where no document changed; the snapshot stays. */
    void acknowledge(String folder, List<Reading.Refused> refused);

    /** The same content as the snapshot before the current one, as a new snapshot. */
    Snapshot rollback(String folder);

    /** The fingerprint given with the last change; empty before the first. */
    String folder();

    List<Reading.Refused> refused();

    @Override
    void close();
}
