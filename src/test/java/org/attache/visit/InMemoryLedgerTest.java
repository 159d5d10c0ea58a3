package org.attache.visit;

import java.util.List;

class InMemoryLedgerTest extends VisitLedgerContract {

    @Override
    protected VisitLedger ledger(List<Visit> visits) {
        return new InMemoryLedger(visits);
    }
}
