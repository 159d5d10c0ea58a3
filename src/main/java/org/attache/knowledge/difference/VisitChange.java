package org.attache.knowledge.difference;

import java.util.Objects;
import org.attache.visit.Period;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.jspecify.annotations.Nullable;

/** A visit of which the documents say something else than before. */
public record VisitChange(Visit before, Visit after) {

    /** Whether it takes place on other days. */
    public boolean isMoved() {
        return !Objects.equals(dates(before), dates(after)) || !Objects.equals(period(before), period(after));
    }

    private static @Nullable Period period(Visit visit) {
        Sourced<Period> period = visit.period();
        return period == null ? null : period.value();
    }

    private static @Nullable VisitDates dates(Visit visit) {
        Sourced<VisitDates> dates = visit.dates();
        return dates == null ? null : dates.value();
    }
}
