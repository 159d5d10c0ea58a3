package org.attache.people;

import org.attache.dates.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * A date expression in a sentence.
 *
 * @param from index of its first word
 * @param until index after its last word
 * @param nearest its days, those without a year being the nearest ones
 * @param past the same expression, weekdays being the last ones
 * @param future the same expression, weekdays being the next ones
 * @param monthIn the statement that names the month of days that go without; null where they have their own
 */
public record DateSpan(
        int from,
        int until,
        DateMention nearest,
        DateMention past,
        DateMention future,
        @Nullable String monthIn) {}
