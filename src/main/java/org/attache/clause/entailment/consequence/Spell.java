package org.attache.clause.entailment.consequence;

/** How long a few words say that something lasts. */
final class Spell {

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    private Spell() {}

    /** The days of "a week", "ten days", "another two weeks" from a word on; 0 for anything else. */
    static long days(Passage passage, int i) {
        int at = passage.small(i).equals("another") && passage.number(i + 1) != null ? i + 1 : i;
        Integer number = count(passage, at);
        if (number == null) {
            return 0;
        }
        return switch (passage.lemma(at + 1)) {
            case "day" -> number;
            case "week" -> (long) WEEK * number;
            case "fortnight" -> (long) FORTNIGHT * number;
            default -> 0;
        };
    }

    /**
     * The minutes of "an hour", "half an hour", "two and a half hours" and how many words tell them, from a word on.
     *
     * @param words 0 where they tell no time
     */
    record Minutes(long minutes, int words) {}

    static Minutes minutes(Passage passage, int i) {
        if (passage.small(i).equals("half") && passage.small(i + 1).equals("an") && isHour(passage, i + 2)) {
            return new Minutes(30, 3);
        }
        Integer number = count(passage, i);
        if (number == null) {
            return new Minutes(0, 0);
        }
        boolean half = passage.small(i + 1).equals("and")
                && passage.small(i + 2).equals("a")
                && passage.small(i + 3).equals("half");
        if (half && isHour(passage, i + 4)) {
            return new Minutes(60L * number + 30, 5);
        }
        if (passage.lemma(i + 1).equals("minute")) {
            return new Minutes(number, 2);
        }
        if (!isHour(passage, i + 1)) {
            return new Minutes(0, 0);
        }
        Integer more = passage.small(i + 2).equals("and") ? count(passage, i + 3) : null;
        return more != null && passage.lemma(i + 4).equals("minute")
                ? new Minutes(60L * number + more, 5)
                : passage.small(i + 2).equals("and")
                                && passage.small(i + 3).equals("a")
                                && passage.small(i + 4).equals("half")
                        ? new Minutes(60L * number + 30, 5)
                        : new Minutes(60L * number, 2);
    }

    private static boolean isHour(Passage passage, int i) {
        return passage.lemma(i).equals("hour");
    }

    private static @org.jspecify.annotations.Nullable Integer count(Passage passage, int i) {
        String small = passage.small(i);
        return small.equals("a") || small.equals("an") || small.equals("another")
                ? Integer.valueOf(1)
                : passage.number(i);
    }
}
