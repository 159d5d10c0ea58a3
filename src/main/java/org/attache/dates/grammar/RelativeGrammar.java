package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.attache.dates.DateRange;
import org.attache.dates.Precision;
import org.jspecify.annotations.Nullable;

/** Expressions that count from the reference day: {@code tomorrow}, {@code last Friday}, {@code in two weeks}. */
final class RelativeGrammar {

    private static final Set<String> NAMED_DAYS =
            CalendarWords.set("black good super bloody ash holy easter palm maundy shrove cyber giving");
    private static final Set<String> NEWSPAPERS =
            CalendarWords.set("times mirror express telegraph mail star herald tribune post world");
    private static final Set<String> TIMES = CalendarWords.set("time times once twice visit trip stop");

    private final Tokens tokens;
    private final Context context;
    private final CalendarGrammar calendar;

    RelativeGrammar(Tokens tokens, CalendarGrammar calendar) {
        this.tokens = tokens;
        this.context = new Context(tokens);
        this.calendar = calendar;
    }

    /** The relative expression that begins here; null where none does. */
    @Nullable
    Match at(int from) {
        return switch (tokens.kind(from)) {
            case DAY_WORD -> dayWord(from);
            case UNIT -> unit(from);
            case WEEKDAY -> weekday(from, from, Pick.PLAIN);
            case WEEKEND -> tokens.is(from - 1, Kind.THE) ? weekend(from, from, ahead(from, from + 1), 0) : null;
            case THIS -> picked(from, skipAny(from + 1), pickAfterThis(from + 1), 0);
            case LAST, PAST -> picked(from, from + 1, Pick.LAST, -1);
            case NEXT, COMING -> picked(from, from + 1, Pick.NEXT, 1);
            case IN -> inSome(from);
            case COUNT, NUMBER -> someAgo(from);
            default -> null;
        };
    }

    /** Not {@code USA Today}. */
    private @Nullable Match dayWord(int from) {
        boolean name = tokens.isCapital(from) && tokens.isCapital(from - 1) && tokens.is(from - 1, Kind.WORD);
        return name ? null : Match.of(from, from + 1, new Expression.Shifted(ChronoUnit.DAYS, tokens.value(from)));
    }

    private int skipAny(int at) {
        return tokens.is(at, Kind.COMING) || tokens.is(at, Kind.PAST) ? at + 1 : at;
    }

    private Pick pickAfterThis(int at) {
        return switch (tokens.kind(at)) {
            case COMING -> Pick.NEXT;
            case PAST -> Pick.LAST;
            default -> Pick.THIS;
        };
    }

    private @Nullable Match picked(int from, int named, Pick pick, int amount) {
        return switch (tokens.kind(named)) {
            case WEEKDAY -> weekday(from, named, pick);
            case MONTH ->
                tokens.isCapital(named) || !context.isVerb(named)
                        ? Match.of(
                                from,
                                named + 1,
                                Seasons.month(tokens.value(named)).picked(pick))
                        : null;
            case SEASON ->
                Match.of(from, named + 1, Seasons.season(tokens.value(named)).picked(pick));
            case UNIT -> pickedUnit(from, named, amount);
            case DAYTIME -> daytime(from, named, pick);
            case WEEKEND -> weekend(from, named, Pick.THIS, tokens.is(from, Kind.COMING) ? 0 : amount);
            case COUNT, NUMBER -> span(from, named, amount);
            default -> null;
        };
    }

    /** {@code this morning}, {@code last night}; what follows {@code the last} counts from what the text tells of. */
    private @Nullable Match daytime(int from, int named, Pick pick) {
        boolean night = tokens.word(named).equals("night");
        boolean yesterday = pick == Pick.LAST && night && !tokens.is(from - 1, Kind.THE);
        return (pick == Pick.THIS && !night) || yesterday
                ? Match.of(from, named + 1, new Expression.Shifted(ChronoUnit.DAYS, yesterday ? -1 : 0))
                : null;
    }

    /** {@code the next day} and {@code the last year} count from what the text tells of, not from the reference day. */
    private @Nullable Match pickedUnit(int from, int named, int amount) {
        ChronoUnit unit = unitOf(named);
        if (isPlural(named) || unit == ChronoUnit.DAYS) {
            return null;
        }
        boolean the = tokens.is(from - 1, Kind.THE);
        if (the && tokens.is(from, Kind.PAST)) {
            return Match.of(from, named + 1, new Expression.Span(unit, -1));
        }
        return the && !tokens.is(from, Kind.COMING)
                ? null
                : Match.of(from, named + 1, new Expression.Shifted(unit, amount));
    }

    private @Nullable Match span(int from, int count, int amount) {
        int unit = count + 1;
        boolean verb = tokens.is(from, Kind.LAST) && !tokens.is(from - 1, Kind.THE);
        if (amount == 0 || verb || !tokens.is(unit, Kind.UNIT) || !isPlural(unit) || tokens.is(unit + 1, Kind.OF)) {
            return null;
        }
        return Match.of(from, unit + 1, new Expression.Span(unitOf(unit), amount * tokens.value(count)));
    }

