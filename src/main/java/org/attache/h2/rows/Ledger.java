package org.attache.h2.rows;

import java.util.List;
import org.attache.h2.file.Database;
import org.attache.visit.Edits;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;

/** The visits of one snapshot. Thread-safe. */
public record Ledger(Database database, long snapshot) implements VisitLedger {

    /** The words of names outlive the versions of documents that have them. */
    private static final String NAMES = "SELECT n.kind, n.name FROM name_word n WHERE n.word = ?1 AND ("
            + occurs(LedgerName.Kind.VISITOR, "visitor") + " OR "
            + occurs(LedgerName.Kind.COUNTRY, "country") + " OR "
            + occurs(LedgerName.Kind.PLACE, "place") + ") ORDER BY n.kind, n.name";

    private static final String WORDS_OF_LENGTH =
            "SELECT DISTINCT word FROM name_word WHERE CHAR_LENGTH(word) BETWEEN ?1 - 1 AND ?1 + 1 ORDER BY word";

    private static String occurs(LedgerName.Kind kind, String column) {
        return "(n.kind = '" + kind + "' AND EXISTS (SELECT 1 FROM visit v JOIN membership h"
                + " ON ?2 BETWEEN h.since AND h.through AND h.document = v.document WHERE v." + column + " = n.name))";
    }

    @Override
    public List<Visit> find(VisitQuery query) {
        return database.read(connection -> VisitSql.of(snapshot, query).list(connection, Visits::read));
    }

    @Override
    public List<LedgerName> namesWith(String word) {
        return database.read(connection -> Sql.of(NAMES, word, snapshot)
                .list(connection, row -> new LedgerName(LedgerName.Kind.valueOf(row.getString(1)), row.getString(2))));
    }

    @Override
    public List<LedgerName> namesNear(String word) {
        List<String> words = database.read(
                connection -> Sql.of(WORDS_OF_LENGTH, word.length()).list(connection, row -> row.getString(1)));
        return words.stream()
                .filter(near -> Edits.isOne(word, near))
                .flatMap(near -> namesWith(near).stream())
                .distinct()
                .toList();
    }
}
