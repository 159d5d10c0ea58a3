package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.dates.Sense;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** The day that relative dates of a statement count from: its publication, or that of an older text that it quotes. */
final class QuotedDay {

    private QuotedDay() {}

    /** The day; null where none is known. */
    static @Nullable LocalDate of(Statement statement) {
        LocalDate published = statement.origin().provenance().published();
        String words = statement.words();
        int quote = firstQuote(words);
        if (quote <= 0) {
            return published;
        }
        List<DateMention> before = DateFinder.find(words.substring(0, quote), new Anchor(published, Sense.NEAREST));
        for (DateMention mention : before) {
            boolean day = mention.meaning() instanceof Meaning.Dated dated
                    && dated.precision() == Precision.DAY
                    && dated.yearStated()
                    && (published == null || dated.range().last().isBefore(published.minusYears(1)));
            if (day && mention.meaning() instanceof Meaning.Dated dated) {
                return dated.range().last();
            }
        }
        return published;
    }

    private static int firstQuote(String words) {
        int curly = words.indexOf('“');
        int straight = words.indexOf('"');
        return curly < 0 ? straight : straight < 0 ? curly : Math.min(curly, straight);
    }
}
