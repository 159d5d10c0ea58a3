package org.attache.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small visits to fill a ledger with; each field has a statement of its own. */
public final class SampleVisits {

    private SampleVisits() {}

    public static Visit visit(
            String visitor, @Nullable String country, @Nullable LocalDate start, @Nullable LocalDate end) {
        return visit(visitor, country, null, start, end);
    }

    public static Visit visit(
            String visitor,
            @Nullable String country,
            @Nullable String place,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {
        return new Visit(
                visitor + "|" + country + "|" + start,
                new Sourced<>(visitor, List.of("s1", "s2")),
                null,
                country == null ? null : new Sourced<>(country, List.of("s1")),
                place == null ? null : new Sourced<>(place, List.of("s3")),
                start == null && end == null ? null : new Sourced<>(new VisitDates(start, end, true), List.of("s2")),
                new Sourced<>("talks", List.of("s4")),
                new Sourced<>(Status.ANNOUNCED, List.of("s1")));
    }

    /** A visit of which only a vague time is told. */
    public static Visit vague(String visitor, String country, Period period) {
        return new Visit(
                visitor + "|" + country,
                new Sourced<>(visitor, List.of("s1")),
                null,
                new Sourced<>(country, List.of("s1")),
                null,
                null,
                new Sourced<>(period, List.of("s2")),
                null,
                new Sourced<>(Status.PLANNED, List.of("s1")));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
