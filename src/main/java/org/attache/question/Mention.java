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
public record Mention(LedgerName.Kind kind, Set<Integer> positions, List<String> names) {
    public Mention {
        positions = Set.copyOf(positions);
        names = List.copyOf(names);
    }
}
