package org.attache.schedule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.attache.visit.Disputes;
import org.attache.visit.LedgerName;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;

/** Finds what other documents tell otherwise of a visit of a schedule. */
public final class OtherAccounts {

    /** More accounts of one visit than these nobody reads. */
    private static final int MOST = 4;

    private OtherAccounts() {}

    /**
     * Accounts of the same visit with other days, from documents that do not tell the visit's own; there are mostly
     * none.
     */
    public static List<Schedule.Entry> of(Schedule.Entry entry, KnowledgeView knowledge) {
        Visit visit = entry.visit();
        DateRange days = VisitDays.of(visit).orElse(null);
        if (days == null) {
            return List.of();
        }
        DateRange around =
                new DateRange(days.first().minusDays(Disputes.NEAR), days.last().plusDays(Disputes.NEAR));
        List<String> names = sharingAWord(visit, knowledge);
        if (names.isEmpty()) {
            return List.of();
        }
        Set<String> documents = documents(entry.statements());
        return knowledge.visits().find(new VisitQuery(names, List.of(), List.of(), around, Integer.MAX_VALUE)).stream()
                .filter(other -> Disputes.areOneToldTwice(visit, other))
                .map(other -> new Schedule.Entry(other, statements(other, knowledge)))
                .filter(other -> Collections.disjoint(documents, documents(other.statements())))
                .limit(MOST)
                .toList();
    }

    private static List<String> sharingAWord(Visit visit, KnowledgeView knowledge) {
        List<String> words = NameWords.of(visit.visitor().value());
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.getFirst(), words.getLast())
                        .distinct()
                        .flatMap(word -> knowledge.visits().namesWith(word).stream())
                        .filter(name -> name.kind() == LedgerName.Kind.VISITOR)
                        .map(LedgerName::name)
                        .distinct()
                        .toList();
    }

    private static List<Statement> statements(Visit visit, KnowledgeView knowledge) {
        return knowledge.statements().byId(visit.evidence()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> documents(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.origin().path())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
