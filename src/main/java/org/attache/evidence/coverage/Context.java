package org.attache.evidence.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.StatementIndex;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.attache.visit.Roles;

/** Finds what a statement leans on in its document: whom its pronouns mean, and who the people are that it names. */
public final class Context {

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they|his|her|their|him|them)\\b", Pattern.CASE_INSENSITIVE);

    /** "It feared", but not "asked Pakistan to fulfil its obligations", which means what it names itself. */
    private static final Pattern NEUTER = Pattern.compile("^(?:(?! \\p{Lu}).)*?\\b(?:it|its|It|Its)\\b");

    /** "The conference", but not "the foreign ministry spokeswoman Ada Moreau", who needs nothing before her. */
    private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he (\\p{Ll}{4,})"
            + "(?!(?: (?!(?:in|of|at|on|for|to|by|with|from|and|is|was|were|will|has|had)\\b)\\p{Ll}+){0,3} \\p{Lu})");

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},] )\\p{Lu}[\\p{L}'’-]+");

    /** What stands before a name says what its bearer is. */
    private static final String OFFICE = "(?:[\\p{L}\\p{N}'’.-]+\\s+){0,6}";

    /** So far back pronouns reach. */
    private static final int BACK = 3;

    private static final int NAMES = 6;

    /** Who somebody is, a document says at one of the first so many mentions. */
    private static final int INTRODUCED = 4;

    /** A document with more statements is a table or a book; its sentences stand alone or far from their names. */
    private static final int LONGEST = 500;

    private final StatementIndex index;
    private final Map<String, List<Statement>> documents = new HashMap<>();
    private final Map<String, Bearers> bearers = new HashMap<>();

    public Context(StatementIndex index) {
        this.index = index;
    }

    /**
     * Words that belong to a statement without standing in it.
     *
     * @param before the statements before, where this one leans on them by a pronoun or by speaking again of "the
     *     conference"; else empty
     * @param speaker how the document introduces the speaker: the first mention of the name with the words before it,
     *     and the role that stands beside the name elsewhere; empty where nobody speaks
     * @param people how the document introduces those whom the statement names
     * @param bearers names of those whom the statement gives by their office alone
     */
    record Surroundings(String before, String speaker, String people, String bearers) {}

    public Surroundings of(Statement statement) {
        String speaker = statement.speaker() == null ? "" : statement.speaker();
        List<Statement> document = documents.computeIfAbsent(statement.origin().path(), index::ofDocument);
        if (document.size() > LONGEST || statement.ordinal() >= document.size()) {
            return new Surroundings("", speaker, "", "");
        }
        String people = NAME.matcher(statement.words())
                .results()
                .map(name -> introduction(name.group(), document))
                .distinct()
                .limit(NAMES)
                .collect(Collectors.joining("\n"));
        return new Surroundings(
                before(statement, document),
                speaker.isEmpty() ? "" : speaker(speaker, document),
                people,
                bearers.computeIfAbsent(statement.origin().path(), path -> new Bearers(document))
                        .of(statement));
    }

    private static String before(Statement statement, List<Statement> document) {
        if (statement.ordinal() == 0) {
            return "";
        }
        Statement previous = document.get(statement.ordinal() - 1);
        if (PRONOUN.matcher(statement.words()).find()
                || NEUTER.matcher(statement.words()).find()) {
            return document.subList(Math.max(0, statement.ordinal() - BACK), statement.ordinal()).stream()
                    .map(Statement::words)
                    .collect(Collectors.joining("\n"));
        }
        Set<String> known = new HashSet<>(NameWords.of(previous.words()));
        boolean again = DEFINITE.matcher(statement.words())
                .results()
                .anyMatch(definite -> known.contains(NameWords.fold(definite.group(1))));
        return again ? previous.words() : "";
    }

    private static String introduction(String name, List<Statement> document) {
        Pattern introduction = Pattern.compile(OFFICE + "\\b" + Pattern.quote(name) + "\\b");
        return naming(name, document)
                .map(statement -> introduction.matcher(statement.words()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(name);
    }

    private static String speaker(String name, List<Statement> document) {
        String before = introduction(name, document);
        return naming(name, document)
                .flatMap(statement -> Roles.of(name, statement).stream())
                .filter(role -> !before.contains(role))
                .findFirst()
                .map(role -> before + "\n" + role)
                .orElse(before);
    }

    private static Stream<Statement> naming(String name, List<Statement> document) {
        return document.stream()
                .filter(statement -> statement.words().contains(name))
                .limit(INTRODUCED);
    }
}
