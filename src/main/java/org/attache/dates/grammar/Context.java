package org.attache.dates.grammar;

import java.util.Set;

/** What the words around a number or a month say of it. */
final class Context {

    private static final Set<String> COUNTED =
            CalendarWords.set("people men women children troops police staff personnel percent per cent hundred "
                    + "thousand million billion trillion dozen km kg hp mm metric square cubic euro feet "
                    + "sheep aircraft odd or");

    private static final Set<String> CLOCK = CalendarWords.set("am pm gmt utc est hours hrs h o local");

    private static final Set<String> BEFORE_MONTH = CalendarWords.set(
            "in since until till during of for early mid late later last next this from through between past coming");

    private static final Set<String> BEFORE_SMALL_MONTH =
            CalendarWords.set("in of since until till during early mid late");

    private static final Set<String> GIVEN_NAMES = CalendarWords.set("april june august");

    private final Tokens tokens;

    public Context(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the word at this place names what the number before it counts, so that it is no day or year. */
    boolean isCounted(int index) {
        String word = tokens.word(index);
        return isSurelyCounted(index)
                || (word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !tokens.isCapital(index)
                        && tokens.is(index, Kind.WORD));
    }

    boolean isSurelyCounted(int index) {
        return COUNTED.contains(tokens.word(index)) || isClock(index);
    }

    boolean isClock(int index) {
        String word = tokens.word(index);
        boolean halfOfDay = (word.equals("a") || word.equals("p"))
                && tokens.is(index + 1, Kind.DOT)
                && tokens.word(index + 2).equals("m");
        return halfOfDay || CLOCK.contains(word);
    }

    /** Whether a month's name without a day or a year beside it is meant as a month. */
    boolean isMonth(int index) {
        String word = tokens.word(index);
        String before = tokens.word(tokens.is(index - 1, Kind.DASH) ? index - 2 : index - 1);
        if (tokens.is(index, Kind.SHORT_MONTH)) {
            return tokens.isCapital(index) && BEFORE_MONTH.contains(before) && !isName(index + 1);
        }
        if (isVerb(index)) {
            return (tokens.isCapital(index) ? BEFORE_MONTH : BEFORE_SMALL_MONTH).contains(before);
        }
        if (!GIVEN_NAMES.contains(word)) {
            return true;
        }
        return BEFORE_MONTH.contains(before)
                || (!isName(index + 1) && (tokens.isCapital(index) || !word.equals("august")));
    }

    /** Whether the month's name is also a verb: {@code may} and {@code march}. */
    boolean isVerb(int index) {
        String word = tokens.word(index);
        return word.equals("may") || word.equals("march");
    }

    private boolean isName(int index) {
        return tokens.is(index, Kind.WORD) && tokens.isCapital(index);
    }
}