    private @Nullable Match weekday(int from, int named, Pick pick) {
        boolean name = NAMED_DAYS.contains(tokens.word(named - 1))
                || (tokens.isCapital(named + 1) && NEWSPAPERS.contains(tokens.word(named + 1)));
        if (name) {
            return null;
        }
        Match dated = from == named ? null : calendar.at(named);
        if (dated != null && !dated.found().isEmpty()) {
            Found found = dated.found().getFirst();
            return Match.of(from, found.until(), found.expression());
        }
        DayOfWeek first = DayOfWeek.of(tokens.value(named));
        int week = tokens.skip(named + 1, Kind.OF);
        Integer weeks = weeksAway(week);
        if (pick == Pick.PLAIN && weeks != null) {
            return Match.of(from, week + 2, new Expression.Weekdays(first, first, Pick.THIS, weeks));
        }
        int second = named + 2;
        boolean ranged = tokens.is(second, Kind.WEEKDAY)
                && (tokens.is(named + 1, Kind.TO)
                        || tokens.is(named + 1, Kind.DASH)
                        || (tokens.is(named + 1, Kind.AND) && tokens.is(from - 1, Kind.BETWEEN)))
                && calendar.at(second) == null;
        DayOfWeek last = ranged ? DayOfWeek.of(tokens.value(second)) : first;
        int until = ranged ? second + 1 : named + 1;
        int ofWeek = tokens.skip(until, Kind.OF);
        Integer weeksOfBoth = ranged && pick == Pick.PLAIN ? weeksAway(ofWeek) : null;
        if (weeksOfBoth != null) {
            return Match.of(from, ofWeek + 2, new Expression.Weekdays(first, last, Pick.THIS, weeksOfBoth));
        }
        boolean open = pick == Pick.PLAIN || (pick == Pick.THIS && from + 1 == named);
        Pick meant = open && ahead(from, until) == Pick.AHEAD ? Pick.AHEAD : pick;
        return Match.of(from, until, new Expression.Weekdays(first, last, meant, 0));
    }

    private Pick ahead(int from, int until) {
        return Tense.around(tokens, from, until) == Tense.FUTURE ? Pick.AHEAD : Pick.PLAIN;
    }

    /** {@code this weekend}, {@code next weekend}, {@code at the weekend}: Saturday and Sunday. */
    private static Match weekend(int from, int named, Pick pick, int weeks) {
        return Match.of(from, named + 1, new Expression.Weekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, pick, weeks));
    }

    private @Nullable Integer weeksAway(int at) {
        boolean week = tokens.is(at + 1, Kind.UNIT) && unitOf(at + 1) == ChronoUnit.WEEKS && !isPlural(at + 1);
        if (!week) {
            return null;
        }
        return switch (tokens.kind(at)) {
            case THIS -> 0;
            case LAST -> -1;
            case NEXT -> 1;
            default -> null;
        };
    }

    private @Nullable Match unit(int from) {
        if (isPlural(from)) {
            return null;
        }
        ChronoUnit unit = unitOf(from);
        if (unit == ChronoUnit.DAYS && tokens.is(from + 2, Kind.DAY_WORD)) {
            int distance = tokens.value(from + 2);
            boolean outward = (tokens.word(from + 1).equals("after") && distance > 0)
                    || (tokens.word(from + 1).equals("before") && distance < 0);
            return outward ? Match.of(from, from + 3, new Expression.Shifted(ChronoUnit.DAYS, 2 * distance)) : null;
        }
        if (unit == ChronoUnit.WEEKS && tokens.is(from + 1, Kind.OF)) {
            return weekOf(from);
        }
        return null;
    }

    /** The seven days that begin with the one named. */
    private @Nullable Match weekOf(int from) {
        Point point = calendar.point(tokens.skip(from + 2, Kind.THE));
        if (point == null || point.isMonth()) {
            return null;
        }
        Expression expression = point.to(point);
        if (expression instanceof Yearly day) {
            MonthDay last = MonthDay.from(day.first().atYear(2000).plusDays(6));
            return Match.of(from, point.next(), Yearly.of(day.first(), last, Precision.WEEK));
        }
        if (expression instanceof Expression.Fixed day) {
            DateRange week =
                    new DateRange(day.range().first(), day.range().first().plusDays(6));
            return Match.of(from, point.next(), new Expression.Fixed(week, Precision.WEEK));
        }
        return null;
    }

    /** {@code in two weeks}: the whole week; not {@code in two weeks of talks}. */
    private @Nullable Match inSome(int from) {
        int unit = from + 2;
        boolean fits = isCount(from + 1)
                && tokens.is(unit, Kind.UNIT)
                && !tokens.is(unit + 1, Kind.OF)
                && !TIMES.contains(tokens.word(from - 1));
        return fits ? Match.of(from, unit + 1, new Expression.Shifted(unitOf(unit), tokens.value(from + 1))) : null;
    }

    private @Nullable Match someAgo(int from) {
        return isCount(from) && tokens.is(from + 1, Kind.UNIT) && tokens.is(from + 2, Kind.AGO)
                ? Match.of(from, from + 3, new Expression.Shifted(unitOf(from + 1), -tokens.value(from)))
                : null;
    }

    private boolean isCount(int index) {
        return tokens.is(index, Kind.COUNT) || (tokens.is(index, Kind.NUMBER) && tokens.value(index) < 1000);
    }

    private ChronoUnit unitOf(int index) {
        return switch (tokens.word(index)) {
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            case "year", "years" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private boolean isPlural(int index) {
        return tokens.word(index).endsWith("s");
    }
}
