package org.attache.discord.visits;

import java.time.LocalDate;
import org.attache.dates.DateRange;
import org.attache.visit.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a list shows; each part narrows, a part that is null does not.
 *
 * @param days known for {@link When#DAYS} alone
 * @param today the day on which the list was asked for; what was published later is not in it
 */
record Listing(
        When when,
        @Nullable DateRange days,
        LocalDate today,
        @Nullable HeldName person,
        @Nullable HeldName country,
        @Nullable HeldName place,
        @Nullable Status status) {

    /** Whether a list is of certain days. */
    enum When {
        ALWAYS,
        UPCOMING,
        NOW,
        DAYS
    }

    Listing {
        if ((when == When.DAYS) != (days != null)) {
            throw new IllegalArgumentException(when + " with " + days);
        }
    }

    /** All visits that are known on a day. */
    static Listing on(LocalDate today) {
        return new Listing(When.ALWAYS, null, today, null, null, null, null);
    }

    Listing during(When other, @Nullable DateRange range) {
        return new Listing(other, range, today, person, country, place, status);
    }

    Listing named(@Nullable HeldName who, @Nullable HeldName whereTo, @Nullable HeldName where) {
        return new Listing(when, days, today, who, whereTo, where, status);
    }

    Listing having(@Nullable Status other) {
        return new Listing(when, days, today, person, country, place, other);
    }

    /** The same asked for on another day. */
    Listing askedOn(LocalDate day) {
        return new Listing(when, days, day, person, country, place, status);
    }
}
