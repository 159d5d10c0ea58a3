package org.attache.visit;

import java.util.Map;

/** Reads how many days a visit takes: "a three-day visit", "for two days", "lasts a week". */
final class StayLength {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private static final int WEEK = 7;

    private StayLength() {}

    /**
     * The days that the words about a trigger give; 0 where they give none.
     *
     * @param limit index before which the words of the trigger end
     */
    static int days(Clause clause, Trigger trigger, int limit) {
        for (int i = Math.max(0, trigger.from() - 4); i < limit; i++) {
            String word = clause.word(i);
            boolean ofVisit = clause.any(i + 1, i + 4, Lexicon.NOUN);
            int days = word.endsWith("-day") && ofVisit
                    ? number(word.substring(0, word.length() - 4))
                    : (word.equals("week-long") || word.equals("weeklong")) && ofVisit ? WEEK : spent(clause, i);
            if (days > 0) {
                return days;
            }
        }
        return 0;
    }

    /** Whether a sentence says no more than how long something takes: "it will last four days". */
    static boolean isSaid(Clause clause) {
        return spent(clause, 1) > 0 || spent(clause, 2) > 0;
    }

    /** "For two days", "lasts a week". */
    private static int spent(Clause clause, int at) {
        boolean leads =
                clause.is(at, "for") || clause.is(at, "lasts") || clause.is(at, "lasting") || clause.is(at, "last");
        int number = leads ? number(clause.word(at + 1)) : 0;
        return switch (clause.word(at + 2)) {
            case "day", "days" -> number;
            case "week", "weeks" -> number * WEEK;
            default -> 0;
        };
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }
}
