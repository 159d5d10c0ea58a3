package org.attache.clause.entailment.distortion;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.english.Word;

/** "2.4 million" is not "4.2 million": a number with a fraction is told as it stands, or not at all. */
final class Figures {

    /** Not "1,500". */
    private static final Pattern FRACTION = Pattern.compile("\\d++[.,](?!\\d{3}(?!\\d))\\d++");

    private Figures() {}

    /** Whether a number with a fraction stands in no statement. */
    static boolean areChanged(List<Word> said, List<List<Word>> told) {
        List<BigDecimal> known = told.stream().flatMap(Figures::of).toList();
        return of(said).anyMatch(number -> !known.contains(number));
    }

    private static Stream<BigDecimal> of(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .filter(text -> FRACTION.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')).stripTrailingZeros());
    }
}
