package org.attache.evidence.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.Above;
import org.attache.evidence.Surroundings;
import org.attache.evidence.coverage.telling.Author;
import org.attache.evidence.coverage.telling.Dialogue;
import org.attache.geography.NameWords;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.source.Writing;
import org.attache.visit.Roles;

/**
 * Finds what the statements of a document lean on: whom their pronouns mean, and who the people are that they name. It
 * is worked out when the document is taken in. For one thread.
 */
public final class Context {

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:he|she|they|his|her|their|him|them)\\b", Pattern.CASE_INSENSITIVE);

    /** "It feared", but not "asked Pakistan to fulfil its obligations", which means what it names itself. */
    private static final Pattern NEUTER = Pattern.compile("^(?:(?! \\p{Lu}).)*?\\b(?:it|its|It|Its)\\b");

    /** "The conference", but not "the foreign ministry spokeswoman Ada Moreau", who needs nothing before her. */
    private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he (\\p{Ll}{4,})"
            + "(?!(?: (?!(?:in|of|at|on|for|to|by|with|from|and|is|was|were|will|has|had)\\b)\\p{Ll}+){0,3} \\p{Lu})");

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},] )\\p{Lu}[\\p{L}'’-]+");

    /** So many words before a name say what its bearer is. */
    private static final int OFFICE = 6;

    /** So far back pronouns reach. */
    private static final int BACK = 3;

    private static final int NAMES = 6;

    /** Who somebody is, a document says at one of the first so many mentions. */
    private static final int INTRODUCED = 4;

    /** A document with more statements is a table or a book; its sentences stand alone or far from their names. */
    private static final int LONGEST = 500;

    private final List<Statement> document;
    private final List<Above> above;
    private final boolean standAlone;
    private final Map<String, String> introductions = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Bearers bearers;
    private final Dialogue dialogue;
    private final String author;

    /** The context that a document without labels gives. */
    public Context(List<Statement> document) {
        this(document, List.of());
    }

    /**
     * The context that a document gives.
     *
     * @param document all its statements in their order
     * @param labels what stands over them, in the order in which it begins
     */
    public Context(List<Statement> document, List<Label> labels) {
        this.document = document;
        this.above = Above.each(document, labels);
        this.standAlone = document.size() > LONGEST;
        this.dialogue = new Dialogue(document);
        this.author = Author.of(document);
        this.bearers = new Bearers(standAlone ? List.of() : document);
    }

    /** What one of the document's statements leans on. */
    public Surroundings of(Statement statement) {
        String told = statement.speaker();
        String speaker = told == null ? dialogue.speaker(statement) : told;
        Above over = statement.ordinal() < above.size() ? above.get(statement.ordinal()) : Above.NONE;
        if (standAlone || statement.ordinal() >= document.size()) {
            return speaker.isEmpty() && over.equals(Above.NONE)
                    ? Surroundings.NONE
                    : new Surroundings("", speaker, "", "", over);
        }
        String people = NAME.matcher(statement.words())
                .results()
                .map(name -> introduction(name.group()))
                .distinct()
                .limit(NAMES)
                .collect(Collectors.joining("\n"));
        return new Surroundings(
                withWriter(statement, speaker, before(statement)),
                speaker.isEmpty() ? "" : speakers.computeIfAbsent(speaker, this::speaker),
                people,
                bearers.of(statement),
                over);
    }

    /** "I" is whoever speaks, else who wrote the passage or signed the letter. */
    private String withWriter(Statement statement, String speaker, String before) {
        if (!speaker.isEmpty() || !Author.isMeant(statement.words())) {
            return before;
        }
        Writing writing = statement.writing();
        String writer = writing == null || writing.writer() == null ? author : writing.writer();
        return writer.isEmpty() || before.contains(writer) ? before : (before + "\n" + writer).strip();
    }

    private String before(Statement statement) {
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

    private String introduction(String name) {
        return introductions.computeIfAbsent(name, this::findIntroduction);
    }

    private String findIntroduction(String name) {
        return naming(name)
                .map(statement -> Introduction.in(statement.words(), name, OFFICE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(name);
    }

    private String speaker(String name) {
        String before = introduction(name);
        return naming(name)
                .flatMap(statement -> Roles.of(name, statement).stream())
                .filter(role -> !before.contains(role))
                .findFirst()
                .map(role -> before + "\n" + role)
                .orElse(before);
    }

    private Stream<Statement> naming(String name) {
        return document.stream()
                .filter(statement -> statement.words().contains(name))
                .limit(INTRODUCED);
    }
}
