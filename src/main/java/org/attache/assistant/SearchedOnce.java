package org.attache.assistant;

import java.util.List;
import org.attache.evidence.Hit;
import org.attache.evidence.Recent;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.source.Statement;

/** Looks up the same search once while a question is answered. */
record SearchedOnce(StatementIndex index, Recent<StatementSearch, List<Hit>> known) implements StatementIndex {

    /** An answer takes no more. */
    private static final int SEARCHES = 64;

    SearchedOnce(StatementIndex index) {
        this(index, new Recent<>(SEARCHES));
    }

    @Override
    public List<Hit> search(StatementSearch search) {
        return known.of(search, index::search);
    }

    @Override
    public List<Statement> byId(List<String> ids) {
        return index.byId(ids);
    }

    @Override
    public List<Statement> ofDocument(String path) {
        return index.ofDocument(path);
    }

    @Override
    public int length(String path) {
        return index.length(path);
    }

    @Override
    public List<Statement> near(Statement statement, int before, int behind) {
        return index.near(statement, before, behind);
    }

    @Override
    public Surroundings around(Statement statement) {
        return index.around(statement);
    }

    @Override
    public int frequency(String word) {
        return index.frequency(word);
    }

    @Override
    public int size() {
        return index.size();
    }
}
