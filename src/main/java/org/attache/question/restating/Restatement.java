package org.attache.question.restating;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.visit.VisitLedger;

/**
 * Checks a question that was said again: it may bring names that the ledger has, in place of a nickname or a pronoun,
 * and days, in place of "next week", but no other name or number that was not asked about.
 */
public final class Restatement {

    private static final int LONGEST = 300;

    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{M}'’-]*");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    /** How far a restated day may lie from the day of the question: "last year", "next spring". */
    private static final int YEARS = 2;

    private Restatement() {}

    /** The question to read instead; empty where the other words ask for something else, or for the same. */
    public static Optional<Question> of(Question asked, String restated, VisitLedger ledger) {
        String plain = restated.strip();
        boolean fits = !plain.isEmpty()
                && plain.length() <= LONGEST
                && plain.lines().count() == 1
                && !plain.equalsIgnoreCase(asked.text().strip())
                && namesAreKnown(asked, plain, ledger)
                && numbersAreDays(asked, plain);
        return fits ? Optional.of(Question.of(plain, asked.asOf())) : Optional.empty();
    }

    private static boolean namesAreKnown(Question asked, String restated, VisitLedger ledger) {
        Set<String> said = said(asked);
        Matcher name = NAME.matcher(restated);
        while (name.find()) {
            for (String word : NameWords.of(name.group())) {
                if (!said.contains(word)
                        && !isOfCalendar(word)
                        && ledger.namesWith(word).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean numbersAreDays(Question asked, String restated) {
        Set<String> said = said(asked);
        Matcher number = NUMBER.matcher(restated);
        while (number.find()) {
            String digits = number.group();
            boolean day = digits.length() <= 2 && Integer.parseInt(digits) <= 31;
            boolean year = digits.length() == 4
                    && Math.abs(Integer.parseInt(digits) - asked.asOf().getYear()) <= YEARS;
            if (!day && !year && !said.contains(digits)) {
                return false;
            }
        }
        return true;
    }

    /** The words of the question and of what was said before it. */
    private static Set<String> said(Question asked) {
        Set<String> said = new HashSet<>(NameWords.of(asked.text()));
        for (Turn turn : asked.conversation().turns()) {
            said.addAll(NameWords.of(turn.question()));
            said.addAll(NameWords.of(turn.answer()));
        }
        return said;
    }

    private static boolean isOfCalendar(String word) {
        return List.of(Month.values()).stream()
                        .anyMatch(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(word))
                || List.of(DayOfWeek.values()).stream()
                        .anyMatch(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(word));
    }
}
