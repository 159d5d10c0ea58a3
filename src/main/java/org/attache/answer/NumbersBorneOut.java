package org.attache.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;

/**
 * Every number outside a date stands in a cited statement, or counts cited visits or their visitors, or the days of a
 * cited visit.
 */
final class NumbersBorneOut implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"),
            Map.entry("million", "1000000"));

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        List<DateMention> dates = cited.sentence().dates();
        Matcher matcher = NUMBER.matcher(sentence.text());
        while (matcher.find()) {
            int at = matcher.start();
            boolean inDate = cited.sentence().isInDate(at);
            String number = digits(matcher.group());
            if (!inDate && !number.isEmpty() && !isBorneOut(number, dates, cited)) {
                return Optional.of("no cited statement has the number " + matcher.group());
            }
        }
        return Optional.empty();
    }

    /** The number that a token stands for, in digits; empty where it is none. */
    private static String digits(String token) {
        return Character.isDigit(token.charAt(0))
                ? token.replace(",", "")
                : WORDS.getOrDefault(token.toLowerCase(Locale.ROOT), "");
    }

    private static boolean isBorneOut(String number, List<DateMention> dates, Cited cited) {
        boolean stands = cited.statements().stream().anyMatch(source -> {
            Matcher matcher = NUMBER.matcher(source.passage().text());
            while (matcher.find()) {
                if (digits(matcher.group()).equals(number)) {
                    return true;
                }
            }
            return false;
        });
        return stands
                || number.equals(Integer.toString(cited.visits().size()))
                || number.equals(Long.toString(visitors(cited)))
                || dates.stream().anyMatch(date -> isLengthOf(date, number, cited));
    }

    private static long visitors(Cited cited) {
        return cited.visits().stream()
                .map(source -> source.visit().visitor().value())
                .distinct()
                .count();
    }

    private static boolean isLengthOf(DateMention date, String number, Cited cited) {
        if (!(date.meaning() instanceof Meaning.Dated dated)) {
            return false;
        }
        DateRange range = dated.range();
        return cited.names(range) && number.equals(Long.toString(range.days()));
    }
}
