package org.attache.formats.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.formats.message.StampDay.Order;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the stamps of a document begin with the day or the month. A stamp that can be read in one way tells for
 * all; else the region of the document's language, else the one order in which the stamps come one after the other and
 * none after the document.
 */
final class StampOrder {

    private StampOrder() {}

    static Order of(List<StampDay> days, String language, @Nullable LocalDate latest) {
        List<StampDay> open = days.stream().filter(StampDay::open).toList();
        boolean dayFirst = open.stream().anyMatch(day -> day.first() > 12);
        boolean monthFirst = open.stream().anyMatch(day -> day.second() > 12);
        if (dayFirst != monthFirst) {
            return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        String region = Locale.forLanguageTag(language).getCountry();
        if (!region.isEmpty()) {
            return region.equals("US") ? Order.MONTH_FIRST : Order.DAY_FIRST;
        }
        boolean asDays = fits(open, Order.DAY_FIRST, latest);
        boolean asMonths = fits(open, Order.MONTH_FIRST, latest);
        return dayFirst || asDays == asMonths ? Order.UNKNOWN : asDays ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static boolean fits(List<StampDay> days, Order order, @Nullable LocalDate latest) {
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : days.stream()
                .map(day -> day.day(order, latest))
                .filter(Objects::nonNull)
                .toList()) {
            if (day.isBefore(before) || (latest != null && day.isAfter(latest))) {
                return false;
            }
            before = day;
        }
        return true;
    }
}
