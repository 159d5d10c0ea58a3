package org.attache.h2.moderation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.h2.dialogue.SideFile;
import org.attache.h2.rows.Sql;
import org.attache.moderation.gaps.Gap;
import org.attache.moderation.gaps.Gaps;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;

/** The SQL of gaps. Thread-safe. */
final class H2Gaps implements Gaps {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final SideFile file;

    H2Gaps(SideFile file) {
        this.file = file;
    }

    @Override
    public long note(Asked asked, BiPredicate<Set<String>, Set<String>> same) {
        return file.after(
                connection -> {
                    Optional<Long> known = Sql.of("SELECT id, words FROM gap ORDER BY id")
                            .list(connection, row -> same.test(words(row), asked.words()) ? row.getLong("id") : 0L)
                            .stream()
                            .filter(id -> id != 0)
                            .findFirst();
                    long gap = known.isPresent() ? again(connection, known.get()) : begun(connection, asked);
                    Sql.of("MERGE INTO gap_place (gap, place) VALUES (?, ?)", gap, asked.place())
                            .run(connection);
                    return gap;
                },
                0L);
    }

    private static long again(Connection connection, long gap) throws SQLException {
        Sql.of(
                        "UPDATE gap SET times = times + 1, state = CASE WHEN state = 'ANSWERED' THEN 'OPEN' ELSE state END"
                                + " WHERE id = ?",
                        gap)
                .run(connection);
        return gap;
    }

    private static long begun(Connection connection, Asked asked) throws SQLException {
        Sql.of(
                        "INSERT INTO gap (question, words, nearest, times, state, snapshot) VALUES (?, ?, ?, 1, 'OPEN', 0)",
                        asked.question(),
                        String.join("\n", asked.words()),
                        asked.nearest().stream()
                                .map(words -> SPACES.matcher(words).replaceAll(" "))
                                .collect(Collectors.joining("\n")))
                .run(connection);
        return Sql.of("SELECT MAX(id) FROM gap")
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public List<Gap> in(Gap.State state, int limit, int skipped) {
        return file.after(
                connection -> Sql.of(
                                "SELECT * FROM gap WHERE state = ? ORDER BY times DESC, id"
                                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                state.name(),
                                skipped,
                                limit)
                        .list(connection, row -> gap(connection, row)),
                List.of());
    }

    private static Gap gap(Connection connection, ResultSet row) throws SQLException {
        return new Gap(
                row.getLong("id"),
                row.getString("question"),
                words(row),
                row.getInt("times"),
                Sql.of("SELECT place FROM gap_place WHERE gap = ? ORDER BY place", row.getLong("id"))
                        .list(connection, place -> place.getLong(1)),
                row.getString("nearest").lines().toList(),
                Gap.State.valueOf(row.getString("state")));
    }

    private static Set<String> words(ResultSet row) throws SQLException {
        return row.getString("words").lines().collect(Collectors.toSet());
    }

    @Override
    public boolean mark(long id, Gap.State state) {
        return file.after(Sql.of("UPDATE gap SET state = ? WHERE id = ?", state.name(), id)::run, 0) > 0;
    }

    @Override
    public boolean wish(long id, long person) {
        return file.after(
                        Sql.of(
                                "INSERT INTO wish (gap, person) SELECT id, ? FROM gap WHERE id = ? AND NOT EXISTS"
                                        + " (SELECT 1 FROM wish WHERE gap = ? AND person = ?)",
                                person,
                                id,
                                id,
                                person)::run,
                        0)
                > 0;
    }

    @Override
    public int of(long person) {
        return file.after(
                connection -> Sql.of(
                                "SELECT (SELECT COUNT(*) FROM wish WHERE person = ?)"
                                        + " + (SELECT COUNT(*) FROM tidings WHERE person = ?)",
                                person,
                                person)
                        .first(connection, row -> row.getInt(1))
                        .orElse(0),
                0);
    }

    @Override
    public int forget(long person) {
        return file.after(
                connection -> Sql.of("DELETE FROM tidings WHERE person = ?", person)
                                .run(connection)
                        + Sql.of("DELETE FROM wish WHERE person = ?", person).run(connection),
                0);
    }

    @Override
    public List<Gap> unchecked(long snapshot, int limit) {
        return file.after(
                connection -> Sql.of(
                                "SELECT * FROM gap WHERE snapshot <> ? AND state IN ('OPEN', 'WAITING')"
                                        + " ORDER BY id FETCH FIRST ? ROWS ONLY",
                                snapshot,
                                limit)
                        .list(connection, row -> gap(connection, row)),
                List.of());
    }

    @Override
    public void checked(Gap gap, long snapshot, String words) {
        file.after(
                connection -> {
                    if (!words.isEmpty()) {
                        Sql.of(
                                        "INSERT INTO tidings (person, words) SELECT person, ? FROM wish WHERE gap = ?",
                                        words,
                                        gap.id())
                                .run(connection);
                        Sql.of("DELETE FROM wish WHERE gap = ?", gap.id()).run(connection);
                        Sql.of("UPDATE gap SET state = 'ANSWERED' WHERE id = ?", gap.id())
                                .run(connection);
                    }
                    return Sql.of("UPDATE gap SET snapshot = ? WHERE id = ?", snapshot, gap.id())
                            .run(connection);
                },
                0);
    }

    @Override
    public List<Notice> due(int limit) {
        return file.after(
                connection -> Sql.of("SELECT * FROM tidings ORDER BY id FETCH FIRST ? ROWS ONLY", limit)
                        .list(
                                connection,
                                row -> new Notice(
                                        row.getLong("id"),
                                        new Recipient(Recipient.Kind.PERSON, row.getLong("person")),
                                        row.getString("words"),
                                        true)),
                List.of());
    }

    @Override
    public void settle(Notice notice) {
        file.after(Sql.of("DELETE FROM tidings WHERE id = ?", notice.id())::run, 0);
    }
}
