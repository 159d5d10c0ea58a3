package org.attache.dates.grammar;

import java.util.Set;

/** Tells from the words of a sentence whether it speaks of what is to come or of what has been. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD = CalendarWords.set(
            "will shall would ll due expected scheduled slated planned set plans hopes intends aims expects upcoming"
                    + " arrives leaves departs begins starts opens travels flies visits comes meets returns ends");
    private static final Set<String> BEHIND = CalendarWords.set(
            "said told was were had did went came left met held began took flew spoke made saw gave won swept became"
                    + " fell sent wrote brought kept got rose ran has have");
    /** Verbs that make {@code to} a word of what is to come; before other words it mostly names a place or a person. */
    private static final Set<String> INFINITIVES = CalendarWords.set(
            "be visit arrive meet travel hold attend leave depart begin start open return go come land sign fly host"
                    + " address receive join lead end discuss deliver tour stay");

    /** Further away a word says nothing of the date. */
    private static final int REACH = 12;

    /** What the words before a token say of it, the nearest deciding, or else the words after it. */
    static Tense around(Tokens tokens, int index, int after) {
        for (int i = index - 1; i >= 0 && i >= index - REACH && !endsSentence(tokens, i); i--) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = after; i < after + REACH && i < tokens.size() && !endsSentence(tokens, i); i++) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    /** What these tokens as a whole say: one word of what is to come outweighs the others. */
    public static Tense within(Tokens tokens, int from, int until) {
        Tense found = UNKNOWN;
        for (int i = from; i < until; i++) {
            Tense tense = of(tokens, i);
            if (tense == FUTURE) {
                return FUTURE;
            }
            found = tense == UNKNOWN ? found : tense;
        }
        return found;
    }

    private static Tense of(Tokens tokens, int index) {
        if (tokens.is(index, Kind.TO)) {
            return tokens.word(index).equals("to") && INFINITIVES.contains(tokens.word(index + 1)) ? FUTURE : UNKNOWN;
        }
        if (!tokens.is(index, Kind.WORD)) {
            return UNKNOWN;
        }
        String word = tokens.word(index);
        if (AHEAD.contains(word)) {
            return FUTURE;
        }
        boolean participle = tokens.word(index - 1).equals("be");
        return BEHIND.contains(word) || (word.length() > 3 && word.endsWith("ed") && !participle) ? PAST : UNKNOWN;
    }

    private static boolean endsSentence(Tokens tokens, int index) {
        return (tokens.is(index, Kind.DOT)
                        && tokens.isCapital(index + 1)
                        && tokens.word(index - 1).length() > 2)
                || (tokens.is(index, Kind.MARK) && !tokens.isMark(index, '(') && !tokens.isMark(index, ')'));
    }
}
