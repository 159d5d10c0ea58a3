package org.attache.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attache.evidence.Vector;
import org.attache.source.Label;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.history.VisitHistory;

/** The system of record for snapshots, documents, statements, visits and vectors. Thread-safe. */
public interface KnowledgeStore extends AutoCloseable {

    Snapshot current();

    /** Path to hash of every document of the current snapshot. */
    Map<String, String> manifest();

    /** Path to namespace of those documents of the current snapshot that lie elsewhere than when they came in. */
    Map<String, String> namespaces();

    /**
     * Paths of the documents of the current snapshot that tell of any of these events, or of any that the documents of
     * these paths tell of.
     */
    Set<String> telling(Set<String> events, Set<String> paths);

    /** The documents of a kept snapshot in the order of their paths. */
    List<DocumentSummary> documents(long snapshot);

    /** The statements of one document of a kept snapshot in their order; empty where there is none. */
    List<Statement> statementsOf(long snapshot, String path);

    /** What stands over the statements of one document of a kept snapshot; empty where there is none. */
    List<Label> labelsOf(long snapshot, String path);

    /** The visits of one document of a kept snapshot in their order; empty where there is none. */
    List<Visit> visitsOf(long snapshot, String path);

    /** The remarks of a kept snapshot by the paths of their documents; documents without any are not among them. */
    Map<String, List<Remark>> remarks(long snapshot);

    /** Pairs of documents of a kept snapshot that say nearly the same. */
    List<NearCopy> nearCopies(long snapshot);

    /** Statements of a kept snapshot by id, in the order given; an unknown id is left out. */
    List<Statement> statements(long snapshot, List<String> ids);

    /** Hands over every statement of a kept snapshot, document by document. */
    void forEachStatement(long snapshot, Consumer<Statement> consumer);

    VisitLedger ledger(long snapshot);

    /** What became of visits up to a kept snapshot. */
    VisitHistory history(long snapshot);

    /**
     * Keeps a snapshot whole, whatever changes meanwhile, until it was released as often as it was held. Waits for
     * nothing.
     *
     * @return whether it is held; no snapshot is that was forgotten already
     */
    boolean hold(long snapshot);

    void release(long snapshot);

    /**
     * How one kept snapshot differs from another.
     *
     * @param created when the first was made; a restored store may have another one of the same number
     * @return empty where one of them is not kept
     */
    Optional<SnapshotDifference> difference(long from, Instant created, long to);

    /** The vectors that are known for these words; words without one are missing from the result. */
    Map<String, Vector> vectors(String model, List<String> words);

    /** Keeps vectors by model and words; durable when it returns. */
    void remember(String model, Map<String, Vector> vectors);

    /**
     * Makes the next snapshot in one step: documents come in or replace those of the same path, removed ones leave.
     * Keeps the newest snapshots and forgets older ones that nobody holds.
     *
     * @param folder what the folder was as it was taken in
     * @param progress hears how many of the documents are stored
     */
    Snapshot apply(
            List<PreparedDocument> incoming,
            List<String> removed,
            List<Reading.Refused> refused,
            String folder,
            Progress progress);

    /** The same with nobody to hear of the progress. */
    default Snapshot apply(
            List<PreparedDocument> incoming, List<String> removed, List<Reading.Refused> refused, String folder) {
        return apply(incoming, removed, refused, folder, Progress.SILENT);
    }

    /** Remembers the folder and its refused files where no document changed; the snapshot stays. */
    void acknowledge(String folder, List<Reading.Refused> refused);

    /**
     * Returns to the snapshot before the current one: a new snapshot with its content takes the place of both, so that
     * the next return goes further back.
     *
     * @param folder what the folder is to be remembered by, from what it was when that snapshot was made
     * @throws KnowledgeUnavailable if none is kept that holds anything
     */
    Snapshot rollback(UnaryOperator<String> folder);

    /** What was given with the last change; empty before the first. */
    String folder();

    List<Reading.Refused> refused();

    @Override
    void close();
}
