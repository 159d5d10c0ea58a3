package org.attache.answer;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.geography.Countries;
import org.attache.source.Statement;
import org.attache.visit.Period;
import org.attache.visit.PeriodWords;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** A visit in the words of a sentence: who is where, and when. */
final class Stay {

    /** So many days ago are said in months, and so many months in years. */
    private static final int MONTHS_FROM = 62;

    private static final int YEARS_FROM = 24;

    private final Visit visit;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final @Nullable Period period;
    private final List<Statement> cited;

    /** @param cited the statements that the sentence cites; it names no country that they do not */
    Stay(Visit visit, List<Statement> cited) {
        VisitDates dates = visit.dates() == null ? null : visit.dates().value();
        this.visit = visit;
        this.start = dates == null ? null : dates.start();
        this.end = dates == null ? null : dates.end();
        this.period = visit.period() == null ? null : visit.period().value();
        this.cited = cited;
    }

    /** The days from the first to the last; empty where one is not known. */
    Optional<DateRange> days() {
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new DateRange(start, end));
    }

    /**
     * "Tom West is due in Pakistan from December 7 to 9, 2023"; null where the days are not known. Where the place is
     * not known either, only what is still an announcement can be told.
     *
     * @param toTheEnd whether the last day is what matters, and is written in full
     */
    @Nullable
    String told(LocalDate asOf, boolean toTheEnd) {
        return told(verb(asOf), toTheEnd);
    }

    /** The same of days that a later account puts right: "Tom West had been due in Pakistan on December 7, 2023". */
    @Nullable
    String outdated() {
        return told("had been due", false);
    }

    private @Nullable String told(String verb, boolean toTheEnd) {
        String where = where();
        String when = toTheEnd ? until() : when();
        boolean untold = where.isEmpty() && !verb.endsWith("due");
        if (when.isEmpty() || untold) {
            return null;
        }
        String visitor = visit.visitor().value();
        return switch (visit.status().value()) {
            case CANCELLED -> "The visit of " + visitor + to(where) + " " + when + " was cancelled";
            case POSTPONED -> "The visit of " + visitor + to(where) + " " + when + " was postponed";
            case PLANNED, ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED ->
                visitor + " " + verb + (where.isEmpty() ? "" : " " + where) + " " + when;
        };
    }

    private static String to(String where) {
        return where.startsWith("in ") ? " to " + where.substring(3) : where;
    }

    /** ", 8 days ago", ", 3 years ago"; empty where the visit is not over, or its end is not known. */
    String ago(LocalDate asOf) {
        LocalDate last = end == null ? start : end;
        if (last == null || !last.isBefore(asOf)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(last, asOf);
        long months = ChronoUnit.MONTHS.between(last, asOf);
        return ", "
                + (days < MONTHS_FROM
                        ? counted(days, "day")
                        : months < YEARS_FROM ? counted(months, "month") : counted(months / 12, "year"))
                + " ago";
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** "; December 7, 2023 is a Thursday"; empty where the first day is not known. */
    String weekday() {
        return start == null
                ? ""
                : "; " + DateWords.of(DateRange.on(start)) + " is a "
                        + start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** An announcement is no report: a visit that was only announced "was due", even when its days are over. */
    String verb(LocalDate asOf) {
        LocalDate begins = start == null && period != null ? period.days().first() : start;
        if (begins != null && begins.isAfter(asOf)) {
            return "is due";
        }
        LocalDate last = end != null
                ? end
                : start != null || period == null ? start : period.days().last();
        boolean over = last != null && last.isBefore(asOf);
        return switch (visit.status().value()) {
            case PLANNED, ANNOUNCED, CONFIRMED, POSTPONED, CANCELLED -> over ? "was due" : "is due";
            case UNDER_WAY, COMPLETED -> over ? "was" : "is";
        };
    }

    /** The country, where a cited statement names it; else empty. */
    String country() {
        String country = visit.country() == null ? "" : visit.country().value();
        return cited.stream().anyMatch(statement -> names(statement, country)) ? country : "";
    }

    /** Whether a statement names a country, in whatever form. */
    static boolean names(Statement statement, String country) {
        return statement.words().contains(country)
                || Countries.find(statement.words()).stream()
                        .anyMatch(found -> found.country().equals(country));
    }

    /** "in Lahore, Pakistan"; empty where neither is known. */
    String where() {
        String country = country();
        String place = visit.place() == null ? "" : visit.place().value();
        List<String> parts = Stream.of(place, country.equals(place) ? "" : Countries.withArticle(country))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : "in " + String.join(", ", parts);
    }

    private String when() {
        return days().filter(range -> range.days() > 1)
                .map(range -> "from " + DateWords.of(range))
                .orElse(start != null ? "on " + DateWords.of(DateRange.on(start)) : end == null ? vaguely() : "");
    }

    private String vaguely() {
        return period == null ? "" : PeriodWords.of(period);
    }

    private String until() {
        return days().filter(range -> range.days() > 1)
                .map(range -> "from " + DateWords.until(range))
                .orElse(end == null ? when() : "until " + DateWords.of(DateRange.on(end)));
    }
}
