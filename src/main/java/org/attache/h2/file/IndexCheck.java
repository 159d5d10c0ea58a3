package org.attache.h2.file;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.h2.rows.Sealed;
import org.attache.h2.rows.Sql;

/**
 * Compares every index with its table: how many rows it holds, and the sum of the checksums of their values, which
 * tells whatever the order. A table is read once for all of its indexes.
 */
final class IndexCheck {

    private static final String INDEXES = """
            SELECT table_name, index_name, ARRAY_AGG(column_name ORDER BY ordinal_position)
            FROM information_schema.index_columns WHERE table_schema = 'PUBLIC' GROUP BY table_name, index_name""";

    private final Connection connection;

    private IndexCheck(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException with the code of a corrupted file, where an index holds other rows than its table */
    static void run(Connection connection) throws SQLException {
        Map<String, List<Index>> indexes = Sql.of(INDEXES).list(connection, Index::read).stream()
                .collect(Collectors.groupingBy(Index::table, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Index>> table : indexes.entrySet()) {
            new IndexCheck(connection).compare(table.getKey(), table.getValue());
        }
    }

    private void compare(String table, List<Index> indexes) throws SQLException {
        Set<String> columns = new LinkedHashSet<>();
        indexes.forEach(index -> columns.addAll(index.columns()));
        List<Sum> sums = sums(table, "", List.copyOf(columns), indexes);
        for (int i = 0; i < indexes.size(); i++) {
            Index index = indexes.get(i);
            List<Sum> ofIndex = sums(table, State.quoted(index.name()), index.columns(), List.of(index));
            if (!ofIndex.getFirst().equals(sums.get(i))) {
                throw Sealed.damage("an index of the table " + table + " holds other rows than the table");
            }
        }
    }

    /**
     * The sum of each index as a reading of the table gives it.
     *
     * @param by the index to read by; empty for none
     */
    private List<Sum> sums(String table, String by, List<String> columns, List<Index> indexes) throws SQLException {
        int[][] places = indexes.stream()
                .map(index -> index.columns().stream()
                        .mapToInt(column -> columns.indexOf(column) + 1)
                        .toArray())
                .toArray(int[][]::new);
        long[] sums = new long[places.length];
        long[] rows = {0};
        Sql.of("SELECT " + columns.stream().map(State::quoted).collect(Collectors.joining(", ")) + " FROM "
                        + State.quoted(table) + " USE INDEX (" + by + ")")
                .forEach(connection, row -> {
                    rows[0]++;
                    for (int i = 0; i < places.length; i++) {
                        sums[i] += Sealed.checksum(row, places[i]);
                    }
                });
        return Arrays.stream(sums).mapToObj(sum -> new Sum(rows[0], sum)).toList();
    }

    private record Sum(long rows, long checksums) {}

    private record Index(String table, String name, List<String> columns) {

        static Index read(ResultSet row) throws SQLException {
            return new Index(
                    row.getString(1),
                    row.getString(2),
                    Stream.of((Object[]) row.getArray(3).getArray())
                            .map(Object::toString)
                            .toList());
        }
    }
}
