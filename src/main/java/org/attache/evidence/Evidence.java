package org.attache.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.source.Statement;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may use: statements numbered once, and the visits they bear out.
 *
 * @param statements numbered 1, 2, 3 … in this order, the strongest first
 * @param visits visits that answer the question; every statement of theirs is among the statements
 * @param more visits that answer the question as well but are too many to cite
 * @param notes what the reader should know of how it was gathered, each a sentence
 */
public record Evidence(List<NumberedStatement> statements, List<Visit> visits, int more, List<String> notes) {

    /** Evidence that leaves out nothing. */
    public Evidence(List<NumberedStatement> statements, List<Visit> visits, List<String> notes) {
        this(statements, visits, 0, notes);
    }

    public Evidence {
        statements = List.copyOf(statements);
        visits = List.copyOf(visits);
        notes = List.copyOf(notes);
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).number() != i + 1) {
                throw new IllegalArgumentException("statement " + (i + 1) + " is numbered "
                        + statements.get(i).number());
            }
        }
    }

    /** The same with more for the reader to know. */
    public Evidence noting(List<String> more) {
        return more.isEmpty()
                ? this
                : new Evidence(
                        statements,
                        visits,
                        this.more,
                        Stream.concat(more.stream(), notes.stream()).toList());
    }

    /** Evidence of visits with what the text tells: a statement that is in both stands where the visits have it. */
    Evidence with(Evidence text) {
        List<NumberedStatement> all = new ArrayList<>(statements);
        for (NumberedStatement found : text.statements()) {
            Optional<Integer> number = number(found.statement().id());
            if (number.isEmpty()) {
                all.add(found.numbered(all.size() + 1));
            } else if (found.relevance().support() > 0) {
                all.set(number.get() - 1, found.numbered(number.get()));
            }
        }
        return new Evidence(all, visits, more, text.notes());
    }

    /** The statement that a citation means; empty where there is none of that number. */
    public Optional<Statement> statement(int number) {
        return number >= 1 && number <= statements.size()
                ? Optional.of(statements.get(number - 1).statement())
                : Optional.empty();
    }

    /** The number of a statement; empty where it is not among the evidence. */
    public Optional<Integer> number(String statementId) {
        return statements.stream()
                .filter(numbered -> numbered.statement().id().equals(statementId))
                .map(NumberedStatement::number)
                .findFirst();
    }

    /** The numbers of the statements that bear out fields of a visit, for each field the first; fields may be null. */
    public List<Integer> numbers(@Nullable Sourced<?>... fields) {
        return Stream.of(fields)
                .flatMap(field -> Stream.ofNullable(field))
                .flatMap(field -> field.evidence().stream()
                        .flatMap(id -> number(id).stream())
                        .limit(1))
                .distinct()
                .toList();
    }

    /** The numbers of the statements that bear out a field, of each document the first. */
    public List<Integer> numbersByDocument(Sourced<?> field) {
        Map<String, Integer> byPath = new LinkedHashMap<>();
        for (String id : field.evidence()) {
            number(id)
                    .ifPresent(number -> byPath.putIfAbsent(
                            statements.get(number - 1).statement().origin().path(), number));
        }
        return List.copyOf(byPath.values());
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }
}
