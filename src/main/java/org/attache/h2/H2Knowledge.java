package org.attache.h2;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attache.evidence.Recent;
import org.attache.evidence.Vector;
import org.attache.h2.file.BackupThread;
import org.attache.h2.file.Backups;
import org.attache.h2.file.Changes;
import org.attache.h2.file.DataFolder;
import org.attache.h2.file.Database;
import org.attache.h2.file.Lock;
import org.attache.h2.file.Opening;
import org.attache.h2.history.History;
import org.attache.h2.rows.DocumentEvents;
import org.attache.h2.rows.Documents;
import org.attache.h2.rows.Labels;
import org.attache.h2.rows.Ledger;
import org.attache.h2.rows.NearCopies;
import org.attache.h2.rows.Remarks;
import org.attache.h2.rows.Snapshots;
import org.attache.h2.rows.Statements;
import org.attache.h2.rows.VectorMemory;
import org.attache.h2.rows.Visits;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.SnapshotDifference;
import org.attache.source.Label;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.history.VisitHistory;

/**
 * The knowledge in an H2 database in the data folder. One process at a time holds it to write, or some to read.
 * Thread-safe: readers never wait for a change, changes wait for each other.
 */
public final class H2Knowledge implements KnowledgeStore {

    private final Lock lock;
    private final Changes changes;
    private final Database database;
    private final BackupThread backupThread;
    private final Revisions revisions;

    // Of the snapshot that was asked last.
    private final Recent<Long, Ledger> ledgers = new Recent<>(1);
    private final Recent<Long, Map<String, List<Remark>>> remarks = new Recent<>(1);

    /** An open store, with sentences for the user about what had to be done to open it; mostly none. */
    public record Opened(H2Knowledge store, List<String> notices) {}

    private H2Knowledge(DataFolder folder, Lock lock, Changes changes, InstantSource clock, boolean isBackedUp) {
        this.lock = lock;
        this.changes = changes;
        this.database = changes.database();
        this.backupThread = new BackupThread(new Backups(folder), changes, clock, isBackedUp);
        this.revisions = new Revisions(changes, backupThread, clock);
    }

    /**
     * Opens the store of a data folder, and begins an empty one where there is none. A damaged store is put aside, and
     * its newest good backup takes over; without one an empty store begins.
     *
     * @param clock gives the time of snapshots and backups
     * @throws KnowledgeUnavailable if another process holds the folder, or the folder cannot be used
     */
    public static Opened open(Path dataFolder, InstantSource clock) {
        return open(DataFolder.at(dataFolder), clock, true);
    }

    static Opened open(DataFolder folder, InstantSource clock, boolean isBackedUp) {
        Lock lock = Lock.take(folder);
        Opening opening = new Opening(folder, clock);
        Optional<H2Knowledge> store = lock.under(
                folder,
                () -> Optional.of(opening.open()),
                changes -> new H2Knowledge(folder, lock, changes, clock, isBackedUp));
        return new Opened(store.orElseThrow(), List.copyOf(opening.notices()));
    }

    /**
     * Opens the store of a data folder as it is, without writing anything, beside others who do the same.
     *
     * @return empty where there is none, or something must be written before it can be read
     * @throws KnowledgeUnavailable if another process writes, or the folder cannot be read
     */
    public static Optional<H2Knowledge> openToRead(Path dataFolder, InstantSource clock) {
        DataFolder folder = DataFolder.toRead(dataFolder);
        if (!Files.exists(folder.lock())) {
            return Optional.empty();
        }
        Lock lock = Lock.share(folder);
        return lock.under(
                folder,
                new Opening(folder, clock)::toRead,
                changes -> new H2Knowledge(folder, lock, changes, clock, true));
    }

    public Changes changes() {
        return changes;
    }

    @Override
    public Snapshot current() {
        return database.read(Snapshots::current);
    }

    @Override
    public Map<String, String> manifest() {
        return database.read(Documents::hashes);
    }

    @Override
    public Map<String, String> namespaces() {
        return database.read(Documents::namespaces);
    }

    @Override
    public Set<String> telling(Set<String> events, Set<String> paths) {
        return database.read(connection -> DocumentEvents.telling(connection, events, paths));
    }

    @Override
    public List<DocumentSummary> documents(long snapshot) {
        return database.read(connection -> Documents.of(connection, snapshot));
    }

    @Override
    public List<Statement> statementsOf(long snapshot, String path) {
        return database.readConsistently(connection -> Statements.ofDocument(connection, snapshot, path));
    }

    @Override
    public List<Label> labelsOf(long snapshot, String path) {
        return database.readConsistently(connection -> Labels.ofDocument(connection, snapshot, path));
    }

    @Override
    public List<Visit> visitsOf(long snapshot, String path) {
        return database.read(connection -> Visits.ofDocument(connection, snapshot, path));
    }

    @Override
    public Map<String, List<Remark>> remarks(long snapshot) {
        return remarks.of(snapshot, number -> database.read(connection -> Remarks.of(connection, number)));
    }

    @Override
    public List<NearCopy> nearCopies(long snapshot) {
        return database.read(connection -> NearCopies.of(connection, snapshot));
    }

    @Override
    public boolean hold(long snapshot) {
        return changes.holds().hold(snapshot);
    }

    @Override
    public void release(long snapshot) {
        changes.holds().release(snapshot);
    }

    @Override
    public Optional<SnapshotDifference> difference(long from, Instant created, long to) {
        return changes.difference(from, created, to);
    }

    @Override
    public List<Statement> statements(long snapshot, List<String> ids) {
        return database.read(connection -> Statements.byId(connection, snapshot, ids));
    }

    @Override
    public void forEachStatement(long snapshot, Consumer<Statement> consumer) {
        database.readOnce(connection -> Statements.forEach(connection, snapshot, consumer));
    }

    @Override
    public VisitLedger ledger(long snapshot) {
        return ledgers.of(snapshot, number -> new Ledger(database, number));
    }

    @Override
    public VisitHistory history(long snapshot) {
        return new History(database, snapshot);
    }

    @Override
    public Map<String, Vector> vectors(String model, List<String> words) {
        return database.read(connection -> VectorMemory.find(connection, model, words));
    }

    @Override
    public void remember(String model, Map<String, Vector> vectors) {
        changes.remember(steps -> VectorMemory.keep(steps, model, vectors));
    }

    @Override
    public Snapshot apply(
            List<PreparedDocument> incoming,
            List<String> removed,
            List<Reading.Refused> refused,
            String folder,
            Progress progress) {
        return revisions.changed(incoming, removed, refused, folder, progress);
    }

    @Override
    public void acknowledge(String folder, List<Reading.Refused> refused) {
        revisions.acknowledge(refused, folder);
    }

    @Override
    public Snapshot rollback(UnaryOperator<String> folder) {
        return revisions.goneBack(folder);
    }

    @Override
    public String folder() {
        return database.read(connection -> Snapshots.newest(connection).folder());
    }

    @Override
    public List<Reading.Refused> refused() {
        return database.read(Snapshots::refused);
    }

    @Override
    public void close() {
        backupThread.close();
        database.close();
        lock.close();
    }
}
