package org.attache.h2.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.evidence.Recent;
import org.attache.h2.file.Database;
import org.attache.visit.Edits;
import org.attache.visit.LedgerName;
import org.attache.visit.NameUse;

/** The names of one snapshot's ledger by their words; those that were asked for lately are remembered. Thread-safe. */
public final class LedgerNames {

    /** The words of names outlive the versions of documents that have them. */
    private static final String NAMES = "SELECT n.kind, n.name FROM name_word n WHERE n.word = ?1 AND ("
            + occurs(LedgerName.Kind.VISITOR, "visitor") + " OR "
            + occurs(LedgerName.Kind.COUNTRY, "country") + " OR "
            + occurs(LedgerName.Kind.PLACE, "place") + ") ORDER BY n.kind, n.name";

    private static final String WORDS_OF_LENGTH =
            "SELECT DISTINCT word FROM name_word WHERE CHAR_LENGTH(word) BETWEEN ?1 - 1 AND ?1 + 1 ORDER BY word";

    private static final String USES = "SELECT v.$, COUNT(*),"
            + " MIN(CASE WHEN v.last_day >= ? AND v.status NOT IN ('POSTPONED', 'CANCELLED') THEN v.first_day END)"
            + " FROM visit v JOIN membership h ON ? BETWEEN h.since AND h.through AND h.document = v.document"
            + " WHERE v.$ IS NOT NULL GROUP BY v.$";

    private static final int REMEMBERED = 5_000;

    private final Database database;
    private final long snapshot;
    private final Recent<String, List<LedgerName>> byWord = new Recent<>(REMEMBERED);

    public LedgerNames(Database database, long snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    private static String occurs(LedgerName.Kind kind, String column) {
        return "(n.kind = '" + kind + "' AND EXISTS (SELECT 1 FROM visit v JOIN membership h"
                + " ON ?2 BETWEEN h.since AND h.through AND h.document = v.document WHERE v." + column + " = n.name))";
    }

    /** Those with this word. */
    List<LedgerName> with(String word) {
        return byWord.of(word, this::find);
    }

    /** Those with a word that is one edit away from this one. */
    List<LedgerName> near(String word) {
        List<String> words = database.ask(
                connection -> Sql.of(WORDS_OF_LENGTH, word.length()).list(connection, row -> row.getString(1)));
        return words.stream()
                .filter(near -> Edits.isOne(word, near))
                .flatMap(near -> with(near).stream())
                .distinct()
                .toList();
    }

    /** Every name with what is held under it. */
    List<NameUse> uses(LocalDate today) {
        return Arrays.stream(LedgerName.Kind.values())
                .flatMap(kind -> uses(kind, today).stream())
                .toList();
    }

    private List<NameUse> uses(LedgerName.Kind kind, LocalDate today) {
        String column = kind.name().toLowerCase(Locale.ROOT);
        return database.ask(connection -> Sql.of(USES.replace("$", column), today, snapshot)
                .list(
                        connection,
                        row -> new NameUse(
                                new LedgerName(kind, row.getString(1)),
                                row.getInt(2),
                                row.getObject(3, LocalDate.class))));
    }

    private List<LedgerName> find(String word) {
        return database.ask(connection -> Sql.of(NAMES, word, snapshot)
                .list(connection, row -> new LedgerName(LedgerName.Kind.valueOf(row.getString(1)), row.getString(2))));
    }
}
