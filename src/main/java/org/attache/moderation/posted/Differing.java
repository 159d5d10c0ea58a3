package org.attache.moderation.posted;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.ChangeLabel;
import org.attache.schedule.OtherAccounts;
import org.attache.schedule.Schedule;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/** Says what other documents tell of a visit that has come to be disputed. */
final class Differing {

    private Differing() {}

    /** The other accounts with their documents, each after a semicolon; empty where there are none. */
    static String of(Visit visit, KnowledgeView view) {
        List<Statement> statements = view.statements().byId(visit.evidence());
        return OtherAccounts.of(new Schedule.Entry(visit, statements), view).stream()
                .map(other -> "; told otherwise: " + ChangeLabel.state(other.visit()) + " (" + titles(other) + ")")
                .collect(Collectors.joining());
    }

    private static String titles(Schedule.Entry entry) {
        return entry.statements().stream()
                .map(statement -> statement.origin().provenance().title())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
