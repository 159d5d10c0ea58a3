package org.attache.evidence;

import org.attache.source.Quote;
import org.attache.source.Statement;

/**
 * A statement that an answer may cite.
 *
 * @param number what a citation of it says, from 1
 * @param relevance why it is among the evidence
 * @param above what stands over it in its document
 */
public record NumberedStatement(int number, Statement statement, Relevance relevance, Above above) {

    /** One over which nothing stands. */
    public NumberedStatement(int number, Statement statement, Relevance relevance) {
        this(number, statement, relevance, Above.NONE);
    }

    /** The same under another number. */
    public NumberedStatement numbered(int other) {
        return new NumberedStatement(other, statement, relevance, above);
    }

    /** As a statement with what stands over it; a question over it asserts nothing and is left out. */
    public Statement whole() {
        return saying(above.headings().endsWith("?") ? statement.words() : above.told(statement.words()));
    }

    /** As a statement with all that stands over it, which the fields of a visit may come from. */
    public Statement underAll() {
        boolean isAsked = above.headings().endsWith("?") || !above.columns().isEmpty();
        return isAsked ? whole() : saying(above.with(statement.words()));
    }

    private Statement saying(String told) {
        int start = statement.quote().start();
        return new Statement(
                statement.id(),
                statement.origin(),
                statement.ordinal(),
                statement.paragraph(),
                new Quote(start, start + told.length(), told),
                statement.speaker(),
                statement.writing());
    }

    /** Its words, and where they do not answer by themselves, what stands over it. */
    public String told() {
        return relevance.leans() || !above.columns().isEmpty() ? above.told(statement.words()) : statement.words();
    }
}
