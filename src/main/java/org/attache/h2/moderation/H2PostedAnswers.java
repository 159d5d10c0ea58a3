package org.attache.h2.moderation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.h2.dialogue.SideFile;
import org.attache.h2.rows.Sql;
import org.attache.moderation.posted.Correction;
import org.attache.moderation.posted.Fact;
import org.attache.moderation.posted.Posted;
import org.attache.moderation.posted.Posted.Place;
import org.attache.moderation.posted.PostedAnswers;

/** The SQL of posted answers. Thread-safe. */
final class H2PostedAnswers implements PostedAnswers {

    private final SideFile file;
    private final InstantSource clock;
    private final Duration remembered;

    H2PostedAnswers(SideFile file, InstantSource clock, Duration remembered) {
        this.file = file;
        this.clock = clock;
        this.remembered = remembered;
    }

    @Override
    public void keep(Posted posted) {
        Place place = posted.place();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        file.post(connection -> {
            Sql.of("DELETE FROM posted WHERE told < ? OR message = ?", now.minus(remembered), place.message())
                    .run(connection);
            Sql.of("DELETE FROM correction WHERE is_said AND message NOT IN (SELECT message FROM posted)")
                    .run(connection);
            Sql.of(
                            "INSERT INTO posted (message, channel, person, question, snapshot, told)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            place.message(),
                            place.channel(),
                            place.person(),
                            posted.question(),
                            posted.snapshot(),
                            now)
                    .run(connection);
            for (Fact fact : posted.facts()) {
                insert(connection, place.message(), fact);
            }
            return posted.facts().size();
        });
    }

    private static void insert(Connection connection, long message, Fact fact) throws SQLException {
        Fact.OfStatement words = fact instanceof Fact.OfStatement statement ? statement : null;
        Sql.of(
                        "INSERT INTO fact (message, id, words, title) VALUES (?, ?, ?, ?)",
                        message,
                        fact.id(),
                        words == null ? null : words.words(),
                        words == null ? null : words.title())
                .run(connection);
    }

    @Override
    public List<String> asked(int limit) {
        return file.after(
                connection -> Sql.of(
                                "SELECT question FROM posted WHERE question <> '' GROUP BY question"
                                        + " ORDER BY MAX(told) DESC, MAX(message) DESC FETCH FIRST ? ROWS ONLY",
                                limit)
                        .list(connection, row -> row.getString("question")),
                List.of());
    }

    @Override
    public List<Posted> before(long snapshot) {
        return file.after(
                connection -> {
                    Map<Long, List<Fact>> facts = new LinkedHashMap<>();
                    Sql.of(
                                    "SELECT fact.* FROM fact JOIN posted ON fact.message = posted.message WHERE snapshot <> ?",
                                    snapshot)
                            .forEach(
                                    connection,
                                    row -> facts.computeIfAbsent(row.getLong("message"), none -> new ArrayList<>())
                                            .add(fact(row)));
                    return Sql.of("SELECT * FROM posted WHERE snapshot <> ? ORDER BY message", snapshot)
                            .list(
                                    connection,
                                    row -> new Posted(
                                            place(row),
                                            row.getString("question"),
                                            row.getLong("snapshot"),
                                            facts.getOrDefault(row.getLong("message"), List.of())));
                },
                List.of());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return words == null
                ? new Fact.OfVisit(row.getString("id"))
                : new Fact.OfStatement(row.getString("id"), words, row.getString("title"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("channel"), row.getLong("message"), row.getLong("person"));
    }

    @Override
    public void plan(
            long snapshot,
            List<Posted> checked,
            List<Correction> corrections,
            Map<String, String> joined,
            List<String> gone) {
        file.after(
                connection -> {
                    for (Correction correction : corrections) {
                        Place place = correction.place();
                        Sql.of(
                                        "INSERT INTO correction (message, channel, person, lines) VALUES (?, ?, ?, ?)",
                                        place.message(),
                                        place.channel(),
                                        place.person(),
                                        String.join("\n", correction.lines()))
                                .run(connection);
                    }
                    for (Map.Entry<String, String> other : joined.entrySet()) {
                        Sql.of("UPDATE fact SET id = ? WHERE id = ?", other.getValue(), other.getKey())
                                .run(connection);
                    }
                    for (String id : gone) {
                        Sql.of("DELETE FROM fact WHERE id = ?", id).run(connection);
                    }
                    for (Posted answer : checked) {
                        Sql.of(
                                        "UPDATE posted SET snapshot = ? WHERE message = ?",
                                        snapshot,
                                        answer.place().message())
                                .run(connection);
                    }
                    return checked.size();
                },
                0);
    }

    @Override
    public List<Correction> due(int limit) {
        return corrections(
                Sql.of("SELECT * FROM correction WHERE NOT is_said ORDER BY id FETCH FIRST ? ROWS ONLY", limit));
    }

    @Override
    public List<Correction> at(long message) {
        return corrections(Sql.of("SELECT * FROM correction WHERE message = ? ORDER BY id", message));
    }

    private List<Correction> corrections(Sql sql) {
        return file.after(
                connection -> sql.list(
                        connection,
                        row -> new Correction(
                                row.getLong("id"),
                                place(row),
                                row.getString("lines").lines().toList())),
                List.of());
    }

    @Override
    public void settle(Correction correction) {
        file.after(Sql.of("UPDATE correction SET is_said = TRUE WHERE id = ?", correction.id())::run, 0);
    }
}
