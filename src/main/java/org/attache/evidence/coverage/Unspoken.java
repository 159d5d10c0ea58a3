package org.attache.evidence.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Hit;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.StatementSearch;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.source.Provenance;
import org.attache.source.Statement;

/** Finds out what of a question no statement at all speaks of, by a search for it alone. */
public final class Unspoken {

    /** The statements that hold a term stand before those that do not, for they have all its words. */
    private static final int HITS = 24;

    private final StatementIndex statements;
    private final Holdings holdings;

    public Unspoken(StatementIndex statements, Holdings holdings) {
        this.statements = statements;
        this.holdings = holdings;
    }

    /**
     * The terms, in the order of the question, that no statement holds; the words of its frame are none of them.
     *
     * @param nearest statements that are shown as nearest: what they or their titles hold cannot be denied beside them
     */
    public List<Term> among(Interpretation.TextSearch search, List<NumberedStatement> nearest) {
        return search.terms().terms().stream()
                .filter(term -> term.kind() != Term.Kind.FRAME)
                .filter(term -> nearest.stream().noneMatch(numbered -> isHeldBy(numbered.statement(), term))
                        && candidates(term).noneMatch(statement -> isHeldBy(statement, term)))
                .toList();
    }

    private boolean isHeldBy(Statement statement, Term term) {
        Provenance provenance = statement.origin().provenance();
        String publisher = provenance.publisher() == null ? "" : provenance.publisher();
        boolean titled = term.kind() != Term.Kind.SPEAKER
                && NameWords.of(provenance.title() + "\n" + publisher).containsAll(term.words());
        return titled || holdings.of(statement, statements.around(statement)).holds(term);
    }

    private Stream<Statement> candidates(Term term) {
        Stream<Statement> found = statements.search(new StatementSearch(words(term), null, HITS)).stream()
                .map(Hit::statement);
        return term.kind() == Term.Kind.SPEAKER ? spokenBeside(found) : found;
    }

    /** What is said in the documents of some statements: they tell who its speaker is. */
    private Stream<Statement> spokenBeside(Stream<Statement> found) {
        return found.map(statement -> statement.origin().path())
                .distinct()
                .flatMap(path -> statements.ofDocument(path).stream())
                .filter(statement -> statement.speaker() != null);
    }

    /** Every word that stands for the term. */
    private String words(Term term) {
        return switch (term.kind()) {
            case COUNTRY -> String.join(" ", Countries.names(term.words().getFirst()));
            case NAME, SPEAKER -> String.join(" ", term.words());
            case RELATION, OFFICE, ASKED, WORD, FRAME ->
                term.words().stream()
                        .flatMap(word -> Stream.concat(
                                Stream.of(word),
                                holdings.synonyms().of(holdings.stemmer().stem(word)).stream()))
                        .collect(Collectors.joining(" "));
        };
    }
}
