package org.attache.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/** The statements that bear visits out, which are asked for at every step of a lookup. For one thread. */
final class Bearing {

    private final Map<String, Statement> statements = new HashMap<>();
    private final IdentityHashMap<Visit, List<Statement>> ofVisits = new IdentityHashMap<>();

    void add(Collection<Statement> more) {
        more.forEach(statement -> statements.put(statement.id(), statement));
    }

    /** All, by their ids. */
    Map<String, Statement> statements() {
        return statements;
    }

    /** Those of a visit, as far as they were added. */
    List<Statement> of(Visit visit) {
        return ofVisits.computeIfAbsent(visit, told -> {
            List<Statement> found = new ArrayList<>();
            for (String id : told.evidence()) {
                Statement statement = statements.get(id);
                if (statement != null) {
                    found.add(statement);
                }
            }
            return List.copyOf(found);
        });
    }

    boolean isOfDifferentDocuments(Visit one, Visit other) {
        return Collections.disjoint(documents(one), documents(other));
    }

    /** Whether something that tells of the visit had appeared by a day. */
    boolean isKnown(Visit visit, LocalDate by) {
        for (Statement statement : of(visit)) {
            LocalDate published = statement.origin().provenance().published();
            if (published == null || !published.isAfter(by)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> documents(Visit visit) {
        return of(visit).stream()
                .map(statement -> statement.origin().path())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
