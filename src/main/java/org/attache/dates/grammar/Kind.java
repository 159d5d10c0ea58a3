package org.attache.dates.grammar;

/** What a token can be in a date expression. */
public enum Kind {
    MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    SEASON,
    /** Up to four digits that stand alone. */
    NUMBER,
    /** Digits with their ending, as {@code 7th}. */
    ORDINAL,
    /** An ordinal in letters, as {@code seventh}. */
    ORDINAL_WORD,
    /** A number in letters, as {@code two}. */
    COUNT,
    /** As {@code 1990s}. */
    DECADE,
    /** A whole date in digits; its value is the epoch day. */
    DATE,
    /** A day in digits that may begin with the day or the month; its value is a packed {@link DigitDate}. */
    DIGIT_DATE,
    /** {@code today} and its neighbours; its value is the distance in days. */
    DAY_WORD,
    DAYTIME,
    UNIT,
    WEEKEND,
    THIS,
    LAST,
    PAST,
    NEXT,
    COMING,
    /** {@code early}, {@code mid}, {@code late}. */
    PART,
    TO,
    AND,
    BETWEEN,
    IN,
    OF,
    THE,
    AGO,
    COMMA,
    DASH,
    DOT,
    POSSESSIVE,
    MARK,
    WORD,
    /** Before the first and after the last token. */
    NONE;

    /** Whether a date expression needs one of this kind. */
    boolean namesDate() {
        return switch (this) {
            case MONTH,
                    SHORT_MONTH,
                    WEEKDAY,
                    SEASON,
                    NUMBER,
                    DECADE,
                    DATE,
                    DIGIT_DATE,
                    DAY_WORD,
                    DAYTIME,
                    UNIT,
                    WEEKEND -> true;
            default -> false;
        };
    }
}
