package org.attache.h2;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.attache.evidence.Vector;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.KnowledgeStore;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Reading;
import org.attache.knowledge.Snapshot;
import org.attache.source.Statement;
import org.attache.visit.VisitLedger;

/**
 * The knowledge in an H2 database in the data folder. One process at a time holds the folder. Thread-safe: readers
 * never wait for a change, changes wait for each other.
 */
public final class H2Knowledge implements KnowledgeStore {

    private static final String DOCUMENTS = "SELECT d.hash, d.statements, d.visits, " + Documents.ORIGIN
            + " FROM snapshot_document h JOIN document d ON d.id = h.document WHERE h.snapshot = ? ORDER BY d.path";

    private final Database database;
    private final InstantSource clock;
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

    private H2Knowledge(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
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
        H2Knowledge store = new H2Knowledge(database, clock);
        database.write(connection -> {
            new Snapshots(connection, clock.instant()).begin();
            return true;
        });
        return new Opened(store, List.of());
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
        return database.read(connection -> {
            Map<String, String> manifest = new LinkedHashMap<>();
            Sql.of(DOCUMENTS, Snapshots.current(connection).number())
                    .forEach(connection, row -> manifest.put(row.getString("path"), row.getString("hash")));
            return manifest;
        });
    }

    @Override
    public List<DocumentSummary> documents(long snapshot) {
        return database.read(connection -> Sql.of(DOCUMENTS, snapshot).list(connection, Documents::summary));
    }

    @Override
    public List<Statement> statementsOf(long snapshot, String path) {
        return database.read(connection -> Statements.ofDocument(connection, snapshot, path));
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
            List<PreparedDocument> incoming, List<String> removed, List<Reading.Refused> refused, String folder) {
        return change(snapshots -> snapshots.apply(incoming, removed, refused, folder));
    }

    @Override
    public void acknowledge(String folder, List<Reading.Refused> refused) {
        change(snapshots -> snapshots.acknowledge(refused, folder));
    }

    @Override
    public Snapshot rollback(String folder) {
        if (current().number() == 0) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.MISSING,
                    "There is no earlier knowledge to go back to; nothing was taken in yet.",
                    null);
        }
        return change(snapshots -> snapshots.rollback(folder));
    }

    private interface Change {
        Snapshot by(Snapshots snapshots) throws SQLException;
    }

    private Snapshot change(Change change) {
        changing.lock();
        try {
            return database.write(connection -> change.by(new Snapshots(connection, clock.instant())));
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
