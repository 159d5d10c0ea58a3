package org.attache.people;

import java.time.LocalDate;
import java.util.List;
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
 */
public record Sentence(
        String id,
        String text,
        List<Word> words,
        List<PlaceSpan> places,
        List<DateSpan> dates,
        @Nullable String speaker) {

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
        List<Word> words = Capitals.words(text);
        List<DateSpan> dates = Spans.dates(text, words, published);
        return new Sentence(id, text, words, Spans.places(words, dates), dates, speaker);
    }
}
