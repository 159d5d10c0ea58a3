package org.attache.dates.grammar;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Years;

/**
 * Reads what begins with a digit: whole dates, ordinals, decades and plain numbers. Everything else that has digits in
 * it (times, amounts, parts of longer names) becomes one {@link Kind#WORD}, so that no piece of it looks like a day or
 * a year.
 *
 * <p>{@code 12/07/2023} may begin with the day or the month; {@code 07.12.2023} is day first, as everywhere that writes
 * dots. Only with slashes and dots may the year have two digits, and only with slashes be left out.
 */
final class NumberLexer {

    private static final String UNITS_BEFORE = "$£€¥₹#+№_@";
    private static final String UNITS_AFTER = "%°€£$_@";
    private static final Pattern WHOLE_DATE =
            Pattern.compile("(?:(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>"
                    + "(?<day>\\d{1,2})|(?<first>\\d{1,2})(?<between>[/.-])(?<second>\\d{1,2})\\k<between>(?<last>\\d{4})"
                    + "|(?<one>\\d{1,2})/(?<other>\\d{1,2})(?:/(?<slashed>\\d{2}))?"
                    + "|(?<dottedDay>\\d{2})\\.(?<dottedMonth>\\d{2})\\.(?<dotted>\\d{2}))"
                    + "(?!(?:[/.:]|-(?!\\d{1,2}/\\d))?\\d)(?![/%])");

    /** The first day of a stay whose last one has the year: {@code 28.06.–03.07.2025}, {@code 4.–7.12.2025}. */
    private static final Pattern DOTTED_STAY = Pattern.compile("(?<day>\\d{1,2})\\.(?:(?<month>\\d{1,2})\\.?)?"
            + "(?=\\s?(?:[-–—]|to|until)\\s?\\d{1,2}\\.(?<last>\\d{1,2})\\.(?<year>\\d{4})(?!\\d))");

    private final String text;
    private final Matcher wholeDate;
    private final Matcher dottedStay;

    NumberLexer(String text) {
        this.text = text;
        this.wholeDate = WHOLE_DATE.matcher(text);
        this.dottedStay = DOTTED_STAY.matcher(text);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Token at(int start) {
        int end = digitsEnd(start);
        if (isBoundBefore(start)) {
            return new Token(Kind.WORD, start, rest(end), 0);
        }
        if (end - start <= 4 && end < text.length() && "-/.".indexOf(text.charAt(end)) >= 0) {
            wholeDate.region(start, Math.min(text.length(), start + 12)).useTransparentBounds(true);
            if (wholeDate.lookingAt()) {
                return wholeDate(start);
            }
        }
        if (end - start <= 2 && end < text.length() && text.charAt(end) == '.') {
            dottedStay.region(start, Math.min(text.length(), start + 32)).useTransparentBounds(true);
            if (dottedStay.lookingAt()) {
                return dottedStay(start);
            }
        }
        int after = rest(end);
        if (end - start > 4) {
            return new Token(Kind.WORD, start, after, 0);
        }
        int value = Integer.parseInt(text, start, end, 10);
        if (after == end) {
            boolean unit = end < text.length() && UNITS_AFTER.indexOf(text.charAt(end)) >= 0;
            return new Token(unit ? Kind.WORD : Kind.NUMBER, start, end, value);
        }
        return new Token(endingKind(text.substring(end, after), end - start, value), start, after, value);
    }

    private static Kind endingKind(String ending, int digits, int value) {
        return switch (ending) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> digits <= 2 ? Kind.ORDINAL : Kind.WORD;
            case "s" -> digits == 4 && value % 10 == 0 && Years.isPlausible(value) ? Kind.DECADE : Kind.WORD;
            default -> Kind.WORD;
        };
    }

    private Token wholeDate(int start) {
        if (wholeDate.group("year") != null) {
            return date(start, wholeDate.end(), number("year"), number("month"), number("day"));
        }
        if (wholeDate.group("dotted") != null) {
            return date(
                    start,
                    wholeDate.end(),
                    DigitDate.century(number("dotted")),
                    number("dottedMonth"),
                    number("dottedDay"));
        }
        if (wholeDate.group("first") == null) {
            int year = wholeDate.group("slashed") == null ? 0 : DigitDate.century(number("slashed"));
            return date(start, new DigitDate(number("one"), number("other"), year));
        }
        return ".".equals(wholeDate.group("between"))
                ? date(start, wholeDate.end(), number("last"), number("second"), number("first"))
                : number("last") == 0
                        ? new Token(Kind.WORD, start, wholeDate.end(), 0)
                        : date(start, new DigitDate(number("first"), number("second"), number("last")));
    }

    private Token dottedStay(int start) {
        int last = Integer.parseInt(dottedStay.group("last"));
        int month = dottedStay.group("month") == null ? last : Integer.parseInt(dottedStay.group("month"));
        int year = Integer.parseInt(dottedStay.group("year")) - (month > last ? 1 : 0);
        return date(start, dottedStay.end(), year, month, Integer.parseInt(dottedStay.group("day")));
    }

    private Token date(int start, DigitDate date) {
        return date.isDay()
                ? new Token(Kind.DIGIT_DATE, start, wholeDate.end(), date.packed())
                : new Token(Kind.WORD, start, wholeDate.end(), 0);
    }

    private static Token date(int start, int end, int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
            return new Token(Kind.WORD, start, end, 0);
        }
        return new Token(
                Kind.DATE,
                start,
                end,
                Math.toIntExact(LocalDate.of(year, month, day).toEpochDay()));
    }

    private static int daysIn(int year, int month) {
        return IsoChronology.INSTANCE.date(year, month, 1).lengthOfMonth();
    }

    private int number(String group) {
        return Integer.parseInt(wholeDate.group(group));
    }

    private boolean isBoundBefore(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return Character.isLetter(before) || UNITS_BEFORE.indexOf(before) >= 0;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of a number's tail: thousands, decimals, clock time, letters. */
    private int rest(int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean digitFollows = end + 1 < text.length() && isDigit(text.charAt(end + 1));
            boolean joins = Character.isLetterOrDigit(c)
                    || (digitFollows && (c == '.' || c == ':' || c == '/' || (c == ',' && threeDigitsAt(end + 1))));
            if (!joins) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean threeDigitsAt(int at) {
        if (at + 3 > text.length() || !isDigit(text.charAt(at + 1)) || !isDigit(text.charAt(at + 2))) {
            return false;
        }
        return at + 3 == text.length() || !isDigit(text.charAt(at + 3));
    }
}
