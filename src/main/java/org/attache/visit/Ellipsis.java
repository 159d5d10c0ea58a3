package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what goes on without a verb: "Ana Ruiz arrives in Oslo on 13 May and Lars Dahl on 15 May". */
final class Ellipsis {

    /** Somebody else with the days and the place of the same verb. */
    record Other(Chunk.Who who, Stop stop, int end) {}

    private Ellipsis() {}

    /**
     * Those who follow the stop that ends before an index, each with a stop of their own.
     *
     * @param where the place of the stop before, which holds unless another one is named
     */
    static List<Other> after(Clause clause, DayReader days, int from, Chunk.@Nullable Where where) {
        List<Other> others = new ArrayList<>();
        Other other = read(clause, days, from, where);
        while (other != null) {
            others.add(other);
            other = read(clause, days, other.end(), other.stop().where());
        }
        return others;
    }

    private static @Nullable Other read(Clause clause, DayReader days, int from, Chunk.@Nullable Where where) {
        int at = from;
        while (clause.is(at, ",") || clause.is(at, ";") || clause.is(at, "and")) {
            at++;
        }
        if (at == from || !(clause.at(at) instanceof Chunk.Who who) || who.possessive()) {
            return null;
        }
        Stop stop = Stop.UNKNOWN.at(where);
        int next = at + 1;
        int place = clause.is(next, "in") || clause.is(next, "to") ? next + 1 : next;
        if (clause.at(place) instanceof Chunk.Where other) {
            stop = stop.at(other);
            next = place + 1;
        }
        int day = clause.is(next, "on") || clause.is(next, "from") || clause.is(next, "between") ? next + 1 : next;
        if (!(clause.at(day) instanceof Chunk.When when)) {
            return null;
        }
        return new Other(who, days.add(stop, day, next, when), day + 1);
    }
}
