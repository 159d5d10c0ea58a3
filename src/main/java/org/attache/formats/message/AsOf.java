package org.attache.formats.message;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.jspecify.annotations.Nullable;

/** Whether words are written on the day of the stamp above or before them, and not about it. */
public final class AsOf {

    /** What is written on a day shows it soon. */
    private static final int LONGEST = 4_000;

    private AsOf() {}

    /**
     * Whether words say "tomorrow" or the like, or tell of another day, later or to come.
     *
     * @param day the day of the stamp; null where it is not known
     * @param plain whether telling of what is to come is enough, without a day
     */
    public static boolean isToldBy(String words, @Nullable LocalDate day, boolean plain) {
        String part = words.substring(0, Math.min(words.length(), LONGEST));
        for (String line : part.split("\n")) {
            List<DateMention> dates = DateFinder.find(line, new Anchor(null, Sense.NEAREST));
            if (dates.stream().anyMatch(date -> date.meaning() instanceof Meaning.Unanchored)) {
                return true;
            }
            if (dates.stream().anyMatch(date -> isLater(date, day) && isOn(line, date))) {
                return true;
            }
            boolean other = dates.stream().anyMatch(date -> isOther(date, day));
            if ((other || (plain && dates.isEmpty())) && isToCome(line, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(DateMention date, @Nullable LocalDate day) {
        MonthDay known = day == null ? null : MonthDay.from(day);
        return switch (date.meaning()) {
            case Meaning.Dated dated -> day == null || !dated.range().first().equals(day);
            case Meaning.Yearless yearless -> !yearless.first().equals(known);
            case Meaning.Unanchored unanchored -> true;
            case Meaning.Unordered unordered -> false;
        };
    }

    private static boolean isLater(DateMention date, @Nullable LocalDate day) {
        return day != null
                && switch (date.meaning()) {
                    case Meaning.Dated dated -> dated.range().first().isAfter(day);
                    case Meaning.Yearless yearless -> yearless.first().isAfter(MonthDay.from(day));
                    case Meaning.Unanchored unanchored -> false;
                    case Meaning.Unordered unordered -> false;
                };
    }

    /** "Visits Ulvik on 20 October": another day than that of the stamp is the day of what is told. */
    private static boolean isOn(String line, DateMention date) {
        return line.substring(0, date.start())
                .toLowerCase(Locale.ROOT)
                .stripTrailing()
                .endsWith(" on");
    }

    /** "Will visit", "is due to visit"; entries of a programme are mostly of the present. */
    private static boolean isToCome(String line, boolean other) {
        List<Word> words = Tagging.words(line);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).small();
            boolean will = words.get(i).tag() == Tag.MD && (word.equals("will") || word.equals("shall"));
            boolean infinitive = words.get(i).tag() == Tag.TO
                    && i + 1 < words.size()
                    && words.get(i + 1).tag() == Tag.VB;
            if (will || (other && infinitive)) {
                return true;
            }
        }
        return false;
    }
}
