package org.attache.visit;

import java.util.List;

class RememberedLedgerTest extends VisitLedgerContract {

    @Override
    protected VisitLedger ledger(List<Visit> visits) {
        return new RememberedLedger(visits);
    }
}
