package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Synonyms;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/**
 * Who asks for something in a question such as "What does Pakistan want from the US?": what the US asks of Pakistan
 * does not answer it, though it names both.
 */
final class Asker {

    private static final Pattern ASKED = Pattern.compile(
            "\\bwhat\\s+(?:did|does|do|has|have|had|will|would)\\s+(?<asker>.{2,60}?)\\s+"
                    + "(?<deed>want|ask|demand|urge|request|seek|call)(?:ed|s)?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:he|she|it|they|I|we)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-]\\p{L}+)*");
    private static final Pattern BY = Pattern.compile("\\bby\\b");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final Stemmer stemmer;
    private final String asker;
    private final Set<String> countries;
    private final Set<String> deeds;

    /** Reads a question; every statement fits one that does not ask what somebody wants. */
    Asker(String question, Stemmer stemmer, Synonyms synonyms) {
        this.stemmer = stemmer;
        Matcher asked = ASKED.matcher(question);
        boolean found = asked.find();
        asker = found ? asked.group("asker") : "";
        countries = countries(asker);
        deeds = found ? synonyms.of(stemmer.stem(asked.group("deed"))) : Set.of();
    }

    /** Whether a statement tells of such a wish, and names the asker before it or behind "by". */
    boolean fits(Statement statement, Surroundings context) {
        String words = statement.words();
        Matcher word = WORD.matcher(words);
        String before = "";
        while (!deeds.isEmpty() && word.find()) {
            if (deeds.contains(stemmer.stem(NameWords.fold(word.group())))) {
                String side = words.substring(0, word.start());
                if (PASSIVE.contains(before)) {
                    Matcher by = BY.matcher(words).region(word.end(), words.length());
                    side = by.find() ? words.substring(by.end()) : words;
                }
                return isNamed(
                        PRONOUN.matcher(side).find()
                                ? String.join("\n", context.before(), context.speaker(), side)
                                : side);
            }
            before = NameWords.fold(word.group());
        }
        return deeds.isEmpty();
    }

    private boolean isNamed(String side) {
        List<String> names = NameWords.of(asker);
        return countries.isEmpty()
                ? names.isEmpty()
                        || PRONOUN.matcher(asker).matches()
                        || NameWords.of(side).contains(names.getLast())
                : countries(side).containsAll(countries);
    }

    private static Set<String> countries(String text) {
        return Countries.find(text).stream().map(Countries.Found::country).collect(Collectors.toSet());
    }
}
