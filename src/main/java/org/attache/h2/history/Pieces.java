package org.attache.h2.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.attache.h2.rows.Sql;

/** Asks for many keys a piece at a time: an array of H2 holds 65,536 values. */
final class Pieces {

    private static final int AT_ONCE = 1000;

    private Pieces() {}

    /**
     * The rows of all pieces, those of the first keys first.
     *
     * @param query of a piece of the keys
     */
    static <K, T> List<T> list(
            Connection connection, Collection<K> keys, Function<List<K>, Sql> query, Sql.RowReader<T> reader)
            throws SQLException {
        List<K> all = List.copyOf(keys);
        List<T> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<K> piece = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            query.apply(piece).forEach(connection, row -> rows.add(reader.read(row)));
        }
        return rows;
    }

    /** One value of each key as an array. */
    static <K> Object[] array(List<K> keys, Function<K, Object> value) {
        return keys.stream().map(value).toArray();
    }
}
