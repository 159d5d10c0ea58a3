package org.attache.source.sentences;

import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;

/** Tells a line break that stands within a date, between the month and its day: no sentence ends there. */
final class DateBreak {

    private static final Anchor NO_DAY = new Anchor(null, Sense.NEAREST);

    /** No part of a date on either side is longer. */
    private static final int SIDE = 24;

    private DateBreak() {}

    /**
     * Whether a date reaches from the end of a line, before which other words stand, over the beginning of the next.
     */
    static boolean isAt(String text, Line last, Line line) {
        if (!mayBe(text, last, line)) {
            return false;
        }
        String before = text.substring(Math.max(last.start(), last.end() - SIDE), last.end());
        String behind = text.substring(line.bare(), Math.min(line.end(), line.bare() + SIDE));
        // Cut words make no dates, and a date alone on its line stands over what follows.
        List<DateMention> dates = DateFinder.find(before + " " + behind, NO_DAY);
        return dates.stream()
                .filter(date -> date.start() > 0 && date.start() < before.length() && date.end() > before.length() + 1)
                .anyMatch(DateBreak::isWhole);
    }

    /** "In May / 4 of them stay" is no date, so a year belongs to it. */
    private static boolean isWhole(DateMention date) {
        return date.meaning() instanceof Meaning.Dated dated
                && dated.precision() == Precision.DAY
                && dated.yearStated();
    }

    private static boolean mayBe(String text, Line last, Line line) {
        if (last.length() == 0 || line.length() == 0) {
            return false;
        }
        char end = text.charAt(last.end() - 1);
        char begin = text.charAt(line.bare());
        return (Character.isLetter(end) && Character.isDigit(begin))
                || (Character.isDigit(end) && Character.isUpperCase(begin));
    }
}
