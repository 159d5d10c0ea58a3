package org.attache.visit;

import java.util.regex.Pattern;
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
     * A pronoun that stands for people.
     *
     * @param means who in the text it can be
     */
    record Pronoun(int start, int end, Gender gender, boolean possessive, Means means) implements Chunk {

        /** Whom a pronoun can stand for. */
        enum Means {
            /** Whoever speaks: "I", "my". */
            SPEAKER,
            /** Somebody named before: "she", "his". */
            ONE,
            /** Those named together before: "they". */
            SEVERAL
        }
    }

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
        private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

        /** Whether it is nothing but a day of the week, in the text that it stands in. */
        boolean isWeekday(String text) {
            return WEEKDAY.matcher(text.substring(start, end)).matches();
        }
    }

    /** A time that is longer than days: a week, a month, a year. */
    record Period(int start, int end, DateRange range) implements Chunk {}

    /** The folded word; empty for anything that is no plain word or mark. */
    default String word() {
        return this instanceof Word word ? word.token().folded() : "";
    }
}
