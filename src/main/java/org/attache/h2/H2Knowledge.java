package org.attache.h2;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.attache.evidence.Vector;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.NearCopy;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.knowledge.SnapshotDifference;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;

/**
 * The knowledge in an H2 database in the data folder. One process at a time holds the folder. Thread-safe: readers
 * never wait for a change, changes wait for each other.
 */
public final class H2Knowledge implements KnowledgeStore {

    private final Database database;
    private final InstantSource clock;
    private final Holds holds;
    private final ReentrantLock changing = new ReentrantLock();

    /**
     * An open store.
     *
     * @param notices sentences for the user about what had to be done to open it; mostly none
     */
    public record Opened(H2Knowledge store, List<String> notices) {
        public Opened {
            notices = List.copyOf(notices);
        }
    }

    private H2Knowledge(Database database, InstantSource clock, Holds holds) {
        this.database = database;
        this.clock = clock;
        this.holds = holds;
    }

    /**
     * Opens the store of a data folder, and begins an empty one where there is none.
     *
     * @param clock gives the time of snapshots
     * @throws KnowledgeUnavailable if another process holds the folder, or the folder cannot be used
     */
    public static Opened open(Path dataFolder, InstantSource clock) {
        DataFolder folder = DataFolder.at(dataFolder);
        Database database = Database.at(folder.database());
        try {
            Schema.migrate(database.pool());
        } catch (SQLException e) {
            throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.UNUSABLE, "cannot open", e);
        }
        Holds holds = database.write(connection -> {
            new Snapshots(connection, clock.instant(), new Holds(List.of())).begin();
            return new Holds(Snapshots.whole(connection));
        });
        return new Opened(new H2Knowledge(database, clock, holds), List.of());
    }

    Database database() {
        return database;
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
    public List<DocumentSummary> documents(long snapshot) {
        return database.read(connection -> Documents.of(connection, snapshot));
    }

    @Override
    public List<Statement> statementsOf(long snapshot, String path) {
        return database.read(connection -> Statements.ofDocument(connection, snapshot, path));
    }

    @Override
    public List<Visit> visitsOf(long snapshot, String path) {
        return database.read(connection -> Visits.ofDocument(connection, snapshot, path));
    }

    @Override
    public List<NearCopy> nearCopies(long snapshot) {
        return database.read(connection -> NearCopies.of(connection, snapshot));
    }

    @Override
    public boolean hold(long snapshot) {
        return holds.hold(snapshot);
    }

    @Override
    public void release(long snapshot) {
        holds.release(snapshot);
    }

    @Override
    public Optional<SnapshotDifference> difference(long from, long to) {
        return holds.isWhole(from) && holds.isWhole(to)
                ? Optional.of(database.read(connection -> Snapshots.difference(connection, from, to)))
                : Optional.empty();
    }

    @Override
    public List<Statement> statements(long snapshot, List<String> ids) {
        return database.read(connection -> Statements.byId(connection, snapshot, ids));
    }

    @Override
    public void forEachStatement(long snapshot, Consumer<Statement> consumer) {
        database.readConsistently(connection -> {
            Statements.forEach(connection, snapshot, consumer);
            return true;
        });
    }

    @Override
    public VisitLedger ledger(long snapshot) {
        return new Ledger(database, snapshot);
    }

    @Override
    public Map<String, Vector> vectors(String model, List<String> words) {
        return database.read(connection -> VectorMemory.find(connection, model, words));
    }

    @Override
    public void remember(String model, Map<String, Vector> vectors) {
        database.write(connection -> {
            VectorMemory.keep(connection, model, vectors);
            return true;
        });
    }

    @Override
    public Snapshot apply(
            List<PreparedDocument> incoming,
            List<String> removed,
            List<Reading.Refused> refused,
            String folder,
            Progress progress) {
        return change(snapshots -> snapshots.apply(incoming, removed, refused, folder, progress));
    }

    @Override
    public void acknowledge(String folder, List<Reading.Refused> refused) {
        change(snapshots -> snapshots.acknowledge(refused, folder));
    }

    @Override
    public Snapshot rollback(UnaryOperator<String> folder) {
        return change(snapshots -> snapshots
                .rollback(folder)
                .orElseThrow(() -> new KnowledgeUnavailable(
                        KnowledgeUnavailable.Kind.MISSING,
                        "There is no earlier knowledge to go back to; before this state nothing was taken in.",
                        null)));
    }

    private interface Change {
        Snapshot by(Snapshots snapshots) throws SQLException;
    }

    private Snapshot change(Change change) {
        changing.lock();
        try {
            Snapshot next = database.write(connection -> change.by(new Snapshots(connection, clock.instant(), holds)));
            holds.add(next.number());
            return next;
        } finally {
            changing.unlock();
        }
    }

    @Override
    public String folder() {
        return database.read(Snapshots::folder);
    }

    @Override
    public List<Reading.Refused> refused() {
        return database.read(connection -> Sql.of("SELECT path, reason FROM refused ORDER BY path")
                .list(connection, row -> new Reading.Refused(row.getString(1), row.getString(2))));
    }

    @Override
    public void close() {
        database.close();
    }
}
