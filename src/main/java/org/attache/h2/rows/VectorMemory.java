package org.attache.h2.rows;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.evidence.Vector;

/** Vectors by the model that made them and the SHA-256 of the words they stand for. */
public final class VectorMemory {

    private static final int AT_ONCE = 1000;

    public static final Sealed TABLE = Sealed.table("vector", "model", "words", "components");

    /** A join, because H2 compares every row that {@code ANY} finds by the index with every key again. */
    private static final String FIND = "SELECT " + TABLE.selection("v") + """
             FROM UNNEST(CAST(? AS BINARY(32) ARRAY)) AS wanted (words)
            JOIN vector v ON v.model = ? AND v.words = wanted.words""";

    /** Vectors of any model, because who changes the model back wants them again. */
    private static final String FORGOTTEN = """
            SELECT model, words FROM vector
            WHERE words NOT IN (SELECT HASH('SHA-256', words) FROM statement)""";

    private static final String ROWS =
            "SELECT row_count_estimate FROM information_schema.tables WHERE table_schema = SCHEMA() AND table_name = ?";

    /** How many vectors there may be for one statement before those without a statement are forgotten. */
    private static final int SLACK = 4;

    private VectorMemory() {}

    public static Map<String, Vector> find(Connection connection, String model, List<String> words)
            throws SQLException {
        Map<ByteBuffer, String> wanted = new HashMap<>();
        words.forEach(each -> wanted.put(ByteBuffer.wrap(Sha256.of(each)), each));
        List<byte[]> keys = wanted.keySet().stream().map(ByteBuffer::array).toList();
        Map<String, Vector> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            Object[] some =
                    keys.subList(from, Math.min(from + AT_ONCE, keys.size())).toArray();
            Sql.of(FIND, some, model).forEach(connection, row -> {
                TABLE.check(row);
                found.put(
                        wanted.getOrDefault(ByteBuffer.wrap(row.getBytes("words")), ""),
                        Vector.of(Floats.fromBytes(row.getBytes("components"))));
            });
        }
        return found;
    }

    public static void keep(Steps steps, String model, Map<String, Vector> vectors) throws SQLException {
        try (Batch batch = steps.batch(TABLE.merge())) {
            for (Map.Entry<String, Vector> entry : vectors.entrySet()) {
                batch.add(TABLE.row(
                        model,
                        Sha256.of(entry.getKey()),
                        Floats.toBytes(entry.getValue().components())));
                steps.wrote(Steps.HEAVY);
            }
        }
    }

    /** Forgets vectors of words that no kept statement has, where they have become many. */
    static void prune(Steps steps) throws SQLException {
        Connection connection = steps.connection();
        if (rows(connection, "VECTOR") <= SLACK * rows(connection, "STATEMENT")) {
            return;
        }
        try (Batch batch = steps.batch("DELETE FROM vector WHERE model = ? AND words = ?")) {
            Sql.of(FORGOTTEN).forEach(connection, row -> {
                batch.add(row.getString(1), row.getBytes(2));
                steps.wrote(Steps.HEAVY);
            });
        }
    }

    /**
     * About how many rows there are, as H2 keeps it; after changes of the same transaction a count would read them all.
     */
    private static long rows(Connection connection, String table) throws SQLException {
        return Sql.of(ROWS, table).first(connection, row -> row.getLong(1)).orElse(0L);
    }
}
