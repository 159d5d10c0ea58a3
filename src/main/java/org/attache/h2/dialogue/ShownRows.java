package org.attache.h2.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dialogue.Shown;
import org.attache.h2.rows.Sql;

/** The SQL of answers that were shown. */
final class ShownRows {

    /** What parts the pages, and the blocks of a page or the lines of a list (the separators of ASCII). */
    private static final String RECORD = "\u001E";

    private static final String UNIT = "\u001F";

    private static final String KEEP = """
            MERGE INTO shown (id, told, asker, server, place, is_private, language, question, as_of, snapshot, answer,
                pages, sources, visits, why)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private ShownRows() {}

    static Sql keep(Shown shown, OffsetDateTime now) {
        return Sql.of(
                KEEP,
                shown.id(),
                now,
                shown.asker(),
                shown.server(),
                shown.place(),
                shown.isPrivate(),
                shown.language(),
                shown.question(),
                shown.asOf(),
                shown.snapshot(),
                shown.answer(),
                shown.pages().stream().map(ShownRows::joined).collect(Collectors.joining(RECORD)),
                joined(shown.sources()),
                joined(shown.visits()),
                joined(shown.why()));
    }

    static Shown read(ResultSet row) throws SQLException {
        return new Shown(
                row.getLong("id"),
                row.getLong("asker"),
                row.getLong("server"),
                row.getLong("place"),
                row.getBoolean("is_private"),
                row.getString("language"),
                row.getString("question"),
                row.getObject("as_of", LocalDate.class),
                row.getLong("snapshot"),
                row.getString("answer"),
                Stream.of(row.getString("pages").split(RECORD))
                        .map(ShownRows::parted)
                        .toList(),
                parted(row.getString("sources")),
                parted(row.getString("visits")),
                parted(row.getString("why")));
    }

    private static String joined(List<String> parts) {
        return String.join(UNIT, parts);
    }

    private static List<String> parted(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(UNIT));
    }
}
