package org.attache.formats.table.overhead;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A month that stands over days.
 *
 * @param number from 1
 * @param year null where nothing says it
 */
public record Month(int number, @Nullable Integer year) {

    private static final Pattern NAMED = Pattern.compile("\\b(\\p{Lu}\\p{L}{2,8})\\b\\.?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])((?:19|20)\\d\\d)(?![\\d./-])");
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\d./-])(?:(0?[1-9]|1[0-2])[/.]((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-(0[1-9]|1[0-2]))(?![\\d./-])");

    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The only month that a text names; null where it names none or several. */
    static @Nullable Month in(String text) {
        String said = DayWords.english(text);
        Matcher digits = DIGITS.matcher(said);
        if (digits.find()) {
            boolean isFirst = digits.group(1) != null;
            return new Month(
                    Integer.parseInt(isFirst ? digits.group(1) : digits.group(4)),
                    Integer.valueOf(isFirst ? digits.group(2) : digits.group(3)));
        }
        Set<Integer> named = new TreeSet<>();
        Matcher word = NAMED.matcher(said);
        while (word.find()) {
            int number = number(word.group(1));
            if (number > 0) {
                named.add(number);
            }
        }
        return named.size() == 1 ? new Month(named.iterator().next(), year(said)) : null;
    }

    /** The number of a month by its English name or the short form of it; 0 for any other word. */
    static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String full = small.length() < 3
                ? ""
                : java.time.Month.of(Math.max(1, NAMES.indexOf(small.substring(0, 3)) + 1))
                        .name()
                        .toLowerCase(Locale.ROOT);
        boolean isOne = small.length() == 3 || small.equals("sept") || small.equals(full);
        return isOne && small.length() >= 3 ? NAMES.indexOf(small.substring(0, 3)) + 1 : 0;
    }

    /** The only year that a text names; null where it names none or several. */
    static @Nullable Integer year(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return years.stream().distinct().count() == 1 ? years.getFirst() : null;
    }

    /** The month with its year; null where that is not known. */
    public @Nullable YearMonth dated() {
        return year == null ? null : YearMonth.of(year, number);
    }
}
