package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.knowledge.PreparedDocument;

/** Which versions of documents tell of which events of calendars, as rows. */
public final class DocumentEvents {

    static final String INSERT = "INSERT INTO document_event (document, event) VALUES (?, ?)";

    private static final String OF_CURRENT = " FROM document_event e"
            + " JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = e.document"
            + " JOIN document d ON d.id = e.document WHERE ";

    private DocumentEvents() {}

    static void insert(Steps steps, List<Long> keys, List<PreparedDocument> documents) throws SQLException {
        try (Batch events = steps.batch(INSERT)) {
            for (int i = 0; i < keys.size(); i++) {
                for (String event : documents.get(i).document().body().events()) {
                    events.add(keys.get(i), event);
                    steps.wrote(Steps.HEAVY);
                }
            }
        }
    }

    /** The paths of documents of the current snapshot with any of these events, or with any of those of some paths. */
    public static Set<String> telling(Connection connection, Set<String> events, Set<String> paths)
            throws SQLException {
        Set<String> all = select(connection, "SELECT e.event" + OF_CURRENT + "d.path = ANY(?)", paths);
        all.addAll(events);
        return select(connection, "SELECT d.path" + OF_CURRENT + "e.event = ANY(?)", all);
    }

    private static Set<String> select(Connection connection, String query, Set<String> names) throws SQLException {
        return names.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(Sql.of(query, Snapshots.current(connection).number(), (Object) names.toArray())
                        .list(connection, row -> row.getString(1)));
    }
}
