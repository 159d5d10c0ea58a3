package org.attache.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.evidence.Evidence;
import org.attache.evidence.Stemmer;
import org.attache.source.Statement;
import org.attache.visit.Visit;

/** The evidence as the checks compare the sentences of one draft with it: each statement is taken apart once. */
final class Sources {

    private final Evidence evidence;
    private final Stemmer stemmer;
    private final Set<String> sites;
    private final Map<String, StatementSource> statements = new HashMap<>();
    private final Map<Visit, VisitSource> visits = new HashMap<>();

    Sources(Evidence evidence, Stemmer stemmer) {
        this.evidence = evidence;
        this.stemmer = stemmer;
        this.sites = evidence.visits().stream().flatMap(VisitSource::sites).collect(Collectors.toSet());
    }

    /** A sentence with what it cites. */
    Cited cited(DraftSentence sentence) {
        List<StatementSource> cited = sentence.citations().stream()
                .flatMap(number -> evidence.statement(number).stream())
                .distinct()
                .map(this::source)
                .toList();
        Set<String> ids = cited.stream().map(source -> source.statement().id()).collect(Collectors.toSet());
        List<VisitSource> supported = evidence.visits().stream()
                .filter(visit -> visit.evidence().stream().anyMatch(ids::contains))
                .map(visit -> visits.computeIfAbsent(visit, key -> VisitSource.of(key, stemmer)))
                .toList();
        return Cited.of(Passage.sentence(sentence.text(), sites), cited, supported);
    }

    private StatementSource source(Statement statement) {
        return statements.computeIfAbsent(statement.id(), id -> StatementSource.of(statement, sites, stemmer));
    }
}
