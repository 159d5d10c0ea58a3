package org.attache.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.source.Statement;

/**
 * Adds to evidence what a writer can read besides: all of a small folder, else the next best statements with their
 * neighbours.
 */
final class Widening {

    /** So many statements are near enough to be looked at. */
    private static final int HITS = 60;

    /** A folder of more statements is not read whole. */
    private static final int SMALL = 400;

    /** Of a statement so many before it and behind it are added. */
    private static final int BESIDE = 2;

    /** None of them is known to answer. */
    private static final Relevance BESIDES = Relevance.beside(Double.NaN);

    private final StatementIndex index;
    private final int characters;
    private final Map<String, Statement> added = new LinkedHashMap<>();
    private int taken;

    /** @param characters of all statements together at most */
    Widening(StatementIndex index, int characters) {
        this.index = index;
        this.characters = characters;
    }

    Evidence widened(Evidence evidence, StatementSearch search) {
        evidence.statements().forEach(numbered -> add(numbered.statement()));
        boolean small = index.size() <= SMALL;
        List<Hit> hits = index.search(new StatementSearch(search.words(), search.vector(), small ? SMALL : HITS));
        for (Hit hit : hits.subList(0, Math.min(hits.size(), HITS))) {
            add(hit.statement());
        }
        Map<String, List<Statement>> documents = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<Statement> document =
                    documents.computeIfAbsent(hit.statement().origin().path(), index::ofDocument);
            int at = hit.statement().ordinal();
            document.subList(Math.max(0, at - BESIDE), Math.clamp(at + 1L + BESIDE, 0, document.size()))
                    .forEach(this::add);
        }
        if (small) {
            documents.values().forEach(document -> document.forEach(this::add));
        }
        return numbered(evidence);
    }

    private void add(Statement statement) {
        int length = statement.words().length();
        if (taken + length <= characters && added.putIfAbsent(statement.id(), statement) == null) {
            taken += length;
        }
    }

    /** The numbers that were given stay; what comes besides stands in the order of its documents. */
    private Evidence numbered(Evidence evidence) {
        List<NumberedStatement> all = new ArrayList<>(evidence.statements());
        evidence.statements()
                .forEach(numbered -> added.remove(numbered.statement().id()));
        Map<String, List<Statement>> byPath = new LinkedHashMap<>();
        added.values()
                .forEach(statement -> byPath.computeIfAbsent(statement.origin().path(), path -> new ArrayList<>())
                        .add(statement));
        byPath.values().forEach(document -> {
            document.sort(Comparator.comparingInt(Statement::ordinal));
            document.forEach(statement -> all.add(new NumberedStatement(
                    all.size() + 1, statement, BESIDES, index.around(statement).above())));
        });
        return new Evidence(all, evidence.visits(), evidence.more(), evidence.notes());
    }
}
