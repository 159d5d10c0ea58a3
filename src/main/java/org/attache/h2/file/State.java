package org.attache.h2.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Snapshots;
import org.attache.h2.rows.Sql;

/**
 * What a database holds, in so few words that it is quickly compared.
 *
 * @param change how many changes there were
 * @param snapshot the number of the current snapshot
 * @param digest that of the current snapshot
 * @param rows how many rows each table has, but for those that can be made again from the others
 */
public record State(long change, long snapshot, String digest, SortedMap<String, Long> rows) {

    /** Vectors and the words of names are kept until they are many; what the migrations did is not ours. */
    private static final Set<String> DERIVED = Set.of("VECTOR", "NAME_WORD", "flyway_schema_history");

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name""";

    public State {
        rows = new TreeMap<>(rows);
    }

    public static State of(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        List<String> tables = tables(connection).stream()
                .filter(table -> !DERIVED.contains(table))
                .toList();
        // H2 knows the number of a table's rows without counting them.
        Sql.of("SELECT "
                        + tables.stream()
                                .map(table -> "(SELECT COUNT(*) FROM " + quoted(table) + ")")
                                .collect(Collectors.joining(", ")))
                .forEach(connection, row -> {
                    for (int i = 0; i < tables.size(); i++) {
                        rows.put(tables.get(i), row.getLong(i + 1));
                    }
                });
        Snapshots.Stored newest = Snapshots.newest(connection);
        return new State(change(connection), newest.snapshot().number(), newest.digest(), rows);
    }

    /** The names of all tables. */
    static List<String> tables(Connection connection) throws SQLException {
        return Sql.of(TABLES).list(connection, row -> row.getString(1));
    }

    static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }

    public static long change(Connection connection) throws SQLException {
        return Sql.of("SELECT number FROM change")
                .first(connection, row -> row.getLong(1))
                .orElseThrow(() -> Sealed.damage("the number of its changes is missing"));
    }
}
