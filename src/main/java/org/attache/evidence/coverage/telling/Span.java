package org.attache.evidence.coverage.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;

/** Recognises days that say how long something lasts: more than one, or one until or since which it does. Pure. */
public final class Span {

    private static final Pattern EDGE =
            Pattern.compile("\\b(?:until|till|since|through|to|by|end of)\\W*(?:the )?$", Pattern.CASE_INSENSITIVE);

    private Span() {}

    /**
     * Whether some words tell such days.
     *
     * @param dates those in the words, or over them
     */
    public static boolean isIn(String words, List<DateMention> dates) {
        return dates.size() > 1
                || dates.stream()
                        .anyMatch(date -> isLong(date)
                                || (date.end() <= words.length()
                                        && EDGE.matcher(words.substring(0, date.start()))
                                                .find()));
    }

    private static boolean isLong(DateMention date) {
        return switch (date.meaning()) {
            case Meaning.Dated dated ->
                dated.precision() == Precision.DAY && dated.range().days() > 1;
            case Meaning.Yearless yearless -> !yearless.first().equals(yearless.last());
            case Meaning.Unanchored unanchored -> false;
            case Meaning.Unordered unordered -> false;
        };
    }
}
