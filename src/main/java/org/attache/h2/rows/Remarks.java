package org.attache.h2.rows;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/** Remarks on documents as values of a column. */
public final class Remarks {

    private static final String OF_SNAPSHOT = "SELECT " + Documents.SELECTION + " FROM membership h JOIN document d"
            + " ON d.id = h.document WHERE " + Membership.IN + " AND d.remarks IS NOT NULL ORDER BY d.path";

    private Remarks() {}

    /** The remarks of a snapshot by the paths of their documents, in the order of these. */
    public static Map<String, List<Remark>> of(Connection connection, long snapshot) throws SQLException {
        Map<String, List<Remark>> found = new LinkedHashMap<>();
        Sql.of(OF_SNAPSHOT, snapshot).forEach(connection, row -> {
            Documents.TABLE.check(row);
            found.put(row.getString("path"), read(row));
        });
        return found;
    }

    static String @Nullable [] column(List<Remark> remarks) {
        return remarks.isEmpty()
                ? null
                : remarks.stream()
                        .map(remark -> remark.kind().name() + " " + remark.words())
                        .toArray(String[]::new);
    }

    static List<Remark> read(ResultSet row) throws SQLException {
        Array stored = row.getArray("remarks");
        return stored == null
                ? List.of()
                : Stream.of((Object[]) stored.getArray())
                        .map(remark -> read(remark.toString()))
                        .toList();
    }

    private static Remark read(String stored) {
        int space = stored.indexOf(' ');
        return new Remark(Remark.Kind.valueOf(stored.substring(0, space)), stored.substring(space + 1));
    }
}
