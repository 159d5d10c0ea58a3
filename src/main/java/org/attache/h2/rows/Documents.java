package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Trust;

/** Versions of documents as rows. */
public final class Documents {

    public static final Sealed TABLE = Sealed.table(
            "document",
            "path",
            "hash",
            "title",
            "publisher",
            "author",
            "published",
            "published_certainty",
            "url",
            "language",
            "trust",
            "timezone",
            "statements",
            "visits",
            "namespace",
            "remarks");

    /** What the readers here need of the rows {@code d}. */
    static final String SELECTION = TABLE.selection("d");

    private static final String OF_SNAPSHOT = "SELECT " + SELECTION + " FROM membership h JOIN document d"
            + " ON d.id = h.document WHERE " + Membership.IN + " ORDER BY d.path";

    private static final String HASHES = "SELECT d.path, d.hash FROM membership h JOIN document d"
            + " ON d.id = h.document WHERE " + Membership.IN + " ORDER BY d.path";

    private static final String NAMESPACES = "SELECT d.path, d.namespace FROM membership h JOIN document d"
            + " ON d.id = h.document WHERE " + Membership.IN + " AND d.namespace IS NOT NULL ORDER BY d.path";

    private Documents() {}

    public static List<DocumentSummary> of(Connection connection, long snapshot) throws SQLException {
        return Sql.of(OF_SNAPSHOT, snapshot).list(connection, Documents::summary);
    }

    /** Path to hash of every document of the current snapshot, in the order of the paths. */
    public static Map<String, String> hashes(Connection connection) throws SQLException {
        return hashes(connection, Snapshots.current(connection).number());
    }

    /** Path to hash of every document of a snapshot, in the order of the paths. */
    public static Map<String, String> hashes(Connection connection, long snapshot) throws SQLException {
        return byPath(connection, HASHES, snapshot);
    }

    /** Path to namespace of the documents of the current snapshot that have one of their own. */
    public static Map<String, String> namespaces(Connection connection) throws SQLException {
        return byPath(connection, NAMESPACES, Snapshots.current(connection).number());
    }

    private static Map<String, String> byPath(Connection connection, String query, long snapshot) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        Sql.of(query, snapshot).forEach(connection, row -> found.put(row.getString(1), row.getString(2)));
        return found;
    }

    /** Writes a document without its statements and visits, and says under which key. */
    static long insert(Connection connection, PreparedDocument prepared) throws SQLException {
        Provenance known = prepared.document().origin().provenance();
        try (PreparedStatement statement = connection.prepareStatement(TABLE.insert(), new String[] {"id"})) {
            Sql.bind(
                    statement,
                    Arrays.asList(TABLE.row(
                            prepared.document().path(),
                            prepared.document().hash(),
                            known.title(),
                            known.publisher(),
                            known.author(),
                            known.published(),
                            known.publishedCertainty().name(),
                            known.url(),
                            known.language(),
                            known.trust().name(),
                            known.timezone().getId(),
                            prepared.statements().size(),
                            prepared.visits().size(),
                            prepared.namespace().equals(prepared.path()) ? null : prepared.namespace(),
                            Remarks.column(prepared.document().remarks()))));
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    static Origin origin(ResultSet row) throws SQLException {
        TABLE.check(row);
        return new Origin(
                row.getString("path"),
                new Provenance(
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("author"),
                        row.getObject("published", LocalDate.class),
                        Certainty.valueOf(row.getString("published_certainty")),
                        row.getString("url"),
                        row.getString("language"),
                        Trust.valueOf(row.getString("trust")),
                        ZoneId.of(row.getString("timezone"))));
    }

    private static DocumentSummary summary(ResultSet row) throws SQLException {
        return new DocumentSummary(origin(row), row.getInt("statements"), row.getInt("visits"), Remarks.read(row));
    }
}
