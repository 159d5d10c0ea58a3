package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads from the words after a trigger where its visitor goes and when. */
final class StopReader {

    private static final List<String> PREPOSITIONS = List.of("in", "to", "on", "by", "with");
    private static final List<String> LINKS =
            List.of(",", ";", "and", "then", "before", "followed", "by", "on", "a", "stop", "stops", "with", ")");

    private final Clause clause;
    private final Trigger trigger;
    private final int limit;
    private final DayReader days;
    private final List<Stop> stops = new ArrayList<>();
    private Stop current = Stop.UNKNOWN;
    private int last;
    private boolean daysFirst;
    private boolean beforePlaces;

    private StopReader(Clause clause, Trigger trigger, int limit, boolean past) {
        this.clause = clause;
        this.trigger = trigger;
        this.limit = limit;
        this.days = new DayReader(clause, trigger, past);
        this.last = trigger.until() - 1;
    }

    /**
     * Reads the words of a trigger.
     *
     * @param previous index after the words of the trigger before this one, 0 for the first
     * @param limit index before which the words of this trigger end
     * @param past whether the visit lies behind, so that weekdays do too
     */
    static StopReader read(Clause clause, Trigger trigger, int previous, int limit, boolean past) {
        StopReader reader = new StopReader(clause, trigger, limit, past);
        reader.read(previous);
        return reader;
    }

    /** The stays that the trigger leads to, at least one. */
    List<Stop> stops() {
        return stops;
    }

    /** The index after the last chunk that a stay was read from. */
    int end() {
        return last + 1;
    }

    private void read(int previous) {
        boolean open = true;
        if (trigger.kind() == Trigger.Kind.NOUN
                && clause.at(trigger.from() - 1) instanceof Chunk.Where where
                && where.country() != null) {
            current = current.at(where);
        }
        for (int i = trigger.from() + 1; i < limit && !isEnd(i); i++) {
            if (clause.at(i) instanceof Chunk.Where where && i >= trigger.until()) {
                readPlace(i, where, open);
            } else if (clause.at(i) instanceof Chunk.When when && days.belongs(i, when, last)) {
                readDays(i, when);
            } else if (clause.at(i) instanceof Chunk.Period period
                    && !days.isDetached(i, last)
                    && !Changes.isNewDay(clause, i)) {
                current = current.within(period.range());
            }
            open &= i < trigger.until() || !(clause.is(i, ",") || clause.is(i, ";") || days.isActor(i));
        }
        stops.add(current);
        boolean shared = stops.stream().noneMatch(Stop::isDated);
        if (shared || (daysFirst && !stops.getFirst().isDated())) {
            readLeft(previous, shared ? stops.size() : 1);
        }
        share();
        int length = StayLength.days(clause, trigger, limit);
        Stop first = stops.getFirst();
        boolean together = stops.stream()
                .allMatch(
                        stop -> Objects.equals(stop.start(), first.start()) && Objects.equals(stop.end(), first.end()));
        if (length > 0 && together) {
            stops.replaceAll(stop -> stop.lasting(length));
        }
    }

    /** A quotation, or a semicolon that no place of a list follows. */
    private boolean isEnd(int at) {
        int next = clause.is(at + 1, "and") ? at + 2 : at + 1;
        return clause.is(at, "“") || (clause.is(at, ";") && !clause.isWhere(next));
    }

    private void readPlace(int at, Chunk.Where where, boolean open) {
        if (clause.in(at + 1, Lexicon.SPEECH)) {
            return;
        }
        if (trigger.kind() == Trigger.Kind.NOUN && isBehindVerb(at)) {
            return;
        }
        boolean reached = open || (current.isDated() && !clause.any(last, at, Lexicon.WHICH));
        if (current.where() == null && reached && isIntroduced(at)) {
            current = current.at(where);
            last = at;
        } else if (current.where() != null && isNext(at) && !clause.in(at + 1, Lexicon.MODAL)) {
            stops.add(current);
            current = Stop.UNKNOWN.at(where);
            last = at;
        }
    }

    /** "The aim of her visit is a summit in Oslo" does not say where the visit goes. */
    private boolean isBehindVerb(int at) {
        return !current.isDated()
                && current.where() == null
                && (clause.any(trigger.until(), at, Lexicon.BEING) || clause.any(trigger.until(), at, Lexicon.HOLDING))
                && !clause.is(at - 1, "to");
    }

    /** Days of this stop; days right before "in" a place are those of the next one: "and on 4 May in Oslo". */
    private void readDays(int at, Chunk.When when) {
        boolean leads =
                (clause.is(at + 1, "in") || clause.is(at + 1, "to")) && clause.isWhere(clause.skipArticles(at + 2));
        if (leads && current.where() != null && isListed(at)) {
            daysFirst |= stops.isEmpty();
            stops.add(current);
            current = Stop.UNKNOWN;
        }
        current = days.add(current, at, last, when);
        beforePlaces |= at < trigger.until() && when.range().days() > 1;
        last = Math.max(last, at);
    }

