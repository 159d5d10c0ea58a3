package org.attache.h2.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.attache.source.Label;

/** Labels of documents as rows. */
public final class Labels {

    public static final Sealed TABLE = Sealed.table("label", "document", "ordinal", "kind", "begins", "ends", "words");

    static final String INSERT = TABLE.insert();

    private static final String OF_VERSION =
            "SELECT " + TABLE.selection("l") + " FROM label l WHERE l.document = ? ORDER BY l.ordinal";

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

    /** Those of a version of a document, whatever snapshot holds it. */
    static List<Label> ofVersion(Connection connection, long document) throws SQLException {
        return Sql.of(OF_VERSION, document).list(connection, Labels::read);
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
