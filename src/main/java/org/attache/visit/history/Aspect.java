package org.attache.visit.history;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** In what a visit is told otherwise than before; those that a reader wants to know first come first. */
public enum Aspect {
    CANCELLED,
    POSTPONED,
    /** It was cancelled or postponed, and is no more. */
    REINSTATED,
    /** It takes place on other days. */
    MOVED,
    /** Other documents tell of other days now. */
    DISPUTED,
    /** It was disputed, and is no more. */
    SETTLED,
    CONFIRMED,
    UNDER_WAY,
    COMPLETED,
    /** Any other change of how far it has come. */
    STATUS,
    COUNTRY,
    PLACE,
    PURPOSE,
    VISITOR,
    ROLE,
    /** It is the same, but other statements tell of it. */
    RETOLD;

    static Set<Aspect> between(Version before, Version now) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Visit one = before.visit();
        Visit other = now.visit();
        Status was = one.status().value();
        Status is = other.status().value();
        if (was != is) {
            aspects.add(
                    switch (is) {
                        case CANCELLED -> CANCELLED;
                        case POSTPONED -> POSTPONED;
                        case PLANNED, ANNOUNCED, CONFIRMED, UNDER_WAY, COMPLETED ->
                            was.isOff() ? REINSTATED : further(is);
                    });
        }
        if (before.disputed() != now.disputed()) {
            aspects.add(now.disputed() ? DISPUTED : SETTLED);
        }
        add(aspects, MOVED, one.dates(), other.dates());
        add(aspects, MOVED, one.period(), other.period());
        add(aspects, COUNTRY, one.country(), other.country());
        add(aspects, PLACE, one.place(), other.place());
        add(aspects, PURPOSE, one.purpose(), other.purpose());
        add(aspects, VISITOR, one.visitor(), other.visitor());
        add(aspects, ROLE, one.role(), other.role());
        if (aspects.isEmpty()) {
            aspects.add(RETOLD);
        }
        return aspects;
    }

    private static Aspect further(Status status) {
        return switch (status) {
            case CONFIRMED -> CONFIRMED;
            case UNDER_WAY -> UNDER_WAY;
            case COMPLETED -> COMPLETED;
            case PLANNED, ANNOUNCED, POSTPONED, CANCELLED -> STATUS;
        };
    }

    private static void add(Set<Aspect> aspects, Aspect aspect, @Nullable Sourced<?> before, @Nullable Sourced<?> now) {
        if (!Objects.equals(value(before), value(now))) {
            aspects.add(aspect);
        }
    }

    private static @Nullable Object value(@Nullable Sourced<?> field) {
        return field == null ? null : field.value();
    }
}
