package org.attache.evidence.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Interpretation.LedgerQuery;
import org.attache.question.Wanted;
import org.attache.source.Statement;
import org.attache.visit.Disputes;
import org.attache.visit.LedgerName;
import org.attache.visit.Retellings;
import org.attache.visit.Visit;
import org.attache.visit.VisitDays;
import org.attache.visit.VisitQuery;

/** Has what a moderator stated of a visit stand before what documents tell of the same. For one thread. */
public final class Precedence {

    /** Of more visits than these it is not looked up what a moderator stated of other days. */
    private static final int LOOKED_UP = 20;

    private final KnowledgeView knowledge;

    public Precedence(KnowledgeView knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Visits in their order, but each that a moderator stated before all that it outranks: also one that lies outside
     * the days that are asked about. Where visits are counted, what is outranked does not count.
     */
    public List<Visit> of(List<Visit> picked, LedgerQuery question) {
        boolean counted = question.wanted() == Wanted.COUNT || question.wanted() == Wanted.HEADCOUNT;
        Set<Visit> ordered = new LinkedHashSet<>();
        for (Visit visit : picked) {
            List<Visit> stated = outranking(visit, picked);
            if (!counted) {
                ordered.addAll(stated);
            }
            if (!counted || stated.isEmpty()) {
                ordered.add(visit);
            }
        }
        return List.copyOf(ordered);
    }

    /** Whether a moderator stated a visit, perhaps among others who tell of it. */
    public boolean isStated(Visit visit) {
        return told(visit).stream().anyMatch(Precedence::isStated);
    }

    /** Whether one of two visits that look the same outranks the other instead of telling it again. */
    public boolean isOutranked(Visit one, Visit other) {
        boolean differ = Disputes.tellOtherDays(one, other)
                || (Retellings.areOne(one, other)
                        && one.status().value().isOff()
                                != other.status().value().isOff());
        return differ && (outranks(one, other) || outranks(other, one));
    }

    private List<Visit> outranking(Visit visit, List<Visit> picked) {
        Stream<Visit> beside = picked.size() > LOOKED_UP ? Stream.empty() : around(visit).stream();
        return Stream.concat(picked.stream(), beside)
                .filter(other -> Disputes.tellOtherDays(visit, other) && outranks(other, visit))
                .toList();
    }

    /** A visit that is called off outranks nothing: it is joined with what it calls off. */
    private boolean outranks(Visit one, Visit other) {
        List<Statement> statements = told(one);
        return !one.status().value().isOff()
                && statements.stream().anyMatch(Precedence::isStated)
                && told(other).stream().noneMatch(Precedence::isStated)
                && Collections.disjoint(paths(statements), paths(told(other)));
    }

    private List<Statement> told(Visit visit) {
        return knowledge.statements().byId(visit.evidence());
    }

    private static boolean isStated(Statement statement) {
        return statement.origin().provenance().isStatedByModerator();
    }

    private static Set<String> paths(List<Statement> statements) {
        return statements.stream().map(statement -> statement.origin().path()).collect(Collectors.toSet());
    }

    /** Visits of whoever has the same last name, within the days in which they can be the same visit. */
    private List<Visit> around(Visit visit) {
        DateRange days = VisitDays.of(visit).orElse(null);
        String surname = Retellings.surname(visit);
        if (days == null || surname.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (LedgerName name : knowledge.visits().namesWith(surname)) {
            if (name.kind() == LedgerName.Kind.VISITOR) {
                names.add(name.name());
            }
        }
        DateRange near =
                new DateRange(days.first().minusDays(Disputes.NEAR), days.last().plusDays(Disputes.NEAR));
        return names.isEmpty()
                ? List.of()
                : knowledge.visits().find(new VisitQuery(names, List.of(), List.of(), near, Integer.MAX_VALUE));
    }
}
