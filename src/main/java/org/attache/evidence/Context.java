package org.attache.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attache.source.Statement;

/** Finds what the pronouns of a statement refer to: the statement before it in the same document. */
final class Context {

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they|his|her|their|him|them|it|its)\\b", Pattern.CASE_INSENSITIVE);

    /** A document with more statements is a table or a book; its sentences stand alone or far from their names. */
    private static final int LONGEST = 2_000;

    private final StatementIndex index;
    private final Map<String, List<Statement>> documents = new HashMap<>();

    Context(StatementIndex index) {
        this.index = index;
    }

    /** The words of the statement before where this one leans on it, else nothing. */
    String of(Statement statement) {
        if (statement.ordinal() == 0 || !PRONOUN.matcher(statement.words()).find()) {
            return "";
        }
        List<Statement> document = documents.computeIfAbsent(statement.origin().path(), path -> index.ofDocument(path));
        return document.size() > LONGEST || statement.ordinal() > document.size()
                ? ""
                : document.get(statement.ordinal() - 1).words();
    }
}
