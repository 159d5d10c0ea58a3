package org.attache.visit.reading;

import java.time.LocalDate;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the day above an entry of a diary, a bulletin or a circular: "Friday, 18 July.", "THE PALACE, 17th May". */
final class Diary {

    /** A line above an entry is no longer. */
    private static final int LONGEST = 8;

    private Diary() {}

    /** The day from which "yesterday" counts in what follows; null where the sentence is no such line. */
    static @Nullable LocalDate day(Sentence sentence) {
        boolean line = sentence.dates().size() == 1
                && sentence.words().size() <= LONGEST
                && sentence.words().stream().allMatch(word -> isOfLine(word, sentence));
        return line
                        && sentence.dates().getFirst().past().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                        && dated.range().first().equals(dated.range().last())
                ? dated.range().first()
                : null;
    }

    private static boolean isOfLine(Word word, Sentence sentence) {
        DateSpan date = sentence.dates().getFirst();
        boolean dated = word.index() >= date.from() && word.index() < date.until();
        boolean capitals = word.text().length() > 1 && word.text().chars().noneMatch(Character::isLowerCase);
        return dated || capitals || !Character.isLetterOrDigit(word.text().codePointAt(0)) || isPlace(word, sentence);
    }

    private static boolean isPlace(Word word, Sentence sentence) {
        for (PlaceSpan place : sentence.places()) {
            if (word.index() >= place.from() && word.index() < place.until()) {
                return true;
            }
        }
        return false;
    }
}
