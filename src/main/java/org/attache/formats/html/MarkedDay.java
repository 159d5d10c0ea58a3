package org.attache.formats.html;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.formats.file.WrittenDay;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that a {@code time} element means but does not show: its "Tuesday" is read long after that week. */
final class MarkedDay {

    private MarkedDay() {}

    /** What to add behind the words that are shown; empty where they say the day themselves, or say no day at all. */
    static String behind(Element time) {
        String shown = time.text().strip();
        LocalDate day = time.hasAttr("datetime") ? WrittenDay.unambiguous(time.attr("datetime"), null) : null;
        if (day == null || time.closest("header, footer") != null) {
            return "";
        }
        String words = DateWords.of(DateRange.on(day));
        if (shown.isEmpty()) {
            return words;
        }
        List<DateMention> mentions = DateFinder.find(shown, new Anchor(null, Sense.NEAREST));
        return mentions.size() == 1 ? completed(mentions.getFirst(), day, words) : "";
    }

    private static String completed(DateMention shown, LocalDate day, @Nullable String words) {
        return switch (shown.meaning()) {
            case Meaning.Dated dated -> "";
            case Meaning.Yearless yearless -> {
                boolean same = yearless.first().equals(yearless.last())
                        && yearless.first().getMonth() == day.getMonth()
                        && yearless.first().getDayOfMonth() == day.getDayOfMonth();
                boolean dayFirst = Character.isDigit(shown.words().strip().charAt(0));
                yield same ? (dayFirst ? " " : ", ") + day.getYear() : "";
            }
            case Meaning.Unanchored unanchored -> ", " + words;
            case Meaning.Unordered unordered -> ", " + words;
        };
    }
}
