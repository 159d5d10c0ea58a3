package org.attache.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.attache.visit.history.Revision;
import org.attache.visit.history.Standing;
import org.attache.visit.history.Telling;
import org.attache.visit.history.VisitHistory;

/** The histories of the visits of a schedule or an answer. */
public final class Histories {

    private final Map<Telling, Standing> standings;
    private final Map<String, List<Revision>> revisions;

    private Histories(Map<Telling, Standing> standings, Map<String, List<Revision>> revisions) {
        this.standings = standings;
        this.revisions = revisions;
    }

    /**
     * Looks up what became of visits.
     *
     * @param statements those that bear the visits out, by id; a visit without any has no history
     */
    public static Histories of(VisitHistory history, Collection<Visit> visits, Map<String, Statement> statements) {
        Set<Telling> tellings = new HashSet<>();
        visits.forEach(visit -> telling(visit, statements).ifPresent(tellings::add));
        Map<Telling, Standing> standings = history.standings(tellings);
        Set<String> uids = new HashSet<>();
        standings.values().forEach(standing -> uids.add(standing.uid()));
        return new Histories(standings, history.of(uids));
    }

    /** How far the history of a visit has come; empty where it has none. */
    public Optional<Standing> standing(Visit visit, Map<String, Statement> statements) {
        return telling(visit, statements).map(standings::get);
    }

    /**
     * The revisions of a visit, the first one first.
     *
     * @param knownBy those are left out of which something was published after this day
     */
    public List<Revision> revisions(Visit visit, Map<String, Statement> statements, LocalDate knownBy) {
        return standing(visit, statements)
                .map(standing -> revisions.getOrDefault(standing.uid(), List.of()))
                .orElse(List.of())
                .stream()
                .filter(revision -> revision.change().now().wasKnownBy(knownBy))
                .toList();
    }

    /** A visit has the id that the first document gave it, which is the one with the first statement. */
    private static Optional<Telling> telling(Visit visit, Map<String, Statement> statements) {
        return visit.visitor().evidence().stream()
                .map(statements::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(statement -> new Telling(statement.origin().path(), visit.id()));
    }

    /** Statements by their ids. */
    public static Map<String, Statement> byId(Collection<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        return byId;
    }
}
