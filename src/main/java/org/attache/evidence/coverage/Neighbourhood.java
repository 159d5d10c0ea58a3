package org.attache.evidence.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Above;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Stemmer;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.Term;
import org.attache.source.Statement;

/** Tells whether a name stands so near a statement that the statement may be about its bearer. */
final class Neighbourhood {

    /** So far back a text keeps to its subject. */
    private static final int BACK = 6;

    /** A document with more statements is a table or a book. */
    private static final int LONGEST = 500;

    /** So many statements open a document. */
    private static final int HEAD = 3;

    /** A word itself, or one that means the same. */
    private static final double HEADED = 0.9;

    private final Map<String, Set<String>> heads = new HashMap<>();
    private final StatementIndex index;
    private final Stemmer stemmer;

    Neighbourhood(StatementIndex index, Stemmer stemmer) {
        this.index = index;
        this.stemmer = stemmer;
    }

    /** Whether the title of its document has the name, or one of the statements before it. */
    boolean holds(Term term, Holding holding, Statement statement) {
        boolean reaches = switch (term.kind()) {
            case NAME, WORD, OFFICE, COUNTRY -> true;
            case SPEAKER -> holding.isQuotation();
            case RELATION ->
                Relationship.isOfNeighbour(statement.words(), term.words().getFirst(), stemmer);
            case ASKED, FRAME -> false;
        };
        if (!reaches) {
            return false;
        }
        if (isTitled(term, holding, statement)) {
            return true;
        }
        return index.length(statement.origin().path()) <= LONGEST
                && index.near(statement, BACK, 0).stream()
                        // An entry of a calendar or a row stands for itself.
                        .filter(before ->
                                before.paragraph() == statement.paragraph() || !Appearance.isEntry(statement.words()))
                        .anyMatch(before -> isIn(term, before) && isUnderSame(before, statement));
    }

    /** Whether the head of its document, which says what all of it is about, has a word. */
    boolean isInHead(Kinship word, Statement statement) {
        return word.closest(heads.computeIfAbsent(statement.origin().path(), path -> head(statement))) >= HEADED;
    }

    private Set<String> head(Statement statement) {
        String path = statement.origin().path();
        Stream<String> first = index.length(path) <= LONGEST
                ? index.ofDocument(path).stream().limit(HEAD).map(Statement::words)
                : Stream.empty();
        return Stream.concat(Stream.of(statement.origin().provenance().title()), first)
                .flatMap(words -> NameWords.of(words).stream())
                .map(stemmer::stem)
                .collect(Collectors.toSet());
    }

    private boolean isTitled(Term term, Holding holding, Statement statement) {
        return switch (term.kind()) {
            case COUNTRY ->
                Countries.find(statement.origin().provenance().title()).stream()
                        .anyMatch(found -> found.country().equals(term.words().getFirst()));
            case RELATION ->
                holding.isTitled(term.words().subList(1, term.words().size()));
            case NAME, WORD, OFFICE, SPEAKER, ASKED, FRAME ->
                holding.isTitled(term.words())
                        || Surname.isIn(statement.origin().provenance().title(), term.words());
        };
    }

    /** Under another heading a text speaks of something else. */
    private boolean isUnderSame(Statement before, Statement statement) {
        Above above = index.around(statement).above();
        Above other = index.around(before).above();
        return above.introductions().equals(other.introductions())
                && above.headings().equals(other.headings());
    }

    private boolean isIn(Term term, Statement before) {
        if (term.kind() == Term.Kind.COUNTRY) {
            return Countries.find(before.words()).stream()
                    .anyMatch(found -> found.country().equals(term.words().getFirst()));
        }
        if (term.kind() == Term.Kind.NAME && Surname.isIn(before.words(), term.words())) {
            return true;
        }
        List<String> name = term.kind() == Term.Kind.RELATION
                ? term.words().subList(1, term.words().size())
                : term.words();
        Set<String> stems =
                NameWords.of(before.words()).stream().map(stemmer::stem).collect(Collectors.toSet());
        return name.stream().map(stemmer::stem).allMatch(stems::contains);
    }
}
