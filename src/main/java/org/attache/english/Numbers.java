package org.attache.english;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole numbers that words and digits stand for. */
public final class Numbers {

    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty"
    };
    private static final String[] TENS = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (int i = 0; i < UNITS.length; i++) {
            WORDS.put(UNITS[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            WORDS.put(TENS[i], 30 + 10 * i);
        }
        WORDS.put("dozen", 12);
        WORDS.put("hundred", 100);
        WORDS.put("thousand", 1000);
        WORDS.put("million", 1_000_000);
    }

    private Numbers() {}

    /** The number that one word or group of digits is; null where it is none. */
    public static @Nullable Integer cardinal(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
        if (!plain.isEmpty() && plain.length() < 10 && plain.chars().allMatch(Character::isDigit)) {
            return Integer.valueOf(plain);
        }
        int hyphen = plain.indexOf('-');
        return hyphen < 0 ? WORDS.get(plain) : compound(plain.substring(0, hyphen), plain.substring(hyphen + 1));
    }

    /** "Twenty-one": a ten with a unit. */
    private static @Nullable Integer compound(String first, String second) {
        Integer ten = WORDS.get(first);
        Integer unit = WORDS.get(second);
        if (ten == null || unit == null) {
            return null;
        }
        boolean both = ten >= 20 && ten < 100 && ten % 10 == 0 && unit > 0 && unit < 10;
        return both ? Integer.valueOf(ten + unit) : null;
    }
}
