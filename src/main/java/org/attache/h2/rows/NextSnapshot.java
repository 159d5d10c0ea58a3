package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;

/**
 * Writes, step by step, what the next snapshot will hold. Nobody sees it before the snapshot itself is there, and where
 * that never comes, {@link Sweep} takes it away.
 */
public final class NextSnapshot {

    private final Steps steps;
    private final Connection connection;
    private final Naming naming;
    private final long current;

    /** Names the visits of documents that come, and writes what becomes of all visits. */
    @FunctionalInterface
    public interface Naming {
        /**
         * Hears of the documents once those that leave have left, and before they are written.
         *
         * @return the uids of their visits, one after the other
         */
        List<String> of(List<PreparedDocument> incoming) throws SQLException;
    }

    public NextSnapshot(Steps steps, Naming naming) throws SQLException {
        this.steps = steps;
        this.naming = naming;
        this.connection = steps.connection();
        this.current = Snapshots.current(connection).number();
    }

    /** What the current snapshot holds, but for documents that leave or are replaced, and new ones. */
    public void differs(List<PreparedDocument> incoming, List<String> removed, Progress progress) throws SQLException {
        try (Batch leave = steps.batch(Membership.LEAVE_BY_PATH)) {
            for (String path : removed) {
                leave(leave, path);
            }
            for (PreparedDocument document : incoming) {
                leave(leave, document.path());
            }
        }
        List<String> uids = naming.of(incoming);
        List<Long> keys = add(incoming, uids.iterator(), progress);
        DocumentEvents.insert(steps, keys, incoming);
        NearCopies.insert(steps, current + 1, incoming);
        steps.end();
        new ReadBack(connection).require(keys, incoming, progress);
    }

    /** What the snapshot holds that is returned to. */
    public void goesBack() throws SQLException {
        Membership.goBack(steps, Snapshots.earlier(connection).number(), current);
        naming.of(List.of());
    }

    private void leave(Batch batch, String path) throws SQLException {
        batch.add(current, path);
        steps.wrote(Steps.HEAVY);
    }

    /** The keys of the documents, in their order. */
    private List<Long> add(List<PreparedDocument> incoming, Iterator<String> uids, Progress progress)
            throws SQLException {
        List<Long> keys = new ArrayList<>();
        Set<LedgerName> names = new HashSet<>();
        int done = 0;
        try (Batch members = steps.batch(Membership.JOIN);
                Batch statements = steps.batch(Statements.INSERT);
                Batch labels = steps.batch(Labels.INSERT);
                Batch visits = steps.batch(Visits.INSERT)) {
            for (PreparedDocument document : incoming) {
                progress.advanced("storing documents", done++, incoming.size());
                long key = Documents.insert(connection, document);
                keys.add(key);
                members.add(key, current + 1);
                steps.wrote(Steps.HEAVY);
                for (Statement statement : document.statements()) {
                    Statements.insert(statements, key, statement);
                    steps.wrote(Steps.HEAVY);
                }
                int ordinal = 0;
                for (Label label : document.labels()) {
                    Labels.insert(labels, key, ordinal++, label);
                    steps.wrote(Steps.HEAVY);
                }
                ordinal = 0;
                for (Visit visit : document.visits()) {
                    Visits.insert(visits, key, ordinal++, uids.next(), visit);
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
        return keys;
    }
}
