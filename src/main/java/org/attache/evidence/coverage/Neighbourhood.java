package org.attache.evidence.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateMention;
import org.attache.evidence.Above;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Stemmer;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.evidence.coverage.telling.TableRow;
import org.attache.question.Term;
import org.attache.source.Provenance;
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
    private final Map<String, String> overheads = new HashMap<>();
    private final Map<Statement, List<Statement>> earlier = new HashMap<>();
    private final StatementIndex index;
    private final Holdings holdings;
    private final Stemmer stemmer;
    private final boolean homelands;

    /** @param homelands whether people from a city of a country are taken for the people of that country */
    Neighbourhood(StatementIndex index, Holdings holdings, boolean homelands) {
        this.homelands = homelands;
        this.index = index;
        this.holdings = holdings;
        this.stemmer = holdings.stemmer();
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
        if (isTitled(term, statement) || (term.kind() == Term.Kind.COUNTRY && isIn(term, statement))) {
            return true;
        }
        return earlier.computeIfAbsent(statement, this::before).stream()
                .anyMatch(one -> isIn(term, one) && isUnderSame(one, statement));
    }

    /** The same of the title and of its own paragraph alone. */
    boolean isBeside(Term term, Statement statement) {
        return isTitled(term, statement)
                || (term.kind() == Term.Kind.COUNTRY && isIn(term, statement))
                || earlier.computeIfAbsent(statement, this::before).stream()
                        .anyMatch(one -> one.paragraph() == statement.paragraph() && isIn(term, one));
    }

    /** An entry of a calendar or a row stands for itself. */
    private List<Statement> before(Statement statement) {
        if (index.length(statement.origin().path()) > LONGEST) {
            return List.of();
        }
        boolean entry = Appearance.isEntry(statement.words()) || TableRow.of(statement) != null;
        return index.near(statement, BACK, 0).stream()
                .filter(one -> !entry || one.paragraph() == statement.paragraph())
                .toList();
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
        return Stream.concat(Stream.of(overhead(statement)), first)
                .flatMap(words -> holdings.stems(words).stream())
                .collect(Collectors.toSet());
    }

    /** The days that its document tells before it, in the head or shortly before. */
    List<DateMention> days(Statement statement) {
        String path = statement.origin().path();
        return index.length(path) > LONGEST
                ? List.of()
                : Stream.concat(
                                index.ofDocument(path).stream()
                                        .limit(HEAD)
                                        .filter(one -> one.ordinal() < statement.ordinal()),
                                index.near(statement, BACK, 0).stream())
                        .flatMap(one -> holdings.of(one, index.around(one)).dates().stream())
                        .toList();
    }

    /** What is written over all of its document: its title, who publishes it, and a first line that says no more. */
    private String overhead(Statement statement) {
        return overheads.computeIfAbsent(statement.origin().path(), path -> {
            Provenance provenance = statement.origin().provenance();
            String first = index.length(path) > LONGEST
                    ? ""
                    : index.ofDocument(path).stream()
                            .limit(1)
                            .map(Statement::words)
                            .filter(words -> !words.endsWith(".") && Appearance.isEntry(words))
                            .collect(Collectors.joining());
            String publisher = provenance.publisher() == null ? "" : provenance.publisher();
            return String.join("\n", provenance.title(), publisher, first);
        });
    }

    private boolean isTitled(Term term, Statement statement) {
        return switch (term.kind()) {
            case COUNTRY -> countries(overhead(statement)).contains(term.words().getFirst());
            case RELATION -> isTitled(term.words().subList(1, term.words().size()), statement);
            case NAME, WORD, OFFICE, SPEAKER, ASKED, FRAME ->
                isTitled(term.words(), statement)
                        || Surname.isIn(statement.origin().provenance().title(), term.words());
        };
    }

    private Set<String> countries(String text) {
        return homelands ? holdings.homelands(text) : holdings.countries(text);
    }

    /**
     * Whether its document is about it by its title, or comes from there: a museum tells of what is on at the museum.
     */
    private boolean isTitled(List<String> name, Statement statement) {
        Set<String> titled = holdings.stems(overhead(statement));
        return name.stream().map(stemmer::stem).allMatch(titled::contains);
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
            return countries(before.words()).contains(term.words().getFirst());
        }
        Set<String> stems = holdings.stems(before.words());
        boolean surname = term.kind() == Term.Kind.NAME
                && stems.contains(stemmer.stem(term.words().getLast()));
        if (surname && Surname.isIn(before.words(), term.words())) {
            return true;
        }
        List<String> name = term.kind() == Term.Kind.RELATION
                ? term.words().subList(1, term.words().size())
                : term.words();
        return name.stream().map(stemmer::stem).allMatch(stems::contains);
    }
}
