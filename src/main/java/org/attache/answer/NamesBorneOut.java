package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.visit.Countries;
import org.attache.visit.NameWords;

/**
 * Every capitalised word inside a sentence stands in a cited statement, or names the country of a people named there.
 */
final class NamesBorneOut implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        String text = sentence.text();
        List<DateMention> dates = DateFinder.find(text, new Anchor(null, Sense.NEAREST));
        List<Countries.Found> countries = Countries.find(text);
        Matcher matcher = WORD.matcher(text);
        boolean first = true;
        while (matcher.find()) {
            String word = matcher.group();
            int at = matcher.start();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean inDate = dates.stream().anyMatch(date -> at >= date.start() && at < date.end());
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
                        .flatMap(statement -> Countries.find(statement.words()).stream())
                        .anyMatch(other -> other.country().equals(found.country())));
    }

    /** The first word of a sentence is capitalised whatever it is; only function words pass unseen. */
    private static boolean isPlain(String word) {
        return FunctionWords.contains(word);
    }
}
