package org.attache.moderation.posted;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.answer.VerifiedAnswer;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.NumberedStatement;
import org.attache.schedule.Histories;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.history.Standing;

/** Takes from an answer what the knowledge may come to tell otherwise. */
public final class Facts {

    private Facts() {}

    /** The visits that an answer tells of, and the statements that it cites for anything else. */
    public static List<Fact> of(VerifiedAnswer answer, KnowledgeView view) {
        List<String> evidence = answer.visits().stream()
                .flatMap(visit -> visit.evidence().stream())
                .distinct()
                .toList();
        Map<String, Statement> statements = Histories.byId(view.statements().byId(evidence));
        Histories histories = Histories.of(view.history(), answer.visits(), statements);
        Set<Fact> facts = new LinkedHashSet<>();
        Set<String> told = new HashSet<>();
        for (Visit visit : answer.visits()) {
            Optional<Standing> standing = histories.standing(visit, statements);
            if (standing.isPresent()) {
                facts.add(new Fact.OfVisit(standing.get().uid()));
                told.addAll(visit.evidence());
            }
        }
        for (NumberedStatement citation : answer.citations()) {
            Statement statement = citation.statement();
            if (!told.contains(statement.id())) {
                facts.add(new Fact.OfStatement(
                        statement.id(),
                        statement.words(),
                        statement.origin().provenance().title()));
            }
        }
        return List.copyOf(facts);
    }
}
