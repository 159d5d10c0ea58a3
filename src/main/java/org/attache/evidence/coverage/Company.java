package org.attache.evidence.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.evidence.Above;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.coverage.telling.Cause;
import org.attache.evidence.coverage.telling.Turn;
import org.attache.geography.NameWords;
import org.attache.question.Term;
import org.attache.source.Statement;

/** Finds what must be told beside a statement: whom its pronoun means, and the cause that follows it. */
public final class Company {

    /** At the beginning, or behind what is quoted: "…," she said. */
    private static final Pattern PRONOUN =
            Pattern.compile("^\\W*(?:he|she|they|it)\\b|[,.!?][\"”»]\\s+(?:he|she|they)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSONAL =
            Pattern.compile("\\b(?:he|she|they|him|her|them|his|their)\\b", Pattern.CASE_INSENSITIVE);

    /** So far behind something that is off its cause may stand. */
    private static final int SECTION = 3;

    /** So much of what follows says how things are instead. */
    private static final int SEQUELS = 2;

    private Company() {}

    /** Whether a statement begins with a pronoun, and so does not say who is meant. */
    public static boolean isLeaning(Statement statement) {
        return PRONOUN.matcher(statement.words()).find();
    }

    /**
     * Whether somebody else, known by a pronoun alone, says this and names nobody by that name: "She added that talks
     * go on" tells nothing of whoever was spoken of before.
     */
    static boolean isSaidByAnother(Statement statement, Term name) {
        String speaker = statement.speaker();
        return name.kind() == Term.Kind.NAME
                && speaker != null
                && isLeaning(statement)
                && PERSONAL.matcher(statement.words()).results().count() == 1
                && !NameWords.of(statement.words()).containsAll(name.words())
                && !NameWords.of(speaker).containsAll(name.words());
    }

    /** The statement before one that does not say who is meant. */
    public static Optional<Statement> before(Statement statement, StatementIndex index) {
        return isLeaning(statement) ? beside(statement, index.near(statement, 1, 0)) : Optional.empty();
    }

    /**
     * What follows a statement that tells no cause, and tells it; where the statement says that something is off or
     * other than planned, what can have stood in its way.
     */
    public static Optional<Statement> cause(Statement statement, StatementIndex index) {
        if (Cause.isMarked(statement.words())) {
            return Optional.empty();
        }
        boolean turned = Turn.isIn(statement.words());
        return following(statement, index, turned ? SECTION : 1).stream()
                .filter(next -> Cause.isMarked(next.words())
                        || (turned && (Cause.isIn(next.words()) || Cause.isHindrance(next.words()))))
                .findFirst();
    }

    /** What a paragraph goes on with behind a statement that leaves open how things are now: "It is on Friday." */
    public static List<Statement> sequels(Statement statement, StatementIndex index) {
        return following(statement, index, SEQUELS).stream()
                .filter(next -> isSequel(statement, next))
                .toList();
    }

    /** Whether one statement follows another so. */
    public static boolean isSequel(Statement statement, Statement next) {
        return next.origin().path().equals(statement.origin().path())
                && next.ordinal() > statement.ordinal()
                && next.ordinal() <= statement.ordinal() + SEQUELS
                && next.paragraph() == statement.paragraph()
                && Turn.isLeftOpen(statement.words());
    }

    /** The next statements under the same heading, from the paragraph itself or the one behind it. */
    private static List<Statement> following(Statement statement, StatementIndex index, int most) {
        Above above = index.around(statement).above();
        List<Statement> next = new ArrayList<>();
        for (Statement one : index.near(statement, 0, most)) {
            boolean near = one.paragraph() <= statement.paragraph() + (most > 1 ? 1 : 0);
            if (!near || !index.around(one).above().headings().equals(above.headings())) {
                break;
            }
            next.add(one);
        }
        return next;
    }

    private static Optional<Statement> beside(Statement statement, List<Statement> near) {
        return near.stream()
                .filter(other -> other.paragraph() == statement.paragraph())
                .findFirst();
    }
}
