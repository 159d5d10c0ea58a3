package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Modality;
import org.attache.clause.Phrase.Nominal;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.attache.people.DateSpan;
import org.attache.visit.event.Days;
import org.attache.visit.event.Event;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.jspecify.annotations.Nullable;

/** Puts days into the year that the sentence names apart from them: "50 years since", "in 1911", "of that year". */
final class Years {

    /** Nobody is older. */
    private static final int LIFE = 110;

    private Years() {}

    /** The days in their year; the same where the sentence names none apart; none where they were only once planned. */
    static Days of(Event event, List<Adjunct> times, ReadSentence sentence, Scene scene, Days days) {
        if (isGivenUp(event, sentence)) {
            return Days.UNKNOWN;
        }
        int since = since(event.clause());
        if (since > 0) {
            return Days.of(times, Modality.FORMERLY_PLANNED).before(since);
        }
        Integer year = days.inferred() ? year(times, event.clause(), sentence) : null;
        boolean told = year == null && days.inferred() && event.commitment().modality() == Modality.DONE;
        year = told ? scene.chronicle().year() : year;
        LocalDate day = days.start() == null ? days.end() : days.start();
        return year == null || day == null ? days : days.before(day.getYear() - year);
    }

    /** "Her trip, once set for 4 May, has been put off": the days of which that is said hold no longer. */
    private static boolean isGivenUp(Event event, ReadSentence sentence) {
        return event.commitment().negative()
                && sentence.clauses().stream().anyMatch(clause -> clause.sense() == Verb.POSTPONE)
                && sentence.sentence().words().stream().anyMatch(word -> Lexicon.isAdverb(word.small(), "formerly"));
    }

    /** "On 6 May it will be 50 years since she came": how many years before the day somebody did something. */
    private static int since(Clause clause) {
        Clause above = clause.parent();
        boolean since = clause.opener() != null && clause.opener().small().equals("since") && above != null;
        return !since || above == null
                ? 0
                : above.objects().stream()
                        .map(nouns -> nouns.first())
                        .filter(noun -> noun.head().lemma().equals("year") && noun.number() != null)
                        .mapToInt(noun -> noun.number() == null ? 0 : noun.number())
                        .findFirst()
                        .orElse(0);
    }

    private static @Nullable Integer year(List<Adjunct> times, Clause clause, ReadSentence sentence) {
        boolean that = clause.adjuncts().stream()
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .map(nouns -> nouns.first())
                .anyMatch(Years::isThatYear);
        Stream<DateSpan> spans = that
                ? sentence.sentence().dates().stream()
                : times.stream()
                        .filter(time -> switch (time.preposition()) {
                            case "", "in", "during", "of" -> true;
                            default -> false;
                        })
                        .flatMap(time -> Stream.ofNullable(time.when()))
                        .map(when -> when.date());
        return spans.flatMap(span -> Stream.ofNullable(stated(span)))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /**
     * Takes note of the year that a sentence tells of, if it is so long ago that nobody of then is there now; days
     * without a year that follow are in it.
     */
    static void note(ReadSentence sentence, @Nullable LocalDate published, Scene scene) {
        sentence.sentence().dates().stream()
                .map(span -> span.nearest().meaning())
                .flatMap(meaning -> meaning instanceof Meaning.Dated dated && dated.yearStated()
                        ? Stream.of(dated.range().first().getYear())
                        : Stream.empty())
                .reduce((first, last) -> last)
                .ifPresent(year -> scene.chronicle()
                        .setYear(
                                published != null && published.getYear() - year > LIFE ? Integer.valueOf(year) : null));
    }

    private static boolean isThatYear(Nominal noun) {
        return noun.head().lemma().equals("year") && noun.determiner().equals("that");
    }

    /** The year that a time longer than days states. */
    private static @Nullable Integer stated(DateSpan span) {
        boolean longer = span.nearest().meaning() instanceof Meaning.Dated dated
                && dated.yearStated()
                && dated.precision() != Precision.DAY
                && dated.range().first().getYear() == dated.range().last().getYear();
        return longer && span.nearest().meaning() instanceof Meaning.Dated dated
                ? Integer.valueOf(dated.range().first().getYear())
                : null;
    }
}
