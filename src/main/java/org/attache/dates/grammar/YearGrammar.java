package org.attache.dates.grammar;

import java.time.LocalDate;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;
import org.attache.dates.Years;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades, seasons and dates in digits. A bare number is a year only where the words around it say so: after a
 * preposition of time, a possessive or an article before what happened, in brackets, or as the last word of a question.
 */
final class YearGrammar {

    private static final Set<String> OF_TIME =
            CalendarWords.set("in since until till during year early mid late circa before after pre post throughout");
    private static final Set<String> PERHAPS_OF_TIME =
            CalendarWords.set("of by from for between to through around s his her its their the");
    private static final Set<String> HAPPENINGS =
            CalendarWords.set("visit visits trip trips tour tours stop journey summit summits meeting meetings talks "
                    + "conference speech treaty agreement accord election elections war coup invasion "
                    + "schedule calendar travel travels");
    private static final Set<String> NUMBERED =
            CalendarWords.set("resolution flight boeing airbus route room highway law regulation order section "
                    + "article directive no number gate bus page channel unit about some nearly almost over "
                    + "than least most only another roughly approximately model");

    private final Tokens tokens;
    private final Context context;

    YearGrammar(Tokens tokens) {
        this.tokens = tokens;
        this.context = new Context(tokens);
    }

    /** The expression that begins here; null where none does. */
    @Nullable
    Match at(int from) {
        return switch (tokens.kind(from)) {
            case DATE -> date(from);
            case DIGIT_DATE -> digits(from);
            case DECADE -> decade(from);
            case SEASON -> season(from);
            case NUMBER -> year(from);
            default -> null;
        };
    }

    private Match date(int from) {
        LocalDate first = LocalDate.ofEpochDay(tokens.value(from));
        boolean links = tokens.is(from + 1, Kind.TO) || tokens.is(from + 1, Kind.DASH);
        if (links && tokens.is(from + 2, Kind.DATE) && tokens.value(from + 2) >= tokens.value(from)) {
            LocalDate last = LocalDate.ofEpochDay(tokens.value(from + 2));
            return Match.of(from, from + 3, new Expression.Fixed(new DateRange(first, last), Precision.DAY));
        }
        return Match.of(from, from + 1, new Expression.Fixed(DateRange.on(first), Precision.DAY));
    }

    /** A day alone without its year may as well be a fraction; two of them that a dash or a word joins are a stay. */
    private @Nullable Match digits(int from) {
        DigitDate first = DigitDate.of(tokens.value(from));
        int second = from + 2;
        boolean links = tokens.is(from + 1, Kind.TO)
                || tokens.is(from + 1, Kind.DASH)
                || (tokens.is(from + 1, Kind.AND) && tokens.is(from - 1, Kind.BETWEEN));
        if (links && tokens.is(second, Kind.DIGIT_DATE) && !tokens.is(second + 1, Kind.OF)) {
            Expression stay = DigitDate.from(first, DigitDate.of(tokens.value(second)));
            if (stay != null) {
                return Match.of(from, second + 1, stay);
            }
        }
        Expression alone = first.year() == 0 ? null : DigitDate.from(first, first);
        return alone == null ? null : Match.of(from, from + 1, alone);
    }

    private Match decade(int from) {
        int year = tokens.value(from);
        return Match.of(from, from + 1, new Expression.Fixed(CalendarUnit.years(year, year + 9), Precision.DECADE));
    }

    private @Nullable Match season(int from) {
        int year = tokens.skip(tokens.skip(from + 1, Kind.OF), Kind.COMMA);
        if (isFourDigitYear(year) && !context.isSurelyCounted(year + 1)) {
            DateRange range = Seasons.season(tokens.value(from), tokens.value(year));
            return Match.of(from, year + 1, new Expression.Fixed(range, Precision.SEASON));
        }
        int before = tokens.is(from - 1, Kind.THE) ? from - 2 : from - 1;
        return tokens.is(before, Kind.IN) && !tokens.is(from + 1, Kind.OF)
                ? Match.of(from, from + 1, Seasons.season(tokens.value(from)))
                : null;
    }

    private @Nullable Match year(int from) {
        if (!isFourDigitYear(from) || !isYear(from)) {
            return null;
        }
        int first = tokens.value(from);
        int second = from + 2;
        boolean links = tokens.is(from + 1, Kind.TO)
                || tokens.is(from + 1, Kind.DASH)
                || (tokens.is(from + 1, Kind.AND) && tokens.is(from - 1, Kind.BETWEEN));
        if (links && tokens.is(second, Kind.NUMBER)) {
            int digits = tokens.at(second).digits();
            int last = digits == 2 ? first / 100 * 100 + tokens.value(second) : tokens.value(second);
            if ((digits == 4 || tokens.is(from + 1, Kind.DASH)) && last > first && Years.isPlausible(last)) {
                return Match.of(
                        from, second + 1, new Expression.Fixed(CalendarUnit.years(first, last), Precision.YEAR));
            }
        }
        return Match.of(from, from + 1, new Expression.Fixed(CalendarUnit.years(first, first), Precision.YEAR));
    }

    private boolean isFourDigitYear(int index) {
        Token token = tokens.at(index);
        return token.kind() == Kind.NUMBER && token.digits() == 4 && Years.isPlausible(token.value());
    }

    private boolean isYear(int at) {
        String before = before(at);
        boolean joined = tokens.is(at - 1, Kind.DASH) && !OF_TIME.contains(before);
        if (joined || context.isSurelyCounted(at + 1) || tokens.is(at - 1, Kind.NUMBER)) {
            return false;
        }
        if (OF_TIME.contains(before)) {
            return true;
        }
        if (NUMBERED.contains(before)) {
            return false;
        }
        if (HAPPENINGS.contains(tokens.word(at + 1))) {
            return true;
        }
        if (PERHAPS_OF_TIME.contains(before)) {
            return !context.isCounted(at + 1);
        }
        return continuesYears(at) || standsAlone(at);
    }

    /** {@code in 1953, 1959 and 1961}. */
    private boolean continuesYears(int at) {
        int link = tokens.is(at - 1, Kind.AND) || tokens.word(at - 1).equals("or") ? at - 1 : at;
        int year = tokens.is(link - 1, Kind.COMMA) ? link - 2 : link - 1;
        return year < at - 1 && isFourDigitYear(year) && !context.isCounted(at + 1);
    }

    private boolean standsAlone(int at) {
        boolean bracketed = tokens.isMark(at - 1, '(') && (tokens.isMark(at + 1, ')') || tokens.is(at + 1, Kind.DASH));
        boolean ends = tokens.is(at + 1, Kind.NONE) || (tokens.isMark(at + 1, '?') && tokens.is(at + 2, Kind.NONE));
        return bracketed || ends;
    }

    private String before(int at) {
        if (tokens.is(at - 1, Kind.POSSESSIVE)) {
            return "s";
        }
        return tokens.word(tokens.is(at - 1, Kind.DASH) ? at - 2 : at - 1);
    }
}
