package org.attache.discord.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.command.Invocation;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/** Reads from a slash command which visits are wanted. */
final class Wanted {

    private final Invocation invocation;
    private final LocalDate today;

    private @Nullable String mistake;

    private Wanted(Invocation invocation, LocalDate today) {
        this.invocation = invocation;
        this.today = today;
    }

    /** What came of reading. */
    sealed interface Read {
        /** Names as they were typed; null where none was. */
        record Visits(
                Listing listing,
                @Nullable String person,
                @Nullable String country,
                @Nullable String place) implements Read {}

        /**
         * What cannot be understood.
         *
         * @param told what is wrong, as a sentence for whoever asked
         */
        record Mistaken(String told) implements Read {}
    }

    static Read of(Invocation invocation, LocalDate today) {
        return new Wanted(invocation, today).read();
    }

    private Read read() {
        Listing all = Listing.on(today);
        Listing listing = switch (String.valueOf(invocation.subcommand())) {
            case "upcoming" -> all.during(Listing.When.UPCOMING, null);
            case "now" -> all.during(Listing.When.NOW, null);
            case "on", "between", "search" -> during(all);
            default -> all;
        };
        Listing narrowed = listing.having(status());
        String person = name(VisitsCommand.PERSON);
        String country = name(VisitsCommand.COUNTRY);
        String place = name(VisitsCommand.PLACE);
        if (mistake == null && narrowed.equals(all) && person == null && country == null && place == null) {
            mistake = "Please say what to look for: a person, a country, a place, days or a status.";
        }
        return mistake == null ? new Read.Visits(narrowed, person, country, place) : new Read.Mistaken(mistake);
    }

    private Listing during(Listing all) {
        DateRange first = days(VisitsCommand.DAY);
        DateRange last = days(VisitsCommand.LAST);
        if (first == null && last == null) {
            return all;
        }
        if (last == null) {
            return all.during(Listing.When.DAYS, first);
        }
        if (first != null && last.last().isBefore(first.first())) {
            mistake = "The last day, " + day(last.last()) + ", is before the first, " + day(first.first()) + ".";
            return all;
        }
        return all.during(
                Listing.When.DAYS, ScheduleRequest.between(first == null ? null : first.first(), last.last()));
    }

    private static String day(LocalDate day) {
        return DateWords.of(DateRange.on(day));
    }

    private @Nullable DateRange days(String option) {
        Optional<String> typed = invocation.option(option);
        if (typed.isEmpty()) {
            return null;
        }
        return switch (TypedDays.of(typed.get(), today)) {
            case TypedDays.Read.Days days -> days.range();
            case TypedDays.Read.Unreadable unreadable -> {
                mistake = mistake == null ? unreadable.told() : mistake;
                yield null;
            }
        };
    }

    private @Nullable Status status() {
        return invocation
                .option(VisitsCommand.STATUS)
                .flatMap(asked -> Arrays.stream(Status.values())
                        .filter(status -> StatusLabel.of(status).equals(asked))
                        .findFirst())
                .orElse(null);
    }

    private @Nullable String name(String option) {
        boolean isAlone = option.equals(invocation.subcommand());
        return invocation
                .option(isAlone ? VisitsCommand.NAME : option)
                .filter(name -> !name.isBlank())
                .orElse(null);
    }
}
