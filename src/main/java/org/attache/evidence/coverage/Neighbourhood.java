package org.attache.evidence.coverage;

import java.util.Set;
import java.util.stream.Collectors;
import org.attache.evidence.Above;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Stemmer;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.geography.NameWords;
import org.attache.question.Term;
import org.attache.source.Statement;

/** Tells whether a name stands so near a statement that the statement may be about its bearer. */
final class Neighbourhood {

    /** So far back a text keeps to its subject. */
    private static final int BACK = 6;

    /** A document with more statements is a table or a book. */
    private static final int LONGEST = 500;

    private final StatementIndex index;
    private final Stemmer stemmer;

    Neighbourhood(StatementIndex index, Stemmer stemmer) {
        this.index = index;
        this.stemmer = stemmer;
    }

    /** Whether the title of its document has the name, or one of the statements before it. */
    boolean holds(Term term, Holding holding, Statement statement) {
        boolean reaches = switch (term.kind()) {
            case NAME, WORD, OFFICE -> true;
            case SPEAKER -> holding.isQuotation();
            case RELATION, COUNTRY, ASKED, FRAME -> false;
        };
        if (!reaches) {
            return false;
        }
        if (holding.isTitled(term)) {
            return true;
        }
        return index.length(statement.origin().path()) <= LONGEST
                && index.near(statement, BACK, 0).stream()
                        // An entry of a calendar or a row stands for itself.
                        .filter(before ->
                                before.paragraph() == statement.paragraph() || !Appearance.isEntry(statement.words()))
                        .anyMatch(before -> isIn(term, before) && isUnderSame(before, statement));
    }

    /** Under another heading a text speaks of something else. */
    private boolean isUnderSame(Statement before, Statement statement) {
        Above above = index.around(statement).above();
        Above other = index.around(before).above();
        return above.introductions().equals(other.introductions())
                && above.headings().equals(other.headings());
    }

    private boolean isIn(Term term, Statement before) {
        Set<String> stems =
                NameWords.of(before.words()).stream().map(stemmer::stem).collect(Collectors.toSet());
        return term.words().stream().map(stemmer::stem).allMatch(stems::contains);
    }
}
