package org.attache.dates.published;

import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.dates.grammar.CalendarWords;
import org.attache.dates.grammar.Expression;
import org.attache.dates.grammar.Found;
import org.attache.dates.grammar.Kind;
import org.attache.dates.grammar.Tense;
import org.attache.dates.grammar.Tokens;
import org.attache.dates.grammar.Yearly;
import org.jspecify.annotations.Nullable;

/**
 * Ties {@code today}, {@code tomorrow} or {@code yesterday} to the date that the text gives for the same day: the date
 * right beside it ({@code tomorrow, December 4}), or the first of the days to come where the words say that something
 * starts then ({@code visits starting tomorrow}). Clues that contradict each other are none.
 */
final class RelativeDay {

    private static final Set<String> STARTS = CalendarWords.set(
            "start starts starting begin begins beginning arrive arrives arriving open opens opening commence commences"
                    + " commencing kick kicks from launch launches");
    private static final Set<String> NO_START = CalendarWords.set("until till by before after through since");

    /** How many words may stand between a verb and its day. */
    private static final int REACH = 6;

    /** The days of one programme; a date further off belongs to something else. */
    private static final int PROGRAMME = 31;

    private static final int LEAP_YEAR = 2024;

    private final Tokens tokens;
    private final List<Found> found;
    private final Sentences sentences;

    private RelativeDay(Tokens tokens, List<Found> found, Sentences sentences) {
        this.tokens = tokens;
        this.found = found;
        this.sentences = sentences;
    }

    /** The clue of the text; empty where there is none or where several differ. */
    static Optional<Clue> find(Tokens tokens, List<Found> found, Sentences sentences) {
        List<Clue> clues = new RelativeDay(tokens, found, sentences).clues();
        boolean agree = clues.stream()
                        .map(clue -> Objects.requireNonNullElse(clue.in(LEAP_YEAR), clue))
                        .distinct()
                        .count()
                == 1;
        return agree ? Optional.of(clues.getFirst()) : Optional.empty();
    }

    private List<Clue> clues() {
        List<Clue> clues = new ArrayList<>();
        Expression firstToCome = firstToCome();
        for (int i = 0; i < found.size(); i++) {
            Found word = found.get(i);
            if (word.expression() instanceof Expression.Shifted relative
                    && relative.unit() == ChronoUnit.DAYS
                    && tokens.is(word.until() - 1, Kind.DAY_WORD)) {
                Expression beside = beside(i);
                Expression day = beside == null && relative.amount() >= 0 && isStart(word) ? firstToCome : beside;
                if (day != null) {
                    clues.add(new Clue(day, relative.amount(), word.from()));
                }
            }
        }
        return clues;
    }

    /** The date with at most a comma or a bracket between; null where there is none. */
    private @Nullable Expression beside(int index) {
        Found word = found.get(index);
        Found next = index + 1 < found.size() ? found.get(index + 1) : null;
        boolean parted = tokens.is(word.until(), Kind.COMMA) || tokens.isMark(word.until(), '(');
        return next != null && parted && next.from() == word.until() + 1 ? Clue.firstDay(next.expression()) : null;
    }

    private boolean isStart(Found word) {
        int from = Math.max(sentences.start(word.from()), word.from() - REACH);
        int until = Math.min(sentences.end(word.from()), word.until() + REACH);
        for (int i = from; i < until; i++) {
            if (STARTS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first of the days that the text says are to come; null where they are too far apart to be one programme. */
    private @Nullable Expression firstToCome() {
        Map<Integer, Expression> days = new LinkedHashMap<>();
        for (Found mention : found) {
            Expression day = Clue.firstDay(mention.expression());
            if (day != null
                    && !NO_START.contains(tokens.word(mention.from() - 1))
                    && sentences.tense(mention.from()) == Tense.FUTURE) {
                days.putIfAbsent(dayOfYear(day), day);
            }
        }
        return days.entrySet().stream()
                .filter(first ->
                        days.keySet().stream().allMatch(day -> Math.floorMod(day - first.getKey(), 366) <= PROGRAMME))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static int dayOfYear(Expression day) {
        return switch (day) {
            case Yearly yearly -> yearly.first().atYear(LEAP_YEAR).getDayOfYear();
            case Expression.Fixed fixed ->
                MonthDay.from(fixed.range().first()).atYear(LEAP_YEAR).getDayOfYear();
            default -> throw new IllegalArgumentException("no day of the calendar: " + day);
        };
    }
}
