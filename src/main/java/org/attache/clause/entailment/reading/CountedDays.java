package org.attache.clause.entailment.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says which days are meant by "the first day", "the last evening" and "the next morning": they are counted from the
 * days that were named last before.
 */
public final class CountedDays {

    /** What lasts longer is a season or a term, whose first day is hardly meant. */
    private static final int LONGEST = 60;

    /** The several days that were named last, and the last single day; null for none. */
    private @Nullable DateRange several;

    private @Nullable LocalDate single;

    /** The sentence with the days that its words count; to be asked for the sentences of a text in their order. */
    public Sentence read(Sentence sentence) {
        List<DateSpan> dates = new ArrayList<>(sentence.dates());
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            sentence.dates().stream().filter(date -> date.from() == at).forEach(this::name);
            if (sentence.dates().stream().noneMatch(date -> date.from() <= at && at < date.until())) {
                span(sentence, i).ifPresent(dates::add);
            }
        }
        dates.sort(Comparator.comparingInt(DateSpan::from));
        return new Sentence(
                sentence.id(), sentence.text(), words, sentence.places(), dates, sentence.speaker(), sentence.month());
    }

    private void name(DateSpan date) {
        if (date.nearest().meaning() instanceof Meaning.Dated dated) {
            if (dated.range().days() == 1) {
                single = dated.range().first();
            } else if (dated.range().days() <= LONGEST) {
                several = dated.range();
            }
        }
    }

    private Optional<DateSpan> span(Sentence sentence, int i) {
        List<Word> words = sentence.words();
        boolean opens =
                i > 0 && (words.get(i - 1).tag() == Tag.DT || words.get(i - 1).tag() == Tag.PRPS);
        if (!opens || i + 1 >= words.size() || Lexicon.noun(words.get(i + 1).lemma()) != Noun.DAY) {
            return Optional.empty();
        }
        boolean day = words.get(i + 1).lemma().equals("day");
        boolean part = switch (words.get(i + 1).lemma()) {
            case "morning", "afternoon", "evening", "night" -> true;
            default -> false;
        };
        LocalDate date = day || part ? date(words.get(i).small()) : null;
        if (date == null) {
            return Optional.empty();
        }
        int from = words.get(i - 1).tag() == Tag.DT ? i - 1 : i;
        int until = day ? i + 2 : i + 1;
        int start = words.get(from).start();
        int end = words.get(until - 1).end();
        Meaning meaning = new Meaning.Dated(DateRange.on(date), Precision.DAY, false);
        DateMention mention = new DateMention(start, end, sentence.text().substring(start, end), meaning);
        return Optional.of(new DateSpan(from, until, mention, mention, mention, null));
    }

    private @Nullable LocalDate date(String small) {
        return switch (small) {
            case "first" -> counted(0);
            case "second" -> counted(1);
            case "third" -> counted(2);
            case "fourth" -> counted(3);
            case "last", "final" -> several == null ? null : several.last();
            case "next", "following" -> single == null ? null : single.plusDays(1);
            default -> null;
        };
    }

    private @Nullable LocalDate counted(int days) {
        return several == null || several.days() <= days
                ? null
                : several.first().plusDays(days);
    }
}
