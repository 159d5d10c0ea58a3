package org.attache.visit.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Modality;
import org.attache.clause.Phrase;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Verb;
import org.attache.people.DateSpan;
import org.attache.visit.Sourced;
import org.attache.visit.VisitDates;
import org.attache.visit.event.Days;
import org.attache.visit.event.ReadSentence;
import org.attache.visit.event.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a text puts right what a report has told wrongly: "Our report said that she visited Rome on the 22nd. It
 * was Vienna, and the day was the 23rd."
 */
final class Correction {

    private Correction() {}

    /** What is told with the place and day put right; the same where the sentence corrects nothing. */
    static List<Told> of(List<Told> before, @Nullable ReadSentence report, ReadSentence sentence) {
        boolean reported = report != null && report.clauses().stream().anyMatch(Correction::isReport);
        if (!reported || before.isEmpty()) {
            return before;
        }
        Where place = null;
        Days days = Days.UNKNOWN;
        boolean unread = false;
        for (Clause clause : sentence.clauses()) {
            Phrase.Nouns subject = clause.subject();
            boolean is = clause.verb() != null
                    && clause.verb().main().lemma().equals("be")
                    && clause.verb().auxiliaries().isEmpty()
                    && !clause.verb().negated();
            if (is
                    && subject != null
                    && subject.first().head().small().equals("it")
                    && clause.objects().size() == 1) {
                place = Where.of(clause.objects().getFirst().first(), sentence);
                unread |= place == null;
            }
            if (is && subject != null && isDay(subject)) {
                List<Adjunct> times = clause.adjuncts().isEmpty() ? behind(clause, sentence) : clause.adjuncts();
                days = Days.of(Days.times(times), Modality.DONE);
                unread |= !days.isKnown();
            }
        }
        // What was wrong is known, and what is right is not: nothing is told.
        if (unread) {
            return List.of();
        }
        return place == null && !days.isKnown() ? before : corrected(before, place, days, sentence);
    }

    /**
     * What still holds of what a report has told once the next sentence tells the same of other days: "The article said
     * that she arrives on Monday. She arrives on Tuesday."
     */
    static List<Told> besides(List<Told> found, List<Told> before, @Nullable ReadSentence report) {
        boolean reported = report != null && report.clauses().stream().anyMatch(Correction::isReport);
        return !reported
                ? before
                : before.stream()
                        .filter(told -> found.stream().noneMatch(other -> isOther(told, other)))
                        .toList();
    }

    private static boolean isOther(Told told, Told other) {
        LocalDate wrong = told.dates() == null ? null : told.dates().value().start();
        LocalDate right = other.dates() == null ? null : other.dates().value().start();
        return told.visitor().equals(other.visitor()) && wrong != null && right != null && !wrong.equals(right);
    }

    /** "Our article said", "in yesterday's edition we wrote". */
    private static boolean isReport(Clause clause) {
        Phrase.Nouns subject = clause.subject();
        if (clause.sense() != Verb.SAY || subject == null) {
            return false;
        }
        Stream<Phrase.Nominal> where = Stream.concat(
                Stream.ofNullable(clause.antecedent()),
                clause.adjuncts().stream()
                        .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                        .map(Phrase.Nouns::first));
        boolean past = clause.verb() != null && clause.verb().past();
        boolean own = subject.first().head().small().equals("we") && (past || where.anyMatch(Correction::isMark));
        return own || isMark(subject.first());
    }

    private static boolean isMark(Phrase.Nominal nominal) {
        return Lexicon.noun(nominal.head().lemma()) == Noun.MARK;
    }

    private static boolean isDay(Phrase.Nouns nouns) {
        return switch (nouns.first().head().lemma()) {
            case "day", "date" -> true;
            default -> false;
        };
    }

    /** "The day was the 23rd": a day right behind the verb. */
    private static List<Adjunct> behind(Clause clause, ReadSentence sentence) {
        int verb = clause.verb() == null ? 0 : clause.verb().until();
        return sentence.sentence().dates().stream()
                .filter(date -> date.from() >= verb && date.from() <= verb + 1)
                .map(date -> time(date))
                .toList();
    }

    private static Adjunct time(DateSpan date) {
        return new Adjunct("", null, new Phrase.When(date.from(), date.until(), date), null, false);
    }

    private static List<Told> corrected(List<Told> before, @Nullable Where place, Days days, ReadSentence sentence) {
        List<String> here = List.of(sentence.id());
        LocalDate start = days.start();
        return before.stream()
                .map(told -> new Told(
                        told.visitor(),
                        told.named(),
                        place == null
                                ? told.country()
                                : place.country() == null ? null : new Sourced<>(place.country(), here),
                        place == null
                                ? told.place()
                                : place.place() == null ? null : new Sourced<>(place.place(), here),
                        told.setting(),
                        start == null ? told.dates() : new Sourced<>(new VisitDates(start, days.end(), true), here),
                        told.around(),
                        told.length(),
                        told.purpose(),
                        told.status(),
                        told.manners()))
                .toList();
    }
}
