package org.attache.question;

import java.util.List;
import java.util.Set;
import org.attache.visit.LedgerName;

/**
 * Words of a question that name something the ledger knows.
 *
 * @param positions indexes of the words
 * @param names what they may mean, all of one kind
 */
record Mention(LedgerName.Kind kind, Set<Integer> positions, List<String> names) {
    Mention {
        positions = Set.copyOf(positions);
        names = List.copyOf(names);
    }
}
