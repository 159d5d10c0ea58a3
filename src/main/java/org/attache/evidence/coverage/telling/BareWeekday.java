package org.attache.evidence.coverage.telling;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.geography.NameWords;

/**
 * Finds the day that a weekday without a date means: behind "from May 7 to 14" a Wednesday is the one of these days,
 * and where nobody knows when something was written, it is the one that is asked about. Pure.
 */
public final class BareWeekday {

    /** What lasts longer has several of each weekday. */
    private static final int LONGEST = 9;

    /** "Wednesday morning". */
    private static final int WORDS = 2;

    private BareWeekday() {}

    /** Whether an expression is such a weekday. */
    public static boolean isOne(DateMention mention) {
        return weekday(mention).isPresent();
    }

    /**
     * Whether it may mean a day of a time that is asked about.
     *
     * @param told what was told before it in its document
     */
    public static boolean isIn(DateMention mention, List<DateMention> told, DateRange during) {
        boolean unknown = mention.meaning() instanceof Meaning.Unanchored;
        return weekday(mention)
                .filter(day -> during.days() <= LONGEST
                        && during.first()
                                .datesUntil(during.last().plusDays(1))
                                .filter(one -> one.getDayOfWeek() == day)
                                .anyMatch(one -> unknown
                                        || told.stream()
                                                .map(DateMention::meaning)
                                                .anyMatch(meaning -> meaning instanceof Meaning.Dated dated
                                                        && dated.range().days() <= LONGEST
                                                        && dated.range().contains(DateRange.on(one)))))
                .isPresent();
    }

    private static Optional<DayOfWeek> weekday(DateMention mention) {
        List<String> words = NameWords.of(mention.words());
        return words.isEmpty() || words.size() > WORDS
                ? Optional.empty()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day -> NameWords.fold(day.name()).equals(words.getFirst()))
                        .findFirst();
    }
}
