package org.attache.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.dates.DateRange;
import org.jspecify.annotations.Nullable;

/** Reads from the words after a trigger where its visitor goes and when. */
final class StopReader {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten",
            10);

    private final Clause clause;
    private final Trigger trigger;
    private final int limit;
    private final boolean past;
    private final List<Stop> stops = new ArrayList<>();
    private Stop current = Stop.UNKNOWN;
    private int last;

    private StopReader(Clause clause, Trigger trigger, int limit, boolean past) {
        this.clause = clause;
        this.trigger = trigger;
        this.limit = limit;
        this.past = past;
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
        for (int i = trigger.until(); i < limit && !clause.is(i, ";") && !clause.is(i, "“"); i++) {
            if (clause.at(i) instanceof Chunk.Where where) {
                if (current.where() == null && (open || current.isDated()) && isIntroduced(i)) {
                    current = current.at(where);
                    last = i;
                } else if (current.where() != null && isNext(i)) {
                    stops.add(current);
                    current = Stop.UNKNOWN.at(where);
                    last = i;
                }
            } else if (clause.at(i) instanceof Chunk.When when && belongs(i, when)) {
                current = current.with(range(when), bound(i, last, when), when.yearStated());
                last = i;
            }
            open &= !clause.is(i, ",") && !isActor(i);
        }
        stops.add(current);
        if (stops.stream().noneMatch(Stop::isDated)) {
            readLeft(previous);
        }
        share();
        int days = duration();
        if (days > 0 && stops.size() == 1) {
            stops.set(0, stops.getFirst().lasting(days));
        }
    }

    private DateRange range(Chunk.When when) {
        return past ? when.range() : when.future();
    }

    /** Somebody who does something else from here on, and not "the visit of" or "by" somebody. */
    private boolean isActor(int at) {
        return clause.isSomebody(at)
                && !clause.is(at - 1, "of")
                && !clause.is(at - 1, "by")
                && !clause.is(at - 1, "the");
    }

    private boolean isIntroduced(int at) {
        int before = beforeArticles(at);
        return before < trigger.until()
                || List.of("in", "to", "into", "at").contains(clause.word(before))
                || (before == trigger.until() && clause.is(before, "of"));
    }

    /** Whether a place continues a list of stops: ", in Oslo", "and Oslo", "then to Oslo". */
    private boolean isNext(int at) {
        int before = beforeArticles(at);
        if (List.of("in", "to", "on", "by", "with").contains(clause.word(before))) {
            before--;
        }
        boolean joined = false;
        while (List.of(",", "and", "then", "before", "followed", "by", "on", "a", "stop", "stops")
                .contains(clause.word(before))) {
            joined = true;
            before--;
        }
        return joined && before == last;
    }

    private int beforeArticles(int at) {
        int before = at - 1;
        while (clause.is(before, "the") || clause.in(before, Lexicon.GEOGRAPHY)) {
            before--;
        }
        return before;
    }

    /** Whether a date says when the visit is, and not when something is said or done. */
    private boolean belongs(int at, Chunk.When when) {
        return !Announcements.isDayOfSpeech(clause, at)
                && !Announcements.isDayOf(clause, trigger, when)
                && !isDetached(at);
    }

    /** "Will be in Oslo and sign the accord on May 3": another action stands between the stop and the date. */
    private boolean isDetached(int at) {
        for (int i = last + 1; i < at; i++) {
            boolean bounded = clause.any(i, at, Lexicon.ENDBOUND) || clause.any(i, at, Lexicon.STARTBOUND);
            boolean other = clause.is(i, "and") && !clause.is(i + 1, "on") && clause.at(i + 1) instanceof Chunk.Word;
            if ((clause.in(i, Lexicon.DETACH) || other || clause.isSomebody(i)) && !bounded) {
                return true;
            }
        }
        return false;
    }

    private Stop.Bound bound(int at, int after, Chunk.When when) {
        if (when.range().days() > 1) {
            return Stop.Bound.WHOLE;
        }
        for (int i = at - 1; i > Math.max(after, at - 6); i--) {
            if (clause.in(i, Lexicon.ENDBOUND)) {
                return Stop.Bound.END;
            }
            if (clause.in(i, Lexicon.STARTBOUND)) {
                return Stop.Bound.START;
            }
        }
        return switch (trigger.kind()) {
            case STAY -> Stop.Bound.WHOLE;
            case MOTION -> Stop.Bound.START;
            case DEPARTURE -> Stop.Bound.END;
            case NOUN ->
                clause.any(trigger.from() - 5, trigger.from(), Lexicon.ENDBOUND)
                        ? Stop.Bound.END
                        : clause.any(trigger.from() - 5, trigger.from(), Lexicon.STARTBOUND)
                                ? Stop.Bound.START
                                : Stop.Bound.WHOLE;
        };
    }

    /** "On May 3, Ana Ruiz will visit Oslo". */
    private void readLeft(int previous) {
        for (int i = trigger.from() - 1; i >= previous; i--) {
            if (clause.in(i, Lexicon.SPEECH) || clause.is(i, ";")) {
                return;
            }
            if (clause.at(i) instanceof Chunk.When when && !Announcements.isDayOfSpeech(clause, i)) {
                Stop.Bound bound = bound(i, previous - 1, when);
                stops.set(0, stops.getFirst().with(range(when), bound, when.yearStated()));
                return;
            }
        }
    }

    /** Places in a row share the days after the last of them: "visit Chile and Peru from May 3 to 9". */
    private void share() {
        Stop end = stops.getLast();
        LocalDate first = end.start();
        LocalDate until = end.end();
        boolean undatedBefore = stops.stream().limit(stops.size() - 1L).noneMatch(Stop::isDated);
        if (stops.size() > 1 && undatedBefore && first != null && until != null && !first.equals(until)) {
            stops.replaceAll(stop -> new Stop(stop.where(), first, until, end.inferred()));
        }
    }

    /** The days of "a three-day visit"; 0 where the words do not say. */
    private int duration() {
        for (int i = Math.max(0, trigger.from() - 4); i < limit; i++) {
            String word = clause.word(i);
            boolean ofVisit = clause.any(i + 1, i + 4, Lexicon.NOUN);
            if (word.endsWith("-day") && ofVisit) {
                return number(word.substring(0, word.length() - 4));
            }
        }
        return 0;
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }

    /** The place before "where she is expected". */
    static Chunk.@Nullable Where before(Clause clause, int subject) {
        if (!clause.is(subject - 1, "where")) {
            return null;
        }
        for (int i = subject - 2; i >= 0; i--) {
            if (clause.at(i) instanceof Chunk.Where where) {
                return where;
            }
        }
        return null;
    }
}
