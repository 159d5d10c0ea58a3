package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Adjunct;
import org.attache.clause.Phrase;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.visit.event.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * Divides the times of one stop into its stays where the sentence coordinates them: "from 4 to 7 July and again from 10
 * to 12 July" are two.
 */
final class Stays {

    private Stays() {}

    /** The times of each stay in their order; all together where they tell of one. */
    static List<List<Adjunct>> of(List<Adjunct> times, ReadSentence sentence) {
        List<List<Adjunct>> stays = new ArrayList<>(List.of(new ArrayList<>()));
        LocalDate last = null;
        Adjunct before = null;
        for (Adjunct time : times) {
            DateRange days = days(time);
            if (days != null) {
                boolean opensNext = last != null
                        && before != null
                        && days.first().isAfter(last.plusDays(1))
                        && isOpening(time)
                        && isComplete(before, stays.getLast())
                        && areJoined(before, time, sentence);
                if (opensNext) {
                    stays.add(new ArrayList<>());
                }
                last = days.last();
                before = time;
            }
            stays.getLast().add(time);
        }
        return stays;
    }

    private static @Nullable DateRange days(Adjunct time) {
        Phrase.When when = time.when();
        return when != null
                        && when.date().nearest().meaning() instanceof Meaning.Dated dated
                        && dated.precision() == Precision.DAY
                ? dated.range()
                : null;
    }

    /** "From 4 July" waits for its end. */
    private static boolean isComplete(Adjunct time, List<Adjunct> stay) {
        DateRange days = days(time);
        boolean open = time.preposition().equals("from") || time.preposition().equals("since");
        return !open || stay.size() > 1 || (days != null && days.days() > 1);
    }

    private static boolean isOpening(Adjunct time) {
        return switch (time.preposition()) {
            case "", "on", "from", "between", "in", "for" -> true;
            default -> false;
        };
    }

    /** Whether nothing but conjunctions, adverbs and prepositions stands between two times, and commas. */
    private static boolean areJoined(Adjunct one, Adjunct other, ReadSentence sentence) {
        Phrase.When first = one.when();
        Phrase.When second = other.when();
        if (first == null || second == null || first.until() > second.from()) {
            return false;
        }
        List<Word> words = sentence.sentence().words();
        List<Word> between = words.subList(first.until(), second.from());
        // "And on 9 July meets" begins what the next verb tells.
        boolean isOfNextVerb = sentence.clauses().stream()
                .anyMatch(clause -> clause.verb() != null && clause.verb().from() == second.until());
        return !between.isEmpty() && !isOfNextVerb && between.stream().allMatch(Stays::joins);
    }

    private static boolean joins(Word word) {
        Tag tag = word.tag();
        boolean isMark = word.small().chars().noneMatch(Character::isLetterOrDigit);
        return isMark || Lexicon.isConjunction(word.lemma(), "and") || tag == Tag.RB || tag == Tag.IN;
    }
}
