package org.attache.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's stay somewhere, each field with its statements.
 *
 * @param id stays the same as long as its visitor, country and start do
 * @param country the host country
 * @param place the city or site
 * @param period when it takes place, where only a vague time is told; null where a day is known
 */
public record Visit(
        String id,
        Sourced<String> visitor,
        @Nullable Sourced<String> role,
        @Nullable Sourced<String> country,
        @Nullable Sourced<String> place,
        @Nullable Sourced<VisitDates> dates,
        @Nullable Sourced<Period> period,
        @Nullable Sourced<String> purpose,
        Sourced<Status> status) {

    /** A visit of which days are told, or no time at all. */
    public Visit(
            String id,
            Sourced<String> visitor,
            @Nullable Sourced<String> role,
            @Nullable Sourced<String> country,
            @Nullable Sourced<String> place,
            @Nullable Sourced<VisitDates> dates,
            @Nullable Sourced<String> purpose,
            Sourced<Status> status) {
        this(id, visitor, role, country, place, dates, null, purpose, status);
    }

    /** The statements that bear out any field, each once, the visitor's first. */
    public List<String> evidence() {
        if (isOfOneStatement()) {
            return visitor.evidence();
        }
        Set<String> ids = new LinkedHashSet<>(visitor.evidence());
        add(dates, ids);
        add(period, ids);
        add(place, ids);
        add(country, ids);
        add(role, ids);
        add(purpose, ids);
        add(status, ids);
        return List.copyOf(ids);
    }

    /** As every row of a table is. */
    private boolean isOfOneStatement() {
        return visitor.evidence().size() == 1
                && isOfVisitors(dates)
                && isOfVisitors(period)
                && isOfVisitors(place)
                && isOfVisitors(country)
                && isOfVisitors(role)
                && isOfVisitors(purpose)
                && isOfVisitors(status);
    }

    private boolean isOfVisitors(@Nullable Sourced<?> field) {
        return field == null || field.evidence().equals(visitor.evidence());
    }

    private static void add(@Nullable Sourced<?> field, Set<String> ids) {
        if (field != null) {
            ids.addAll(field.evidence());
        }
    }
}
