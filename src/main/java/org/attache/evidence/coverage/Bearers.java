package org.attache.evidence.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.attache.people.Cast;
import org.attache.people.Person;
import org.attache.people.Sentence;
import org.attache.question.words.OfficeWords;
import org.attache.source.Statement;

/**
 * Who bears the offices of a document: where one statement speaks of "foreign office spokesperson Mumtaz Zahra Baloch",
 * another that speaks of "the foreign office spokesperson" speaks of her too.
 */
final class Bearers {

    private static final Pattern INTRODUCED =
            Pattern.compile("\\b((?:\\p{Ll}[\\p{L}’'-]*\\s+){1,3})(\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]*)+)");

    private static final Pattern NAME_BEHIND = Pattern.compile("\\s+\\p{Lu}.*", Pattern.DOTALL);

    /** An office in the words of the document, with a name. */
    private record Bearer(List<String> office, String name) {}

    private final List<Bearer> bearers = new ArrayList<>();

    /** How a statement gives the office of each without the name, where nobody else bears it. */
    private final Map<Bearer, Pattern> alone = new HashMap<>();

    Bearers(List<Statement> document) {
        for (Statement statement : document) {
            Matcher introduced = INTRODUCED.matcher(statement.words());
            while (introduced.find()) {
                List<String> office = NameWords.of(introduced.group(1));
                if (OfficeWords.contains(office.getLast())) {
                    bearers.add(new Bearer(office, introduced.group(2)));
                }
            }
        }
        bearers.forEach(this::addOffices);
    }

    /**
     * Whether a statement names the bearer of an office beside it: "spokesperson Ada Moreau", "Ada Moreau, mayor".
     *
     * @param office words that name it, folded
     */
    static boolean introduces(String words, List<String> office) {
        return Cast.read(List.of(Sentence.read("", words, null, null))).persons().stream()
                .filter(Person::known)
                .flatMap(person -> Stream.ofNullable(person.role()))
                .anyMatch(role -> office.stream().anyMatch(NameWords.of(role)::contains));
    }

    /** Whether a statement says what somebody is: "Ada Moreau, mayor", "Moreau was a sailor". */
    static boolean presents(String words, String surname) {
        boolean named = Pattern.compile(
                        "\\b" + Pattern.quote(surname)
                                + "\\b[^.]{0,30}?\\b(?:is|was|has been|are|were) (?:an?|the|one of)\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
        return named
                || (NameWords.of(words).contains(surname)
                        && Cast.read(List.of(Sentence.read("", words, null, null))).persons().stream()
                                .filter(person -> person.role() != null)
                                .anyMatch(person -> NameWords.of(person.name()).contains(surname)));
    }

    private void addOffices(Bearer bearer) {
        for (int from = 0; from < bearer.office().size(); from++) {
            List<String> office = bearer.office().subList(from, bearer.office().size());
            if (isOnlyBearer(bearer, office)) {
                alone.computeIfAbsent(new Bearer(office, bearer.name()), only -> written(only.office()));
            }
        }
    }

    /** Names of those whose office a statement gives without the name; none for an office that several bear. */
    String of(Statement statement) {
        Set<String> names = new HashSet<>();
        alone.forEach((bearer, office) -> {
            if (standsAlone(office, statement.words())) {
                names.add(bearer.name());
            }
        });
        return String.join("\n", names);
    }

    private boolean isOnlyBearer(Bearer bearer, List<String> office) {
        return bearers.stream()
                .filter(other -> other.office().size() >= office.size())
                .filter(other -> other.office()
                        .subList(
                                other.office().size() - office.size(),
                                other.office().size())
                        .equals(office))
                .allMatch(other ->
                        other.name().endsWith(bearer.name()) || bearer.name().endsWith(other.name()));
    }

    private static Pattern written(List<String> office) {
        String words = String.join("\\s+", office.stream().map(Pattern::quote).toList());
        return Pattern.compile("\\bthe\\s+" + words + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** "The spokesperson", not "a spokesperson" or "spokesperson Smith". */
    private static boolean standsAlone(Pattern office, String words) {
        Matcher matcher = office.matcher(words);
        while (matcher.find()) {
            if (!NAME_BEHIND.matcher(words.substring(matcher.end())).matches()) {
                return true;
            }
        }
        return false;
    }
}
