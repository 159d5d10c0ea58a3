package org.attache.evidence.coverage.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.Statement;

/**
 * Who speaks in a transcript, an interview or minutes, where each turn is a paragraph that begins with a name and a
 * colon. Pure.
 */
public final class Dialogue {

    private static final Pattern TURN = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}|van |von |de )[\\p{L}.'’-]*){0,3}):\\s.*", Pattern.DOTALL);

    /** Fewer turns are a list of things. */
    private static final int LEAST = 3;

    private final Map<Integer, String> speakers = new HashMap<>();

    /** That of a document, with all its statements in their order; nobody speaks where no one has two turns. */
    public Dialogue(List<Statement> document) {
        Set<String> names = new HashSet<>();
        boolean again = false;
        for (Statement statement : document) {
            Matcher turn = TURN.matcher(statement.words());
            if (!speakers.containsKey(statement.paragraph()) && isFirst(statement, document) && turn.matches()) {
                speakers.put(statement.paragraph(), turn.group("name"));
                again |= !names.add(turn.group("name"));
            }
        }
        if (speakers.size() < LEAST || !again || names.size() < 2) {
            speakers.clear();
        }
        speakers.replaceAll((paragraph, name) -> written(name, document));
    }

    private static boolean isFirst(Statement statement, List<Statement> document) {
        int before = statement.ordinal() - 1;
        return before < 0 || before >= document.size() || document.get(before).paragraph() != statement.paragraph();
    }

    /** "SARAPUU" as the text around the turns writes it: "Sarapuu". */
    private static String written(String name, List<Statement> document) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        Pattern cased = Pattern.compile(
                "(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return document.stream()
                .flatMap(statement -> cased.matcher(statement.words()).results())
                .map(MatchResult::group)
                .filter(found -> !found.equals(name) && Character.isUpperCase(found.codePointAt(0)))
                .findFirst()
                .orElse(name);
    }

    /** Who speaks a statement; empty where nobody does. */
    public String speaker(Statement statement) {
        return speakers.getOrDefault(statement.paragraph(), "");
    }
}
