package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.attache.h2.history.NextVisits;
import org.attache.knowledge.KnowledgeUnavailable;
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
    private final Instant at;
    private final long current;

    /** @param at when it is made */
    public NextSnapshot(Steps steps, Instant at) throws SQLException {
        this.steps = steps;
        this.at = at;
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
        List<String> uids = new NextVisits(steps, at).write(incoming);
        List<Long> keys = add(incoming, uids.iterator(), progress);
        DocumentEvents.insert(steps, keys, incoming);
        NearCopies.insert(steps, current + 1, incoming);
        steps.end();
        for (int i = 0; i < keys.size(); i++) {
            progress.advanced("checking what was stored", i, keys.size());
            requireAsWritten(keys.get(i), incoming.get(i));
        }
        progress.advanced("checking what was stored", keys.size(), keys.size());
    }

    /** Before anybody sees it: what does not come back as it was given would count as damage from the next start on. */
    private void requireAsWritten(long key, PreparedDocument written) throws SQLException {
        boolean isAsWritten;
        try {
            isAsWritten = Statements.ofVersion(connection, key).equals(written.statements())
                    && Labels.ofVersion(connection, key).equals(written.labels())
                    && Visits.ofVersion(connection, key).equals(written.visits());
        } catch (SQLException e) {
            if (!Sealed.isDamage(e)) {
                throw e;
            }
            isAsWritten = false;
        }
        if (!isAsWritten) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.UNUSABLE,
                    "The store does not give " + written.path() + " back as it was written, so nothing was taken in and"
                            + " what was known before stays; take the file out of the knowledge folder, and report it.",
                    null);
        }
    }

    /** What the snapshot holds that is returned to. */
    public void goesBack() throws SQLException {
        Membership.goBack(steps, Snapshots.earlier(connection).number(), current);
        new NextVisits(steps, at).write(List.of());
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