    private boolean isListed(int at) {
        int before = at - 1;
        while (List.of("on", "from", "between", "the").contains(clause.word(before))) {
            before--;
        }
        return clause.is(before, ",") || clause.is(before, "and") || clause.is(before, ";");
    }

    private boolean isIntroduced(int at) {
        int before = beforeArticles(at);
        return before < trigger.until()
                || List.of("in", "to", "into", "at", "(").contains(clause.word(before))
                || (before == trigger.until() && clause.is(before, "of"));
    }

    /** Whether a place continues a list of stops: ", in Oslo", "and Oslo", "then to Oslo". */
    private boolean isNext(int at) {
        int before = beforeArticles(at);
        if (PREPOSITIONS.contains(clause.word(before))) {
            before--;
        }
        boolean joined = false;
        while (LINKS.contains(clause.word(before))) {
            joined = true;
            before--;
        }
        int on = clause.is(at + 1, "on") || clause.is(at + 1, "from") ? at + 2 : at + 1;
        boolean dated = current.isDated() && clause.isWhen(on) && clause.is(beforeArticles(at), "and");
        return joined && (before == last || dated);
    }

    private int beforeArticles(int at) {
        int before = at - 1;
        while (clause.is(before, "the") || clause.in(before, Lexicon.GEOGRAPHY)) {
            before--;
        }
        return before;
    }

    /** "On May 3, Ana Ruiz will visit Oslo": the days of so many stops. */
    private void readLeft(int previous, int count) {
        for (int i = trigger.from() - 1; i >= previous; i--) {
            if (clause.in(i, Lexicon.SPEECH) || (clause.is(i, ";") && !clause.isSchedule())) {
                return;
            }
            if (clause.at(i) instanceof Chunk.Period period) {
                stops.set(0, stops.getFirst().within(period.range()));
            }
            if (clause.isWhen(i) && isElsewhere(i)) {
                return;
            }
            if (clause.at(i) instanceof Chunk.When when && days.isOfVisit(i) && !isDeparture(i)) {
                for (int stop = 0; stop < count; stop++) {
                    stops.set(stop, days.add(stops.get(stop), i, previous - 1, when));
                }
                return;
            }
        }
    }

    /** "After talks in Oslo on Monday she goes to Riga": the day of another place. */
    private boolean isElsewhere(int day) {
        int before = clause.is(day - 1, "on") || clause.is(day - 1, "from") ? day - 2 : day - 1;
        return clause.isWhere(before) && stops.getFirst().where() != null;
    }

    /** "Leaves on Sunday on a visit to Oslo" does not say when the visit begins. */
    private boolean isDeparture(int day) {
        return trigger.kind() == Trigger.Kind.NOUN && clause.any(day - 2, day, Lexicon.DEPARTURE);
    }

    /** Places in a row share the days after the last of them: "visit Chile and Peru from May 3 to 9". */
    private void share() {
        Stop end = beforePlaces ? stops.getFirst() : stops.getLast();
        LocalDate first = end.start();
        LocalDate until = end.end();
        boolean onlyOneDated = stops.stream().filter(Stop::isDated).count() == 1;
        if (stops.size() > 1 && onlyOneDated && first != null && until != null && !first.equals(until)) {
            stops.replaceAll(stop -> stop.on(first, until, end.inferred()));
        }
    }

    /** "Norway will host", "received in Oslo": the place that receives somebody; null where no place does. */
    static Chunk.@Nullable Where host(Clause clause, Trigger trigger) {
        for (int i = trigger.from(); i < trigger.until(); i++) {
            if (clause.at(i) instanceof Chunk.Where where) {
                return where;
            }
        }
        int at = trigger.from() - 1;
        while (clause.in(at, Lexicon.AUXILIARY)) {
            at--;
        }
        return clause.at(at) instanceof Chunk.Where where ? where : null;
    }

    /** The place before "where she is expected", or the one in "in Oslo she will". */
    static Chunk.@Nullable Where before(Clause clause, int subject) {
        int at = subject - 1;
        while (clause.isMark(at) || clause.isWhen(at) || clause.is(at, "on") || clause.is(at, "from")) {
            at--;
        }
        if (clause.at(at) instanceof Chunk.Where fronted && clause.is(at - 1, "in")) {
            return fronted;
        }
        for (int i = subject - 2; i >= 0 && clause.is(subject - 1, "where"); i--) {
            if (clause.at(i) instanceof Chunk.Where where) {
                return where;
            }
        }
        return null;
    }
}
