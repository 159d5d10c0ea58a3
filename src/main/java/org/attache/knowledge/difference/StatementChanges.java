package org.attache.knowledge.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.source.Statement;

/** Statements that come in and leave; one whose words stay in its document does neither. */
public record StatementChanges(List<Statement> added, List<Statement> gone) {

    public StatementChanges {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** The difference between the statements of the documents that leave and of those that come in. */
    public static StatementChanges between(List<Statement> before, List<Statement> after) {
        return new StatementChanges(without(after, before), without(before, after));
    }

    private static List<Statement> without(List<Statement> statements, List<Statement> others) {
        Set<String> ids = HashSet.newHashSet(others.size());
        others.forEach(other -> ids.add(other.id()));
        return statements.stream()
                .filter(statement -> !ids.contains(statement.id()))
                .toList();
    }
}
