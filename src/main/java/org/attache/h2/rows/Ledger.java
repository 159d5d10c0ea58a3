package org.attache.h2.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.h2.file.Database;
import org.attache.visit.LedgerName;
import org.attache.visit.NameUse;
import org.attache.visit.RememberedLedger;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;
import org.jspecify.annotations.Nullable;

/**
 * The visits of one snapshot: looked up in the database for the first questions, then remembered if they are not too
 * many. Thread-safe.
 */
public final class Ledger implements VisitLedger {

    /** A process that answers one question or two looks up less than all. */
    private static final int FIRST = 8;

    /** Each takes a kilobyte or two. */
    private static final int MOST = 20_000;

    private static final String COUNT = "SELECT visits FROM snapshot WHERE number = ?1";

    private final Database database;
    private final long snapshot;
    private final LedgerNames names;
    private final AtomicInteger found = new AtomicInteger();
    private volatile @Nullable VisitLedger remembered;

    public Ledger(Database database, long snapshot) {
        this.database = database;
        this.snapshot = snapshot;
        this.names = new LedgerNames(database, snapshot);
    }

    /** The ledger of a snapshot, which is this one where it is of the same. */
    public Ledger of(long otherSnapshot) {
        return snapshot == otherSnapshot ? this : new Ledger(database, otherSnapshot);
    }

    @Override
    public List<Visit> find(VisitQuery query) {
        VisitLedger known = remembered;
        if (known == null && found.incrementAndGet() == FIRST && isSmall()) {
            known = new RememberedLedger(lookUp(VisitQuery.all(MOST)));
            remembered = known;
        }
        return known == null ? lookUp(query) : known.find(query);
    }

    @Override
    public List<LedgerName> namesWith(String word) {
        VisitLedger known = remembered;
        return known == null ? names.with(word) : known.namesWith(word);
    }

    @Override
    public List<LedgerName> namesNear(String word) {
        VisitLedger known = remembered;
        return known == null ? names.near(word) : known.namesNear(word);
    }

    @Override
    public List<NameUse> uses(LocalDate today) {
        VisitLedger known = remembered;
        return known == null ? names.uses(today) : known.uses(today);
    }

    private boolean isSmall() {
        return database.ask(connection -> Sql.of(COUNT, snapshot).first(connection, row -> row.getInt(1)))
                .filter(visits -> visits <= MOST)
                .isPresent();
    }

    private List<Visit> lookUp(VisitQuery query) {
        return database.ask(connection -> VisitSql.of(snapshot, query).list(connection, Visits::read));
    }
}
