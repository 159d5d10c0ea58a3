package org.attache.dates.grammar;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The English words that date expressions are made of. Most words of a text are none of them: a table of first letters
 * and lengths turns them away before a string is made.
 */
public final class CalendarWords {

    /** A word's kind and value, see {@link Token}. */
    record Entry(Kind kind, int value) {}

    private static final Map<String, Entry> ENTRIES = new HashMap<>();
    private static final int LONGEST = 12;
    private static final boolean[][] POSSIBLE = new boolean[26][LONGEST + 1];

    static {
        number(Kind.MONTH, 1, "january february march april may june july august september october november december");
        number(Kind.SHORT_MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        number(Kind.SHORT_MONTH, 9, "sept");
        number(Kind.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        number(Kind.SHORT_WEEKDAY, 1, "mon tue wed thu fri sat sun");
        number(Kind.SHORT_WEEKDAY, 2, "tues - thur");
        number(Kind.SHORT_WEEKDAY, 4, "thurs");
        number(Kind.SEASON, 0, "winter spring summer autumn");
        number(Kind.SEASON, 3, "fall");
        number(Kind.COUNT, 1, "one two three four five six seven eight nine ten eleven twelve");
        number(Kind.COUNT, 1, "a");
        number(Kind.COUNT, 1, "an");
        number(Kind.COUNT, 20, "twenty");
        number(
                Kind.ORDINAL_WORD,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        number(Kind.DAY_WORD, -1, "yesterday today tomorrow");
        number(Kind.DAY_WORD, 0, "tonight");
        same(Kind.DAYTIME, 0, "morning afternoon evening night");
        same(Kind.UNIT, 0, "day days week weeks month months year years");
        same(Kind.WEEKEND, 0, "weekend");
        same(Kind.THIS, 0, "this");
        same(Kind.LAST, 0, "last");
        same(Kind.PAST, 0, "past");
        same(Kind.NEXT, 0, "next");
        same(Kind.COMING, 0, "coming upcoming");
        same(Kind.PART, 0, "early mid late later earlier");
        same(Kind.TO, 0, "to until till through thru");
        same(Kind.AND, 0, "and");
        same(Kind.BETWEEN, 0, "between");
        same(Kind.IN, 0, "in");
        same(Kind.OF, 0, "of");
        same(Kind.THE, 0, "the");
        same(Kind.AGO, 0, "ago");
    }

    private CalendarWords() {}

    /** The words of a line as a set. */
    public static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /** All of them in small letters. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(ENTRIES.keySet());
    }

    /** Whether a word in small letters can be a part of a date. */
    public static boolean isOne(String word) {
        return ENTRIES.containsKey(word);
    }

    /** The entry of the word at this place; null where it has none. */
    static @Nullable Entry of(String text, int start, int end) {
        int letter = (text.charAt(start) | 0x20) - 'a';
        int length = end - start;
        if (letter < 0 || letter >= 26 || length > LONGEST || !POSSIBLE[letter][length]) {
            return null;
        }
        return ENTRIES.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Numbers the words upwards; a dash only counts. */
    private static void number(Kind kind, int first, String words) {
        int value = first;
        for (String word : words.split(" ")) {
            if (!word.equals("-")) {
                same(kind, value, word);
            }
            value++;
        }
    }

    private static void same(Kind kind, int value, String words) {
        for (String word : words.split(" ")) {
            ENTRIES.put(word, new Entry(kind, value));
            POSSIBLE[word.charAt(0) - 'a'][word.length()] = true;
        }
    }
}
