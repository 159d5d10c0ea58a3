package org.attache.dates.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.attache.dates.Anchor;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;

/** What a date expression says, before a reference day gives it its days. */
public sealed interface Expression
        permits Expression.Fixed,
                Yearly,
                DigitDate.EitherOrder,
                Expression.Weekdays,
                Expression.Shifted,
                Expression.Span,
                Expression.Part {

    Meaning meaning(Anchor anchor);

    /** Days of the calendar, the year stated. */
    record Fixed(DateRange range, Precision precision) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            return new Meaning.Dated(range, precision, true);
        }
    }

    /**
     * Days of the week, the last one the first that follows the first one.
     *
     * @param weeks with {@link Pick#THIS}: how many weeks after the one of the reference day
     */
    record Weekdays(DayOfWeek first, DayOfWeek last, Pick pick, int weeks) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            LocalDate day = anchor.day();
            if (day == null) {
                return new Meaning.Unanchored();
            }
            LocalDate start = first(day, anchor.sense());
            DateRange range = new DateRange(start, start.with(TemporalAdjusters.nextOrSame(last)));
            return new Meaning.Dated(range, Precision.DAY, false);
        }

        private LocalDate first(LocalDate day, Sense sense) {
            return switch (pick) {
                case LAST -> day.with(TemporalAdjusters.previous(first));
                case NEXT -> day.with(TemporalAdjusters.next(first));
                case THIS -> day.with(DayOfWeek.MONDAY).plusWeeks(weeks).with(first);
                case AHEAD -> sense == Sense.PAST ? back(day) : ahead(day);
                case PLAIN -> sense == Sense.FUTURE || sense == Sense.COMING ? ahead(day) : back(day);
            };
        }

        private LocalDate ahead(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(first));
        }

        private LocalDate back(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(first));
        }
    }

    /** The calendar day, week (from Monday), month or year so many of them after the one of the reference day. */
    record Shifted(ChronoUnit unit, int amount) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            return anchor.day() == null
                    ? new Meaning.Unanchored()
                    : new Meaning.Dated(
                            CalendarUnit.holding(anchor.day().plus(amount, unit), unit),
                            CalendarUnit.precision(unit),
                            false);
        }
    }

    /** From the reference day so many units on, or back where the amount is negative. */
    record Span(ChronoUnit unit, int amount) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            LocalDate day = anchor.day();
            if (day == null) {
                return new Meaning.Unanchored();
            }
            LocalDate other = day.plus(amount, unit);
            DateRange range = amount < 0 ? new DateRange(other, day) : new DateRange(day, other);
            return new Meaning.Dated(range, CalendarUnit.precision(unit), false);
        }
    }

    /** Some of the days of a month or year. Without a year they cannot be told, and the whole is meant. */
    record Part(Expression whole, UnaryOperator<Meaning.Dated> cut) implements Expression {

        @Override
        public Meaning meaning(Anchor anchor) {
            return switch (whole.meaning(anchor)) {
                case Meaning.Dated dated -> cut.apply(dated);
                case Meaning.Yearless yearless -> yearless;
                case Meaning.Unanchored unanchored -> unanchored;
                case Meaning.Unordered unordered -> unordered;
            };
        }
    }
}
