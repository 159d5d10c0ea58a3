package org.attache.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;

/**
 * Every capitalised word inside a sentence stands in a cited statement, or names the country of a people named there.
 */
final class NamesBorneOut implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        String text = sentence.text();
        List<Countries.Found> countries = Countries.find(text);
        Matcher matcher = WORD.matcher(text);
        boolean first = true;
        while (matcher.find()) {
            String word = matcher.group();
            int at = matcher.start();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean inDate = cited.sentence().isInDate(at);
            if (capital
                    && !inDate
                    && !isKnown(word, cited)
                    && !isCountry(at, countries, cited)
                    && !(first && isPlain(word))) {
                return Optional.of("no cited statement has the name " + word);
            }
            first = false;
        }
        return Optional.empty();
    }

    private static boolean isKnown(String word, Cited cited) {
        return cited.names().containsAll(NameWords.of(word));
    }

    private static boolean isCountry(int at, List<Countries.Found> countries, Cited cited) {
        return countries.stream()
                .filter(found -> at >= found.start() && at < found.end())
                .anyMatch(found -> cited.statements().stream()
                        .anyMatch(source -> source.passage().mentions().stream()
                                .anyMatch(mention -> mention.keys().contains(country(found)))));
    }

    private static String country(Countries.Found found) {
        return "country " + found.country().toLowerCase(Locale.ROOT);
    }

    /** The first word of a sentence is capitalised whatever it is; only function words pass unseen. */
    private static boolean isPlain(String word) {
        return FunctionWords.contains(word);
    }
}
