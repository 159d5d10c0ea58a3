package org.attache.evidence.coverage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.evidence.StatementIndex;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/** Finds what must be told beside a statement: whom its pronoun means, and the cause that follows it. */
public final class Company {

    private static final Pattern PRONOUN = Pattern.compile("^\\W*(?:he|she|they|it)\\b", Pattern.CASE_INSENSITIVE);

    private Company() {}

    /** Whether a statement begins with a pronoun, and so does not say who is meant. */
    public static boolean isLeaning(Statement statement) {
        return PRONOUN.matcher(statement.words()).find();
    }

    /** The statement before one that does not say who is meant. */
    public static Optional<Statement> before(Statement statement, StatementIndex index) {
        return isLeaning(statement) ? beside(statement, index.near(statement, 1, 0)) : Optional.empty();
    }

    /** The statement behind one that tells no cause, where that one does. */
    public static Optional<Statement> cause(Statement statement, StatementIndex index) {
        return givesReason(statement)
                ? Optional.empty()
                : beside(statement, index.near(statement, 0, 1)).filter(Company::givesReason);
    }

    /** "Because of the strike": of what else has the words of a "why" it answers best. */
    public static boolean givesReason(Statement statement) {
        return NameWords.of(statement.words()).stream().anyMatch(word -> Lexicon.isConjunction(word, "cause"));
    }

    private static Optional<Statement> beside(Statement statement, List<Statement> near) {
        return near.stream()
                .filter(other -> other.paragraph() == statement.paragraph())
                .findFirst();
    }
}
