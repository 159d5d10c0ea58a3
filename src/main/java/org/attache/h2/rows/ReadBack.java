package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.Progress;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/**
 * Reads what was written before anybody sees it, many documents by one query: what does not come back as it was given
 * would count as damage from the next start on.
 */
final class ReadBack {

    /** Documents that are read at once. */
    private static final int DOCUMENTS = 200;

    /** Statements after which no further document is read with the others. */
    private static final int STATEMENTS = 2_000;

    private final Connection connection;

    ReadBack(Connection connection) {
        this.connection = connection;
    }

    /**
     * Compares documents with what the store gives back of them.
     *
     * @param keys of the documents, rising
     * @throws KnowledgeUnavailable naming the document, if one comes back otherwise
     */
    void require(List<Long> keys, List<PreparedDocument> written, Progress progress) throws SQLException {
        int from = 0;
        while (from < keys.size()) {
            progress.advanced("checking what was stored", from, keys.size());
            int to = end(written, from);
            if (!areAsWritten(keys.subList(from, to), written.subList(from, to))) {
                name(keys.subList(from, to), written.subList(from, to));
            }
            from = to;
        }
        progress.advanced("checking what was stored", keys.size(), keys.size());
    }

    private static int end(List<PreparedDocument> written, int from) {
        int to = from;
        int statements = 0;
        while (to < written.size() && to - from < DOCUMENTS && statements < STATEMENTS) {
            statements += written.get(to).statements().size();
            to++;
        }
        return to;
    }

    /** One by one, to say which it is. */
    private void name(List<Long> keys, List<PreparedDocument> written) throws SQLException {
        for (int i = 0; i < keys.size(); i++) {
            if (!areAsWritten(keys.subList(i, i + 1), written.subList(i, i + 1))) {
                throw new KnowledgeUnavailable(
                        KnowledgeUnavailable.Kind.UNUSABLE,
                        "The store does not give " + written.get(i).path()
                                + " back as it was written, so nothing was taken in and what was known before stays;"
                                + " take the file out of the knowledge folder, and report it.",
                        null);
            }
        }
    }

    private boolean areAsWritten(List<Long> keys, List<PreparedDocument> written) throws SQLException {
        long first = keys.getFirst();
        long last = keys.getLast();
        try {
            Map<Long, List<Statement>> statements = Statements.ofVersions(connection, first, last);
            Map<Long, List<Label>> labels = Labels.ofVersions(connection, first, last);
            Map<Long, List<Visit>> visits = Visits.ofVersions(connection, first, last);
            for (int i = 0; i < keys.size(); i++) {
                PreparedDocument document = written.get(i);
                boolean isAsWritten = document.statements().equals(statements.get(keys.get(i)))
                        && document.labels().equals(labels.getOrDefault(keys.get(i), List.of()))
                        && document.visits().equals(visits.getOrDefault(keys.get(i), List.of()));
                if (!isAsWritten) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            if (!Sealed.isDamage(e)) {
                throw e;
            }
            return false;
        }
    }
}
