package org.attache.discord.visits;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.discord.text.DiscordText;
import org.attache.schedule.ScheduleRequest;
import org.attache.schedule.StatusLabel;
import org.attache.visit.LedgerName;
import org.jspecify.annotations.Nullable;

/** The names that a list is asked for, as words; null where none is. */
record Asked(
        @Nullable String person,
        @Nullable String country,
        @Nullable String place) {

    private static final int NAME = 100;

    /** Those of a list; empty where the ledger no longer has one of them. */
    static Optional<Asked> of(Listing listing, LedgerNames names) {
        return words(names, LedgerName.Kind.VISITOR, listing.person())
                .flatMap(person -> words(names, LedgerName.Kind.COUNTRY, listing.country())
                        .flatMap(country -> words(names, LedgerName.Kind.PLACE, listing.place())
                                .map(place -> new Asked(orNull(person), orNull(country), orNull(place)))));
    }

    private static Optional<String> words(LedgerNames names, LedgerName.Kind kind, @Nullable HeldName name) {
        return name == null ? Optional.of("") : names.text(kind, name);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What the list is of: "of Ilse Brandvold · to Norway · from May 4, 2024 on". */
    String heading(Listing listing) {
        return Stream.of(
                        days(listing),
                        person == null ? "" : "of " + DiscordText.escaped(person, NAME),
                        country == null ? "" : "to " + DiscordText.escaped(country, NAME),
                        place == null ? "" : "to " + DiscordText.escaped(place, NAME),
                        listing.status() == null ? "" : StatusLabel.of(listing.status()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String days(Listing listing) {
        DateRange days = listing.days();
        return switch (listing.when()) {
            case ALWAYS -> "";
            case UPCOMING -> "from " + DateWords.of(DateRange.on(listing.today())) + " on";
            case NOW -> "today, " + DateWords.of(DateRange.on(listing.today()));
            case DAYS -> days == null ? "" : told(days);
        };
    }

    private static String told(DateRange days) {
        DateRange open = ScheduleRequest.between(null, days.last());
        return open != null && days.first().equals(open.first())
                ? "until " + DateWords.of(DateRange.on(days.last()))
                : DateWords.of(days);
    }
}
