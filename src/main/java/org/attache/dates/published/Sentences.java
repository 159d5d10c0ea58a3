package org.attache.dates.published;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attache.dates.grammar.CalendarWords;
import org.attache.dates.grammar.Kind;
import org.attache.dates.grammar.Tense;
import org.attache.dates.grammar.Tokens;

/** Where the sentences of a text begin: roughly, for a date in the wrong one only loses a clue. */
final class Sentences {

    private static final Set<String> TITLES =
            CalendarWords.set("mr mrs ms dr prof gen col lt sgt capt maj sen rep gov st jr sr rev hon amb");

    private final Tokens tokens;
    private final BitSet starts = new BitSet();
    private final Map<Integer, Tense> tenses = new HashMap<>();

    public Sentences(Tokens tokens) {
        this.tokens = tokens;
        starts.set(0);
        for (int i = 1; i < tokens.size(); i++) {
            if (startsAt(i)) {
                starts.set(i);
            }
        }
    }

    /** The first token of the sentence with this one. */
    int start(int token) {
        return Math.max(0, starts.previousSetBit(token));
    }

    /** The token after the last of the sentence with this one. */
    int end(int token) {
        int next = starts.nextSetBit(token + 1);
        return next < 0 ? tokens.size() : next;
    }

    Tense tense(int token) {
        return tenses.computeIfAbsent(start(token), start -> Tense.within(tokens, start, end(start)));
    }

    private boolean startsAt(int index) {
        int before = index - 1;
        if (tokens.isMark(before, '\n')) {
            return true;
        }
        boolean dot = tokens.is(before, Kind.DOT)
                && tokens.word(before - 1).length() > 1
                && !tokens.is(before - 1, Kind.SHORT_MONTH)
                && !TITLES.contains(tokens.word(before - 1));
        boolean closed = dot || tokens.isMark(before, '!') || tokens.isMark(before, '?');
        return closed
                && !Character.isLowerCase(tokens.text().charAt(tokens.at(index).start()));
    }
}
