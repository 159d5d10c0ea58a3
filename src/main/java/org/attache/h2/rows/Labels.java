package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.attache.source.Label;

/** Labels of documents as rows. */
public final class Labels {

    public static final Sealed TABLE = Sealed.table("label", "document", "ordinal", "kind", "begins", "ends", "words");

    static final String INSERT = TABLE.insert();

    private static final String OF_VERSIONS = "SELECT " + TABLE.selection("l")
            + " FROM label l WHERE l.document BETWEEN ? AND ? ORDER BY l.document, l.ordinal";

    private static final String OF_DOCUMENT = "SELECT " + TABLE.selection("l") + """
             FROM label l
            JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = l.document
            JOIN document d ON d.id = l.document
            WHERE d.path = ? ORDER BY l.ordinal""";

    private Labels() {}

    static void insert(Batch batch, long document, int ordinal, Label label) throws SQLException {
        batch.add(TABLE.row(document, ordinal, label.kind().name(), label.begins(), label.ends(), label.words()));
    }

    public static List<Label> ofDocument(Connection connection, long snapshot, String path) throws SQLException {
        return Sql.of(OF_DOCUMENT, snapshot, path).list(connection, Labels::read);
    }

    /** Those of versions of documents by their keys from one through another, whatever snapshot holds them. */
    static Map<Long, List<Label>> ofVersions(Connection connection, long first, long last) throws SQLException {
        return Sql.of(OF_VERSIONS, first, last).ofDocuments(connection, Labels::read);
    }

    private static Label read(ResultSet row) throws SQLException {
        TABLE.check(row);
        return new Label(
                Label.Kind.valueOf(row.getString("kind")),
                row.getInt("begins"),
                row.getInt("ends"),
                row.getString("words"));
    }
}
