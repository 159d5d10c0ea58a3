package org.attache.clause.entailment.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.clause.entailment.words.Times;
import org.attache.dates.DateRange;
import org.attache.people.Mention;
import org.jspecify.annotations.Nullable;

/** From when until when somebody is somewhere, by the days on which they arrive and leave. */
public final class Spells {

    private Spells() {}

    /** The several days, or the last of them, for which somebody is somewhere; null for any other event. */
    public static @Nullable Argument time(Event event) {
        boolean stays = event.kind() == Event.Kind.PLACE
                || switch (Terms.sense(event)) {
                    case STAY, VISIT -> true;
                    default -> false;
                };
        List<Argument> times = event.in(Role.TIME);
        return stays && times.size() == 1 && !event.stance().negative() ? times.getFirst() : null;
    }

    /** Whether somebody whom a statement tells to be there comes on the first of some days and goes on the last. */
    public static boolean follows(Unit days, String preposition, Event told, List<Event> all) {
        Optional<DateRange> range = Times.range(days);
        if (range.isEmpty() || told.stance().negative()) {
            return false;
        }
        if (preposition.equals("until")) {
            return range.get().days() == 1 && ends(range.get().last(), told, all);
        }
        return range.get().days() > 1
                && begins(range.get().first(), told, all)
                && ends(range.get().last(), told, all);
    }

    private static boolean begins(LocalDate day, Event told, List<Event> all) {
        return all.stream().filter(event -> is(event, told, day, "")).anyMatch(event -> switch (Terms.sense(event)) {
            case ARRIVE, GO, COME -> true;
            case LEAVE -> hasGoal(event);
            default -> false;
        });
    }

    private static boolean ends(LocalDate day, Event told, List<Event> all) {
        return all.stream().anyMatch(event -> switch (Terms.sense(event)) {
            case LEAVE, RETURN -> !hasGoal(event) && is(event, told, day, "");
            case STAY -> is(event, told, day, "until");
            default -> false;
        });
    }

    private static boolean hasGoal(Event event) {
        return event.in(Role.OBLIQUE).stream()
                .anyMatch(argument -> argument.preposition().equals("for")
                        || argument.preposition().equals("to"));
    }

    /** Whether the same one does it on this day, as surely as they are there. */
    private static boolean is(Event event, Event told, LocalDate day, String preposition) {
        boolean dated = event.in(Role.TIME).stream()
                .filter(time -> preposition.isEmpty()
                        ? time.preposition().isEmpty() || time.preposition().equals("on")
                        : time.preposition().equals(preposition))
                .flatMap(time -> Times.range(event.graph().unit(time.unit())).stream())
                .anyMatch(range -> range.days() == 1 && range.first().equals(day));
        Modality modality = event.stance().modality();
        boolean firm = !event.stance().negative()
                && event.stance().condition() < 0
                && (modality == told.stance().modality()
                        || modality == Modality.PRESENT
                        || modality == Modality.PLANNED
                        || modality == Modality.DONE);
        return dated && firm && isSameSubject(event, told);
    }

    private static boolean isSameSubject(Event event, Event told) {
        return event.in(Role.SUBJECT).stream()
                .map(subject -> event.graph().unit(subject.unit()))
                .anyMatch(one -> told.in(Role.SUBJECT).stream()
                        .map(subject -> told.graph().unit(subject.unit()))
                        .anyMatch(other -> isSame(one.mention(), other.mention())));
    }

    private static boolean isSame(@Nullable Mention one, @Nullable Mention other) {
        return one != null && other != null && one.persons().stream().anyMatch(other.persons()::contains);
    }
}
