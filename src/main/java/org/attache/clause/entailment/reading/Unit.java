package org.attache.clause.entailment.reading;

import java.util.List;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that mean one thing: a name with its titles, a date, a number, or a single word.
 *
 * @param head the word that stands for it in the tree
 * @param words all of them
 * @param mention whom it means; null where it means nobody
 * @param date the days it means; null where it is no date
 * @param place the place it names; null where it names none
 * @param number the number it is; null where it is none
 */
public record Unit(
        Word head,
        List<Word> words,
        @Nullable Mention mention,
        @Nullable DateSpan date,
        @Nullable PlaceSpan place,
        @Nullable Integer number) {

    public Unit {
        words = List.copyOf(words);
    }

    public static Unit of(Word word) {
        return new Unit(word, List.of(word), null, null, null, null);
    }

    public String lemma() {
        return head.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    public Tag tag() {
        return head.tag();
    }

    public boolean isDate() {
        return date != null;
    }

    public boolean isName() {
        return date == null
                && head.tag().isName()
                && !Character.isLowerCase(head.text().charAt(0));
    }

    public boolean isPronoun() {
        return head.tag() == Tag.PRP || head.tag() == Tag.PRPS;
    }

    /** Whether it is a name of somebody, with titles or without. */
    public boolean isPerson() {
        return mention != null
                && (mention.manner() == Mention.Manner.NAME || mention.manner() == Mention.Manner.SURNAME);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        int end = words.getFirst().start();
        for (Word word : words) {
            text.append(word.start() > end ? " " : "").append(word.text());
            end = word.end();
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
