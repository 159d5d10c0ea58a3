package org.attache.h2.file;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.h2.history.RevisionRows;
import org.attache.h2.rows.Documents;
import org.attache.h2.rows.Labels;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Snapshots;
import org.attache.h2.rows.Sql;
import org.attache.h2.rows.Statements;
import org.attache.h2.rows.VectorMemory;
import org.attache.h2.rows.Visits;

/** Reads all of a database: damage shows only where it is read. */
final class FullCheck {

    private static final int AT_ONCE = 2000;

    private static final List<Sealed> SEALED = List.of(
            Snapshots.TABLE,
            Documents.TABLE,
            Statements.TABLE,
            Labels.TABLE,
            Visits.TABLE,
            RevisionRows.TABLE,
            VectorMemory.TABLE);

    /** Documents say how many statements and visits they have. */
    private static final String COUNTS = """
            SELECT (SELECT COALESCE(SUM(statements), 0) FROM document) - (SELECT COUNT(*) FROM statement),
                (SELECT COALESCE(SUM(visits), 0) FROM document) - (SELECT COUNT(*) FROM visit)""";

    private static final String INDEXES = """
            SELECT table_name, index_name,
                LISTAGG('"' || column_name || '"', ', ') WITHIN GROUP (ORDER BY ordinal_position)
            FROM information_schema.index_columns WHERE table_schema = 'PUBLIC' GROUP BY table_name, index_name""";

    private final Connection connection;

    private FullCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads everything, and says what the database holds.
     *
     * @throws SQLException with the code of a corrupted file, where something is not what was written
     */
    static State run(Connection connection) throws SQLException {
        FullCheck check = new FullCheck(connection);
        for (String table : State.tables(connection)) {
            check.table(table);
        }
        for (Snapshots.Stored snapshot : Snapshots.all(connection)) {
            digest(connection, snapshot.number(), snapshot.digest());
        }
        for (Index index : Sql.of(INDEXES).list(connection, Index::read)) {
            check.index(index);
        }
        return quick(connection);
    }

    /**
     * Reads only so much that every open can afford it: the documents, and how much there is of the rest.
     *
     * @throws SQLException with the code of a corrupted file, where something is not what was written
     */
    static State quick(Connection connection) throws SQLException {
        State state = State.of(connection);
        digest(connection, state.snapshot(), state.digest());
        boolean fits = Sql.of(COUNTS)
                .first(connection, row -> row.getLong(1) == 0 && row.getLong(2) == 0)
                .orElse(false);
        if (!fits) {
            throw Sealed.damage("documents have other statements or visits than were written");
        }
        return state;
    }

    private static void digest(Connection connection, long snapshot, String written) throws SQLException {
        if (!Snapshots.digestOf(connection, snapshot).equals(written)) {
            throw Sealed.damage("a snapshot holds other documents than were written");
        }
    }

    private void table(String table) throws SQLException {
        Optional<Sealed> sealed = SEALED.stream()
                .filter(each -> each.table().toUpperCase(Locale.ROOT).equals(table))
                .findFirst();
        Sql.RowConsumer reader = sealed.isPresent() ? sealed.get()::check : FullCheck::read;
        long[] last = {Long.MIN_VALUE};
        int[] count = {AT_ONCE};
        while (count[0] == AT_ONCE) {
            count[0] = 0;
            Sql.of(
                            "SELECT t._ROWID_ AS row_number, t.* FROM " + State.quoted(table)
                                    + " t WHERE t._ROWID_ > ? ORDER BY t._ROWID_ FETCH FIRST ? ROWS ONLY",
                            last[0],
                            AT_ONCE)
                    .forEach(connection, row -> {
                        last[0] = row.getLong("row_number");
                        count[0]++;
                        reader.accept(row);
                    });
        }
    }

    /** Compares an index with its table: sums tell, whatever the order. */
    private void index(Index index) throws SQLException {
        String sum = "SELECT COUNT(*), SUM(ORA_HASH(CONCAT_WS('|', '', " + index.columns + "))) FROM "
                + State.quoted(index.table) + " USE INDEX (";
        if (!sums(sum + State.quoted(index.name) + ")").equals(sums(sum + ")"))) {
            throw Sealed.damage("an index of the table " + index.table + " holds other rows than the table");
        }
    }

    private List<String> sums(String query) throws SQLException {
        return Sql.of(query).list(connection, row -> row.getString(1) + " " + row.getString(2));
    }

    private record Index(String table, String name, String columns) {
        static Index read(ResultSet row) throws SQLException {
            return new Index(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    private static void read(ResultSet row) throws SQLException {
        for (int column = row.getMetaData().getColumnCount(); column > 0; column--) {
            row.getObject(column);
        }
    }
}
