package org.attache.visit;

import java.time.LocalDate;
import java.util.List;
import org.attache.geography.NameWords;

/** All visits of one snapshot. Thread-safe. */
public interface VisitLedger {

    /** Visits in the order of their start (unknown starts last), then of their visitor. */
    List<Visit> find(VisitQuery query);

    /**
     * Names with a word that equals the given one, in any field.
     *
     * @param word a folded word as {@link NameWords#of} gives it
     */
    List<LedgerName> namesWith(String word);

    /**
     * Names with a word that is one edit away from the given one, as {@link Edits} counts them.
     *
     * @param word a folded word as {@link NameWords#of} gives it
     */
    List<LedgerName> namesNear(String word);

    /**
     * Every name with what the ledger holds under it, in no order.
     *
     * @param today visits that ended before this day are over
     */
    List<NameUse> uses(LocalDate today);
}
