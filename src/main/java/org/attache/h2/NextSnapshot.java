package org.attache.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Statement;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;

/**
 * Writes, step by step, what the next snapshot will hold. Nobody sees it before the snapshot itself is there, and where
 * that never comes, {@link Sweep} takes it away.
 */
final class NextSnapshot {

    /** Rows of few numbers that lie beside each other: these touch few pages. */
    private static final int NEIGHBOURS = 5000;

    private static final String COPY = """
            INSERT INTO snapshot_document (snapshot, document)
            SELECT ?, document FROM snapshot_document WHERE snapshot = ? AND document > ?
            ORDER BY document FETCH FIRST ? ROWS ONLY""";

    private static final String LEAVE = """
            DELETE FROM snapshot_document
            WHERE snapshot = ? AND document IN (SELECT id FROM document WHERE path = ?)""";

    private final Steps steps;
    private final Connection connection;
    private final long number;

    NextSnapshot(Steps steps) throws SQLException {
        this.steps = steps;
        this.connection = steps.connection();
        this.number = Snapshots.current(connection).number() + 1;
    }

    /** What the current snapshot holds, but for documents that leave or are replaced, and new ones. */
    void differs(List<PreparedDocument> incoming, List<String> removed) throws SQLException {
        copy(number - 1);
        try (Batch leave = steps.batch(LEAVE)) {
            for (String path : removed) {
                leave(leave, path);
            }
            for (PreparedDocument document : incoming) {
                leave(leave, document.document().path());
            }
        }
        add(incoming);
    }

    /** What the snapshot before the current one holds. */
    void goesBack() throws SQLException {
        copy(number - 2);
    }

    private void copy(long from) throws SQLException {
        long last = Long.MIN_VALUE;
        while (Sql.of(COPY, number, from, last, NEIGHBOURS).run(connection) == NEIGHBOURS) {
            steps.end();
            last = Sql.of("SELECT MAX(document) FROM snapshot_document WHERE snapshot = ?", number)
                    .first(connection, row -> row.getLong(1))
                    .orElse(Long.MAX_VALUE);
        }
        steps.end();
    }

    private void leave(Batch batch, String path) throws SQLException {
        batch.add(number, path);
        steps.wrote(Steps.HEAVY);
    }

    private void add(List<PreparedDocument> incoming) throws SQLException {
        Set<LedgerName> names = new HashSet<>();
        try (Batch members = steps.batch("INSERT INTO snapshot_document (snapshot, document) VALUES (?, ?)");
                Batch statements = steps.batch(Statements.INSERT);
                Batch visits = steps.batch(Visits.INSERT)) {
            for (PreparedDocument document : incoming) {
                long key = Documents.insert(connection, document);
                members.add(number, key);
                steps.wrote(Steps.HEAVY);
                for (Statement statement : document.statements()) {
                    Statements.insert(statements, key, statement);
                    steps.wrote(Steps.HEAVY);
                }
                int ordinal = 0;
                for (Visit visit : document.visits()) {
                    Visits.insert(visits, key, ordinal++, visit);
                    steps.wrote(2 * Steps.HEAVY);
                    Visits.names(visit).forEach(names::add);
                }
            }
        }
        try (Batch words = steps.batch(Visits.INSERT_WORD)) {
            for (LedgerName name : names) {
                Visits.insertWords(words, name);
                steps.wrote(Steps.HEAVY);
            }
        }
    }
}
