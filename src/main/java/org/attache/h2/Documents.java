package org.attache.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Trust;

/** Versions of documents as rows. */
final class Documents {

    static final Sealed TABLE = Sealed.table(
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
            "visits");

    /** What the readers here need of the rows {@code d}. */
    static final String SELECTION = TABLE.selection("d");

    private Documents() {}

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
                            prepared.visits().size())));
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

    static DocumentSummary summary(ResultSet row) throws SQLException {
        return new DocumentSummary(origin(row), row.getInt("statements"), row.getInt("visits"));
    }
}
