package org.attache.h2.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.geography.NameWords;
import org.attache.h2.rows.Batch;
import org.attache.h2.rows.Snapshots;
import org.attache.h2.rows.Sql;
import org.attache.h2.rows.Steps;
import org.attache.h2.rows.Visits;
import org.attache.knowledge.PreparedDocument;
import org.attache.knowledge.difference.Succession;
import org.attache.knowledge.difference.Told;
import org.attache.visit.Visit;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Teller;
import org.attache.visit.history.Telling;

/**
 * Names the visits of the next snapshot and writes what it changes of them. Only those are looked at whose visitor has
 * the last name of one in a document that comes or goes: no other visit can have become another one.
 */
public final class NextVisits {

    /** What comes or goes with the next snapshot, once its members are written. */
    private static final String CHANGING = """
            SELECT d.path, v.id, v.uid, v.visitor FROM membership h
            JOIN document d ON d.id = h.document JOIN visit v ON v.document = d.id
            WHERE h.through = ? OR h.since = ?""";

    private static final String NAMES = """
            SELECT DISTINCT n.name FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (word)
            JOIN name_word n ON n.word = wanted.word WHERE n.kind = 'VISITOR'""";

    private static final String TOLD = """
            SELECT v.*, d.path, d.title, d.published, COALESCE(d.namespace, d.path) AS namespace
            FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (name)
            JOIN visit v ON v.visitor = wanted.name
            JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document
            JOIN document d ON d.id = v.document ORDER BY v.document, v.ordinal""";

    private static final String LATEST = RevisionRows.SELECT + """
            UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (surname) JOIN revision r ON r.surname = wanted.surname
            WHERE NOT EXISTS (SELECT 1 FROM revision l WHERE l.uid = r.uid AND l.sequence > r.sequence)""";

    private static final String TAKEN = """
            SELECT r.uid FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS wanted (uid)
            JOIN revision r ON r.uid = wanted.uid AND r.sequence = 0""";

    private final Steps steps;
    private final Connection connection;
    private final Instant at;
    private final long current;

    /** @param at when the next snapshot is made */
    public NextVisits(Steps steps, Instant at) throws SQLException {
        this.steps = steps;
        this.connection = steps.connection();
        this.at = at;
        this.current = Snapshots.current(connection).number();
    }

    /**
     * Writes the changes.
     *
     * @param incoming documents that are not written yet; what they replace has left already
     * @return the uids of the visits of the incoming documents, one after the other
     */
    public List<String> write(List<PreparedDocument> incoming) throws SQLException {
        Map<Telling, String> before = new HashMap<>();
        Set<String> visitors = new HashSet<>();
        Sql.of(CHANGING, current, current + 1).forEach(connection, row -> {
            before.put(new Telling(row.getString(1), row.getString(2)), row.getString(3));
            visitors.add(row.getString(4));
        });
        List<Told> coming = coming(incoming, before);
        coming.forEach(told -> visitors.add(told.visit().visitor().value()));
        Set<String> surnames = new HashSet<>();
        visitors.forEach(visitor -> surnames.add(surname(visitor)));
        List<Told> told = new ArrayList<>(told(visitors, surnames));
        int known = told.size();
        told.addAll(coming);
        Succession succession =
                Succession.of(told, latest(surnames), taken(coming), LocalDate.ofInstant(at, ZoneOffset.UTC));
        write(succession);
        return succession.uids().subList(known, told.size());
    }

    private static List<Told> coming(List<PreparedDocument> incoming, Map<Telling, String> before) {
        List<Told> coming = new ArrayList<>();
        for (PreparedDocument document : incoming) {
            var provenance = document.document().origin().provenance();
            Teller teller = new Teller(document.path(), provenance.title(), provenance.published());
            for (Visit visit : document.visits()) {
                String uid = before.get(new Telling(document.path(), visit.id()));
                coming.add(new Told(
                        visit,
                        teller,
                        document.namespace(),
                        uid == null ? before.get(new Telling(document.namespace(), visit.id())) : uid));
            }
        }
        return coming;
    }

    private List<Told> told(Set<String> visitors, Set<String> surnames) throws SQLException {
        Set<String> names = new HashSet<>(visitors);
        names.addAll(Pieces.list(
                connection, surnames, piece -> Sql.of(NAMES, (Object) piece.toArray()), row -> row.getString(1)));
        names.removeIf(name -> !surnames.contains(surname(name)));
        return Pieces.list(
                connection,
                names,
                piece -> Sql.of(TOLD, piece.toArray(), current + 1),
                row -> new Told(
                        Visits.read(row),
                        new Teller(
                                row.getString("path"),
                                row.getString("title"),
                                row.getObject("published", LocalDate.class)),
                        row.getString("namespace"),
                        row.getString("uid")));
    }

    private List<Revision> latest(Set<String> surnames) throws SQLException {
        return Pieces.list(connection, surnames, piece -> Sql.of(LATEST, (Object) piece.toArray()), RevisionRows::read);
    }

    private Set<String> taken(List<Told> coming) throws SQLException {
        Set<String> ids = new HashSet<>();
        coming.forEach(told -> ids.add(told.visit().id()));
        return new HashSet<>(Pieces.list(
                connection, ids, piece -> Sql.of(TAKEN, (Object) piece.toArray()), row -> row.getString(1)));
    }

    private void write(Succession succession) throws SQLException {
        long number = Snapshots.newestRevision(connection, Long.MAX_VALUE);
        try (Batch revisions = steps.batch(RevisionRows.INSERT)) {
            for (Succession.Step step : succession.steps()) {
                RevisionRows.insert(revisions, ++number, step, current + 1, at);
                steps.wrote(2 * Steps.HEAVY);
            }
        }
    }

    private static String surname(String visitor) {
        List<String> words = NameWords.of(visitor);
        return words.isEmpty() ? "" : words.getLast();
    }
}
