package org.attache.h2.rows;

import java.util.List;
import org.attache.h2.file.Database;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;
import org.attache.visit.VisitLedger;
import org.attache.visit.VisitQuery;

/** The visits of one snapshot. Thread-safe. */
public record Ledger(Database database, LedgerNames names) implements VisitLedger {

    @Override
    public List<Visit> find(VisitQuery query) {
        return database.ask(connection -> VisitSql.of(names.snapshot(), query).list(connection, Visits::read));
    }

    @Override
    public List<LedgerName> namesWith(String word) {
        return names.with(word);
    }

    @Override
    public List<LedgerName> namesNear(String word) {
        return names.near(word);
    }
}
