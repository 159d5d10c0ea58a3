package org.attache.visit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;

/** Says a vague time as a part of a sentence, so that it means the same on any day: "in early December 2027". */
public final class PeriodWords {

    private static final Pattern PART =
            Pattern.compile("(early|mid|late)([ -]\\p{L}+)(?: \\d{4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON =
            Pattern.compile("\\b(winter|spring|summer|autumn|fall)\\b", Pattern.CASE_INSENSITIVE);

    private PeriodWords() {}

    public static String of(Period period) {
        DateRange days = period.days();
        if (period.words().contains(" or ") && days.days() == 2) {
            return "on " + DateWords.of(DateRange.on(days.first())) + " or " + DateWords.of(DateRange.on(days.last()));
        }
        Matcher part = PART.matcher(period.words());
        if (part.matches()) {
            return "in " + part.group(1).toLowerCase(Locale.ROOT) + part.group(2) + " "
                    + days.first().getYear();
        }
        Matcher season = SEASON.matcher(period.words());
        if (season.find()) {
            return "in the " + season.group(1).toLowerCase(Locale.ROOT) + " of "
                    + days.first().getYear();
        }
        String said = DateWords.of(days);
        return said.contains(" to ") ? "between " + said.replace(" to ", " and ") : "in " + said;
    }
}
