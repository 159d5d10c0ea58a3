package org.attache.h2.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.h2.file.Database;
import org.attache.h2.rows.Sql;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Standing;
import org.attache.visit.history.Telling;
import org.attache.visit.history.Version;
import org.attache.visit.history.VisitHistory;
import org.jspecify.annotations.Nullable;

/** The revisions up to one snapshot, read from the database. */
public final class History implements VisitHistory {

    private static final String NEWEST = """
            SELECT number FROM revision WHERE snapshot <= ? ORDER BY number DESC FETCH FIRST ROW ONLY""";

    /** Numbers rise with time, so this looks at what came since alone. */
    private static final String NEWEST_BEFORE = """
            SELECT number FROM revision WHERE snapshot <= ? AND changed_at < ?
            ORDER BY number DESC FETCH FIRST ROW ONLY""";

    private static final String AFTER = RevisionRows.SELECT
            + "revision r WHERE r.number > ? AND r.snapshot <= ? ORDER BY r.number FETCH FIRST ? ROWS ONLY";

    private static final String OF = RevisionRows.SELECT + """
            UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (uid) JOIN revision r ON r.uid = wanted.uid
            WHERE r.snapshot <= ? ORDER BY r.uid, r.sequence""";

    private static final String BEFORE = RevisionRows.SELECT + """
            UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS INTEGER ARRAY)) AS wanted (uid, sequence)
            JOIN revision r ON r.uid = wanted.uid AND r.sequence = wanted.sequence""";

    private static final String UIDS = """
            SELECT wanted.path, v.id, v.uid
            FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY)) AS wanted (path, id)
            JOIN visit v ON v.id = wanted.id
            JOIN document d ON d.id = v.document AND d.path = wanted.path
            JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document""";

    /** The sequence is unique for a uid, so the index by both gives the last row at once. */
    private static final String LAST = """
            SELECT r.uid, r.sequence, r.changed_at, r.joined_into
            FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (uid)
            JOIN revision r ON r.uid = wanted.uid AND r.snapshot <= ?
            WHERE NOT EXISTS (SELECT 1 FROM revision l
                WHERE l.uid = r.uid AND l.sequence > r.sequence AND l.snapshot <= ?)""";

    private record Last(Standing standing, @Nullable String into) {}

    private final Database database;
    private final long snapshot;

    public History(Database database, long snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    @Override
    public long newest() {
        return database.read(connection -> newest(connection, snapshot));
    }

    /** The number of the newest revision up to a snapshot; 0 where there is none. */
    public static long newest(Connection connection, long snapshot) throws SQLException {
        return Sql.of(NEWEST, snapshot).first(connection, row -> row.getLong(1)).orElse(0L);
    }

    @Override
    public long newestBefore(Instant moment) {
        return database.read(connection -> Sql.of(NEWEST_BEFORE, snapshot, moment)
                .first(connection, row -> row.getLong(1))
                .orElse(0L));
    }

    @Override
    public List<Revision> changesAfter(long number, int limit) {
        return database.readConsistently(connection ->
                afterEarlier(connection, Sql.of(AFTER, number, snapshot, limit).list(connection, RevisionRows::read)));
    }

    @Override
    public Map<String, List<Revision>> of(Collection<String> uids) {
        return database
                .readConsistently(connection -> afterEarlier(
                        connection,
                        Pieces.list(
                                connection, uids, piece -> Sql.of(OF, piece.toArray(), snapshot), RevisionRows::read)))
                .stream()
                .collect(Collectors.groupingBy(Revision::uid));
    }

    /** Each together with what its visit was before. */
    private static List<Revision> afterEarlier(Connection connection, List<Revision> revisions) throws SQLException {
        Map<List<Object>, Version> before = new HashMap<>();
        Pieces.list(
                        connection,
                        revisions.stream()
                                .filter(revision -> revision.sequence() > 0)
                                .toList(),
                        piece -> Sql.of(
                                BEFORE,
                                Pieces.array(piece, Revision::uid),
                                Pieces.array(piece, revision -> revision.sequence() - 1)),
                        RevisionRows::read)
                .forEach(revision -> before.put(
                        List.of(revision.uid(), revision.sequence()),
                        revision.change().now()));
        return revisions.stream()
                .map(revision -> RevisionRows.after(
                        before.get(List.<Object>of(revision.uid(), revision.sequence() - 1)), revision))
                .toList();
    }

    @Override
    public Map<Telling, Standing> standings(Collection<Telling> tellings) {
        return database.readConsistently(connection -> {
            Map<Telling, String> uids = uids(connection, tellings);
            Map<String, Last> last = last(connection, new HashSet<>(uids.values()));
            Map<Telling, Standing> standings = new HashMap<>();
            uids.forEach((telling, uid) -> {
                Last found = last.get(uid);
                if (found != null) {
                    standings.put(telling, found.standing());
                }
            });
            return standings;
        });
    }

    private Map<Telling, String> uids(Connection connection, Collection<Telling> tellings) throws SQLException {
        List<Telling> wanted = tellings.stream().distinct().toList();
        Map<Telling, String> uids = new HashMap<>();
        Pieces.list(
                        connection,
                        wanted,
                        piece -> Sql.of(
                                UIDS,
                                Pieces.array(piece, Telling::path),
                                Pieces.array(piece, Telling::visit),
                                snapshot),
                        row -> Map.entry(new Telling(row.getString(1), row.getString(2)), row.getString(3)))
                .forEach(found -> uids.put(found.getKey(), found.getValue()));
        return uids;
    }

    /** Of visits that turned out to be another one, that of the other. */
    private Map<String, Last> last(Connection connection, Set<String> uids) throws SQLException {
        Map<String, Last> last = new HashMap<>();
        Pieces.list(
                        connection,
                        uids,
                        piece -> Sql.of(LAST, piece.toArray(), snapshot, snapshot),
                        row -> new Last(
                                new Standing(row.getString(1), row.getInt(2), row.getObject(3, Instant.class)),
                                row.getString(4)))
                .forEach(found -> last.put(found.standing().uid(), found));
        Set<String> others = new HashSet<>();
        last.values().forEach(each -> others.add(each.into()));
        others.remove(null);
        others.removeAll(last.keySet());
        if (!others.isEmpty()) {
            last.putAll(last(connection, others));
        }
        for (String uid : uids) {
            Last known = last.get(uid);
            if (known != null && known.into() != null && last.get(known.into()) != null) {
                last.put(uid, last.get(known.into()));
            }
        }
        return last;
    }
}
