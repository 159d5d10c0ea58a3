package org.attache.visit.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.dates.DateMention;
import org.attache.dates.Meaning;
import org.attache.dates.Precision;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Numbers;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.visit.event.Days;
import org.attache.visit.event.Event;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Scene;
import org.jspecify.annotations.Nullable;

/** Reads a day that counts from the one told before: "the next day", "the day before", "that evening". */
final class NextDay {

    private static final int WEEK = 7;
    private static final int HALF = 3;

    private NextDay() {}

    /** The day of an event; unknown where the event tells none so, or where no day was told before. */
    static Days of(Event event, ReadSentence sentence, Scene scene) {
        Days within = within(event, sentence, scene);
        if (within.isKnown()) {
            return within;
        }
        Integer shift = shift(event.clause(), sentence);
        DateSpan last = shift == null ? null : last(event.clause(), sentence, scene);
        if (shift == null || last == null) {
            return Days.UNKNOWN;
        }
        DateMention mention = event.commitment().modality() == Modality.DONE ? last.past() : last.nearest();
        return mention.meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.DAY
                ? new Days(
                        dated.range().last().plusDays(shift),
                        dated.range().last().plusDays(shift),
                        null,
                        !dated.yearStated())
                : Days.UNKNOWN;
    }

    /** "On the first day", "spends the last day in Porto": a day of the visit that was told before. */
    private static Days within(Event event, ReadSentence sentence, Scene scene) {
        Days visit = scene.chronicle().lastStay(event.people());
        LocalDate first = visit.start();
        LocalDate last = visit.end();
        String which = nominals(event.clause())
                .filter(nominal -> nominal.head().lemma().equals("day")
                        && nominal.determiner().equals("the")
                        && nominal.until() - nominal.from() == 3)
                .map(nominal ->
                        sentence.sentence().words().get(nominal.from() + 1).small())
                .findFirst()
                .orElse("");
        if (first == null || last == null || !last.isAfter(first)) {
            return Days.UNKNOWN;
        }
        LocalDate day = switch (which) {
            case "first", "opening" -> first;
            case "second" -> first.plusDays(1);
            case "last", "final", "closing" -> last;
            default -> null;
        };
        return day == null ? Days.UNKNOWN : new Days(day, day, null, visit.inferred());
    }

    private static Stream<Nominal> nominals(Clause clause) {
        return Stream.concat(
                clause.objects().stream().map(nouns -> nouns.first()),
                clause.adjuncts().stream()
                        .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                        .map(nouns -> nouns.first()));
    }

    private static @Nullable DateSpan last(Clause clause, ReadSentence sentence, Scene scene) {
        int verb = clause.verb() == null ? 0 : clause.verb().from();
        return sentence.sentence().dates().stream()
                .filter(date -> date.until() <= verb)
                .reduce((first, second) -> second)
                .orElse(scene.chronicle().lastDate());
    }

    /** "On the Friday": of the days so called the one nearest to the day named last. */
    static Days definite(Days days, List<Adjunct> times, ReadSentence sentence, Scene scene) {
        Phrase.When when = times.size() == 1 ? times.getFirst().when() : null;
        LocalDate told = days.start() == null ? days.end() : days.start();
        if (when == null || told == null || !isDefinite(when, sentence)) {
            return days;
        }
        LocalDate anchor = sentence.sentence().dates().stream()
                .filter(date -> date.until() < when.from())
                .reduce((first, second) -> second)
                .or(() -> Optional.ofNullable(scene.chronicle().lastDate()))
                .flatMap(NextDay::day)
                .orElse(told);
        int shift = Math.floorMod(
                        told.getDayOfWeek().getValue() - anchor.getDayOfWeek().getValue() + HALF, WEEK)
                - HALF;
        long moved = ChronoUnit.DAYS.between(told, anchor.plusDays(shift));
        return new Days(
                days.start() == null ? null : days.start().plusDays(moved),
                days.end() == null ? null : days.end().plusDays(moved),
                days.around(),
                days.inferred(),
                days.monthIn());
    }

    private static boolean isDefinite(Phrase.When when, ReadSentence sentence) {
        return Days.isWeekday(when.date())
                && when.until() - when.from() == 1
                && when.from() > 0
                && sentence.sentence().words().get(when.from() - 1).small().equals("the");
    }

    private static Optional<LocalDate> day(DateSpan span) {
        return span.nearest().meaning() instanceof Meaning.Dated dated && dated.precision() == Precision.DAY
                ? Optional.of(dated.range().last())
                : Optional.empty();
    }

    /** "Eleven days later she went on": so many days from the day named last; null for none. */
    private static @Nullable Integer counted(Clause clause, ReadSentence sentence) {
        List<Word> words = sentence.sentence().words();
        for (Word adverb : clause.adverbs()) {
            int i = adverb.index();
            boolean later = Lexicon.isAdverb(adverb.small(), "order");
            boolean days = i > 1
                    && switch (words.get(i - 1).lemma()) {
                        case "day", "night" -> true;
                        default -> false;
                    };
            if (later && days) {
                return words.get(i - 2).small().equals("a")
                        ? Integer.valueOf(1)
                        : Numbers.cardinal(words.get(i - 2).small());
            }
        }
        return null;
    }

    private static @Nullable Integer shift(Clause clause, ReadSentence sentence) {
        Integer later = counted(clause, sentence);
        if (later != null) {
            return later;
        }
        List<Integer> shifts = nominals(clause)
                .filter(nominal -> Lexicon.noun(nominal.head().lemma()) == Noun.DAY)
                .flatMap(nominal -> Stream.ofNullable(shift(nominal, clause, sentence)))
                .toList();
        return shifts.size() == 1 ? shifts.getFirst() : null;
    }

    private static @Nullable Integer shift(Nominal nominal, Clause clause, ReadSentence sentence) {
        boolean part = !nominal.head().lemma().equals("day");
        boolean known = switch (nominal.head().lemma()) {
            case "day", "morning", "afternoon", "evening", "night" -> true;
            default -> false;
        };
        if (!known) {
            return null;
        }
        String qualifier = nominal.until() - nominal.from() > 2
                ? sentence.sentence().words().get(nominal.from() + 1).small()
                : "";
        boolean the = nominal.determiner().equals("the");
        if (nominal.determiner().equals("that") || (the && qualifier.equals("same"))) {
            return 0;
        }
        if (!the) {
            return null;
        }
        return switch (qualifier) {
            case "next", "following" -> 1;
            case "previous" -> -1;
            case "" -> isForDay(nominal, clause) ? Integer.valueOf(0) : behind(clause, part);
            default -> null;
        };
    }

    /** "Comes to Antwerp for the day". */
    private static boolean isForDay(Nominal nominal, Clause clause) {
        return nominal.head().lemma().equals("day")
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> adjunct.preposition().equals("for")
                                && adjunct.nouns() != null
                                && adjunct.nouns().items().contains(nominal));
    }

    /** "The day before", "the day after"; "in the evening" is that of the day told before. */
    private static @Nullable Integer behind(Clause clause, boolean part) {
        for (String adverb : clause.adverbs().stream().map(word -> word.small()).toList()) {
            switch (adverb) {
                case "before" -> {
                    return -1;
                }
                case "after" -> {
                    return 1;
                }
                default -> {}
            }
        }
        return part ? 0 : null;
    }
}
