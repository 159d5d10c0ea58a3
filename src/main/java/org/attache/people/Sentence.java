package org.attache.people;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DayOrder;
import org.attache.dates.Sense;
import org.attache.english.VerbForms;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with everything that is read of it without knowing the others. Immutable.
 *
 * @param id of its statement
 * @param text as the document has it
 * @param words its words; of a text in capitals they are written as names and common words are elsewhere, with the
 *     offsets of the original
 * @param places the names of places in their order; they do not overlap
 * @param dates the date expressions in their order; they do not overlap
 * @param speaker who says it; null where the document does not tell by itself
 * @param month the month that the text has named last, here or before; null for none
 */
public record Sentence(
        String id,
        String text,
        List<Word> words,
        List<PlaceSpan> places,
        List<DateSpan> dates,
        @Nullable String speaker,
        @Nullable NamedMonth month) {

    public Sentence {
        words = List.copyOf(words);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
    }

    /**
     * Reads a sentence. Linear time.
     *
     * @param published the day that relative dates count from; null where it is unknown
     */
    public static Sentence read(String id, String text, @Nullable LocalDate published, @Nullable String speaker) {
        return read(id, text, published, speaker, null, DayOrder.UNKNOWN);
    }

    /**
     * Reads a sentence of a text. Linear time.
     *
     * @param published the day that relative dates count from; null where it is unknown
     * @param before the month that the text before has named last; null for none
     * @param order of days in digits that can be read in two ways
     */
    public static Sentence read(
            String id,
            String text,
            @Nullable LocalDate published,
            @Nullable String speaker,
            @Nullable NamedMonth before,
            DayOrder order) {
        List<Word> words = VerbForms.mended(Capitals.words(text));
        List<DateSpan> dates =
                Spans.dates(SentenceDates.of(id, text, new Anchor(published, Sense.NEAREST, order), before), words);
        return new Sentence(id, text, words, Spans.places(words, dates), dates, speaker, lastMonth(dates, id, before));
    }

    private static @Nullable NamedMonth lastMonth(List<DateSpan> dates, String id, @Nullable NamedMonth before) {
        NamedMonth last = before;
        for (DateSpan span : dates) {
            NamedMonth named = span.monthIn() == null ? NamedMonth.of(span.nearest(), id) : null;
            last = named == null ? last : named;
        }
        return last;
    }
}
