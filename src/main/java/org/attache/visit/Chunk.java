package org.attache.visit;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence that plays one part in it. */
sealed interface Chunk {

    /** Offset of its first character in the statement. */
    int start();

    /** Offset after its last character. */
    int end();

    /** A word or mark of no special kind. */
    record Word(Token token) implements Chunk {
        @Override
        public int start() {
            return token.start();
        }

        @Override
        public int end() {
            return token.end();
        }
    }

    /**
     * Somebody by name or title.
     *
     * @param possessive whether something of theirs follows: "Ruiz's visit"
     * @param whole whether the whole name stands here
     */
    record Who(int start, int end, Person person, boolean possessive, boolean whole) implements Chunk {}

    /**
     * A pronoun that stands for one person.
     *
     * @param first whether it is whoever speaks: "I", "my"
     */
    record Pronoun(int start, int end, Gender gender, boolean possessive, boolean first) implements Chunk {}

    /**
     * A city, site or country.
     *
     * @param place null where only the country is named
     * @param country canonical; null where it is not known
     * @param namedIn the statement that names it, where this one only says "there"
     */
    record Where(
            int start,
            int end,
            @Nullable String place,
            @Nullable String country,
            @Nullable String namedIn) implements Chunk {}

    /**
     * Days of the calendar.
     *
     * @param future the days it means if it lies ahead; differs for weekdays alone
     * @param monthIn the statement that names the month, where this one does not
     */
    record When(
            int start,
            int end,
            DateRange range,
            DateRange future,
            boolean yearStated,
            @Nullable String monthIn) implements Chunk {
        boolean isBefore(@Nullable LocalDate day) {
            return day != null && range.last().isBefore(day);
        }
    }

    /** A time that is longer than days: a week, a month, a year. */
    record Period(int start, int end, DateRange range) implements Chunk {}

    /** The folded word; empty for anything that is no plain word or mark. */
    default String word() {
        return this instanceof Word word ? word.token().folded() : "";
    }
}
