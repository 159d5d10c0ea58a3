package org.attache.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.question.words.Word;
import org.jspecify.annotations.Nullable;

/** The days that a question names, open at an end where it says "before" or "after". */
public final class NamedDays {

    /** Before the first day of any visit. */
    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

    /** After the last day of any visit. */
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final Set<String> PRESENT = Set.of("now", "currently", "presently", "moment", "atm");
    /** At the end of a question: "Has she been here before?" */
    private static final Set<String> EARLIER = Set.of("before", "previously", "earlier");

    private static final Set<String> SKIPPED = Set.of("than", "the");

    private NamedDays() {}

    /** "on December 8, 2023", "in May 2024", "from December 7 to 9, 2023", "after December 8, 2023". */
    public static String words(DateRange range) {
        if (range.first().equals(BEGINNING)) {
            return "before " + DateWords.of(DateRange.on(range.last().plusDays(1)));
        }
        if (range.last().equals(END)) {
            return "after " + DateWords.of(DateRange.on(range.first().minusDays(1)));
        }
        String days = DateWords.of(range);
        return (range.days() == 1 ? "on " : days.contains(" to ") ? "from " : "in ") + days;
    }

    /** Whether days are all those before a day. */
    public static boolean isAllBefore(DateRange range) {
        return range.first().equals(BEGINNING);
    }

    /** All days after a day. */
    public static DateRange after(LocalDate day) {
        return new DateRange(day.plusDays(1), END);
    }

    /** Positions of the words of date expressions. */
    public static Set<Integer> positions(List<Word> words, List<DateMention> dates) {
        Set<Integer> positions = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (dates.stream().anyMatch(date -> word.start() >= date.start() && word.end() <= date.end())) {
                positions.add(i);
            }
        }
        return positions;
    }

    /**
     * The days of several expressions: the narrower where one lies in the other, else all from the first to the last;
     * today where the question speaks of now, unless it asks what the time of something now is; null where it names
     * none.
     */
    static @Nullable DateRange of(List<Word> words, List<DateMention> dates, LocalDate today, Wanted wanted) {
        List<DateRange> ranges = new ArrayList<>();
        for (DateMention date : dates) {
            if (date.meaning() instanceof Meaning.Dated dated) {
                ranges.add(opened(dated.range(), before(date, words)));
            }
        }
        boolean asOfNow = wanted == Wanted.WHEN || wanted == Wanted.TIME || wanted == Wanted.END;
        boolean now = !asOfNow && words.stream().anyMatch(word -> PRESENT.contains(word.folded()));
        if (ranges.isEmpty()) {
            boolean earlier = !words.isEmpty()
                    && EARLIER.contains(words.getLast().folded())
                    && !words.getFirst().folded().equals("why");
            return now ? DateRange.on(today) : earlier ? new DateRange(BEGINNING, today.minusDays(1)) : null;
        }
        DateRange range = ranges.getFirst();
        for (DateRange next : ranges.subList(1, ranges.size())) {
            range = together(range, next);
        }
        return range;
    }

    private static DateRange together(DateRange one, DateRange other) {
        if (one.contains(other)) {
            return other;
        }
        if (other.contains(one)) {
            return one;
        }
        boolean isOpen = one.last().equals(END) || one.first().equals(BEGINNING);
        if (isOpen && one.overlaps(other)) {
            return new DateRange(later(one.first(), other.first()), earlier(one.last(), other.last()));
        }
        return new DateRange(earlier(one.first(), other.first()), later(one.last(), other.last()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DateRange opened(DateRange range, String before) {
        return switch (before) {
            case "after", "later" -> after(range.last());
            case "since" -> new DateRange(range.first(), END);
            case "before", "earlier" -> new DateRange(BEGINNING, range.first().minusDays(1));
            case "until", "till", "by" -> new DateRange(BEGINNING, range.last());
            default -> range;
        };
    }

    /** The word that says on which side of a date: "later than 2005". */
    private static String before(DateMention date, List<Word> words) {
        int at = words.size() - 1;
        while (at >= 0
                && (words.get(at).end() > date.start()
                        || SKIPPED.contains(words.get(at).folded()))) {
            at--;
        }
        return at < 0 ? "" : words.get(at).folded();
    }
}
