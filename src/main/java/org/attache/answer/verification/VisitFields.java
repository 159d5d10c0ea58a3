package org.attache.answer.verification;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateRange;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.dates.TitleYear;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Numbers;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.geography.NameWords;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Period;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** Whether the words of statements hold the fields of a visit that a set sentence tells. */
public final class VisitFields {

    private static final int WEEK = 7;

    /** A day by its number alone is not so many days away. */
    private static final int NEAR = 62;

    private static final Pattern NUMBERED =
            Pattern.compile("\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    private VisitFields() {}

    /** Why statements do not support what a set sentence tells of a visit; empty where they do. */
    public static Optional<String> failure(String sentence, Visit visit, List<Statement> cited) {
        String visitor = visit.visitor().value();
        if (told(sentence, visitor) && cited.stream().noneMatch(statement -> names(statement, visitor))) {
            return Optional.of("no cited statement names " + visitor);
        }
        String place = visit.place() == null ? "" : visit.place().value();
        if (told(sentence, place) && cited.stream().noneMatch(statement -> has(statement.words(), place))) {
            return Optional.of("no cited statement names " + place);
        }
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        if (dates != null && sentence.matches("(?s).*\\d{4}.*")) {
            boolean begins = dates.start() == null
                    || isNumbered(cited, dates.start())
                    || cited.stream().anyMatch(statement -> hasDay(statement, dates.start(), true));
            boolean ends = dates.end() == null
                    || isNumbered(cited, dates.end())
                    || cited.stream()
                            .anyMatch(
                                    statement -> hasDay(statement, dates.end(), false) || hasLength(statement, dates));
            if (!begins || !ends) {
                return Optional.of("no cited statement has the days");
            }
        }
        Period period = visit.period() == null ? null : visit.period().value();
        if (period != null
                && dates == null
                && sentence.matches("(?s).*\\d{4}.*")
                && cited.stream().noneMatch(statement -> has(statement.words(), period.words()))) {
            return Optional.of("no cited statement has that time");
        }
        return visit.status().value().isOff() && cited.stream().noneMatch(statement -> isOff(statement.words()))
                ? Optional.of("no cited statement has anything cancelled or postponed")
                : Optional.empty();
    }

    private static boolean told(String sentence, String field) {
        return !field.isEmpty() && sentence.contains(field);
    }

    private static boolean names(Statement statement, String visitor) {
        return has(statement.words(), visitor) || (statement.speaker() != null && has(statement.speaker(), visitor));
    }

    /** Whether a text has all words of a name, whatever stands between them. */
    private static boolean has(String text, String name) {
        return NameWords.of(text).containsAll(NameWords.of(name));
    }

    private static boolean hasDay(Statement statement, LocalDate day, boolean first) {
        return dates(statement)
                        .anyMatch(range ->
                                first ? range.first().equals(day) : range.last().equals(day))
                || dates(statement).anyMatch(range -> range.equals(DateRange.on(day)))
                || isUnder(statement, day);
    }

    /** "Week of 2–8 August: Wednesday", "May 2027: 12": a day of what stands over it. */
    private static boolean isUnder(Statement statement, LocalDate day) {
        List<String> words = NameWords.of(statement.words());
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean isNamed = words.contains(NameWords.fold(weekday));
        boolean isCounted = words.contains(Integer.toString(day.getDayOfMonth()));
        return dates(statement)
                .filter(range -> range.contains(DateRange.on(day)))
                .anyMatch(range -> (isNamed && range.days() <= WEEK)
                        || (isCounted && range.first().getDayOfMonth() == 1 && range.equals(month(day))));
    }

    private static DateRange month(LocalDate day) {
        return new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** "On the 28th", of the month in which it was written or the next, or of one that is named beside it. */
    private static boolean isNumbered(List<Statement> cited, LocalDate day) {
        DateRange month = month(day);
        return cited.stream()
                .filter(statement -> NUMBERED.matcher(statement.words())
                        .results()
                        .anyMatch(number -> Integer.parseInt(number.group(1)) == day.getDayOfMonth()))
                .anyMatch(statement -> isNear(statement.written(), day)
                        || cited.stream().flatMap(VisitFields::dates).anyMatch(month::overlaps));
    }

    private static boolean isNear(@Nullable LocalDate written, LocalDate day) {
        return written != null && Math.abs(ChronoUnit.DAYS.between(written, day)) <= NEAR;
    }

    /** "On May 26 … for three days": where the last day is not told, the number of days is. */
    private static boolean hasLength(Statement statement, VisitDates dates) {
        LocalDate start = dates.start();
        LocalDate end = dates.end();
        if (start == null || end == null || !hasDay(statement, start, true)) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        List<Word> words = Tagging.words(statement.words());
        for (int i = 1; i < words.size(); i++) {
            int hyphen = words.get(i - 1).text().equals("-") && i > 1 ? 2 : 1;
            Integer number = Numbers.cardinal(words.get(i - hyphen).small());
            int unit = switch (words.get(i).lemma()) {
                case "day" -> 1;
                case "week" -> WEEK;
                default -> 0;
            };
            if (number != null && unit > 0 && (long) number * unit == days) {
                return true;
            }
        }
        return false;
    }

    private static Stream<DateRange> dates(Statement statement) {
        Provenance provenance = statement.origin().provenance();
        List<DateRange> found = new ArrayList<>();
        DayOrder order = DayOrder.usual(provenance.language(), provenance.timezone());
        for (Sense sense : Sense.values()) {
            found.addAll(dates(statement, new Anchor(statement.written(), sense, order)));
        }
        TitleYear.in(statement.words())
                .or(() -> TitleYear.in(provenance.title()))
                .ifPresent(year -> {
                    found.addAll(dates(statement, new Anchor(LocalDate.of(year, 1, 1), Sense.COMING, order)));
                    found.addAll(dates(statement, new Anchor(LocalDate.of(year, 12, 31), Sense.COMING, order)));
                });
        return found.stream();
    }

    private static List<DateRange> dates(Statement statement, Anchor anchor) {
        return DateFinder.find(statement.words(), anchor).stream()
                .flatMap(mention ->
                        mention.meaning() instanceof Meaning.Dated dated ? Stream.of(dated.range()) : Stream.empty())
                .toList();
    }

    private static boolean isOff(String text) {
        List<Word> words = Tagging.words(text);
        for (int i = 0; i < words.size(); i++) {
            String lemma = words.get(i).lemma();
            String next = i + 1 < words.size() ? words.get(i + 1).small() : "";
            // In a cell that says "cancelled" and no more, a tagger takes the word for anything.
            Verb alone = VerbForms.verb(words.get(i).small(), next);
            Verb verb = alone == Verb.CANCEL || alone == Verb.POSTPONE ? alone : Lexicon.verb(lemma, next);
            Noun noun = Lexicon.noun(lemma);
            boolean says = switch (verb) {
                case CANCEL, POSTPONE, MOVE, DECLINE -> true;
                default ->
                    noun == Noun.CANCELLATION
                            || noun == Noun.POSTPONEMENT
                            || Lexicon.isAdjective(words.get(i).small(), "cancelled")
                            || Lexicon.isAdverb(words.get(i).small(), "negator");
            };
            if (says) {
                return true;
            }
        }
        return false;
    }
}
