package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.clause.entailment.reading.Argument.Role;
import org.jspecify.annotations.Nullable;

/** Verbs that tell the same from the other side: what A lends to B, B borrows from A. */
public final class Counterparts {

    private static final List<Pair> PAIRS = List.of(
            new Pair("lend", "borrow", Shift.HANDS_OVER),
            new Pair("sell", "buy", Shift.HANDS_OVER),
            new Pair("give", "receive", Shift.HANDS_OVER),
            new Pair("give", "get", Shift.HANDS_OVER),
            new Pair("send", "receive", Shift.HANDS_OVER),
            new Pair("teach", "learn", Shift.HANDS_OVER),
            new Pair("rent_out", "rent", Shift.HANDS_OVER),
            new Pair("beat", "lose", Shift.TURNS_TO),
            new Pair("defeat", "lose", Shift.TURNS_TO),
            new Pair("own", "belong", Shift.TURNS_TO),
            new Pair("follow", "precede", Shift.TURNS),
            new Pair("employ", "work", Shift.TURNS_FOR),
            new Pair("include", "belong", Shift.TURNS_TO));

    private Counterparts() {}

    /** How those who take part change places. */
    public enum Shift {
        /** A gives T to B: B gets T from A. */
        HANDS_OVER,
        /** A precedes B: B follows A. */
        TURNS,
        /** A owns B: B belongs to A. */
        TURNS_TO,
        /** A employs B: B works for A. */
        TURNS_FOR
    }

    /** How what a verb of a statement tells is told with another verb; empty where it cannot be. */
    public static Optional<Shift> shift(String told, String said) {
        return PAIRS.stream()
                .filter(pair -> pair.one().equals(told) && pair.other().equals(said))
                .map(Pair::shift)
                .findFirst();
    }

    private record Pair(String one, String other, Shift shift) {}

    /** The same told by the other verbs; empty for a verb that has none. */
    static List<Event> of(Event verb) {
        return PAIRS.stream()
                .filter(pair -> verb.kind() == Event.Kind.VERB && verb.lemma().equals(pair.one()))
                .map(pair -> told(verb, pair))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Event told(Event verb, Pair pair) {
        List<Argument> objects = verb.in(Role.OBJECT);
        boolean handed = pair.shift() == Shift.HANDS_OVER;
        boolean two = handed
                && objects.size() == 2
                && verb.in(Role.OBLIQUE).stream()
                        .noneMatch(argument -> argument.preposition().equals("to"));
        if ((verb.in(Role.SUBJECT).isEmpty() && !handed) || objects.isEmpty() || (handed && objects.size() > 2)) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            boolean receiver = handed
                    && ((two && argument.equals(objects.getFirst()))
                            || (!two
                                    && argument.role() == Role.OBLIQUE
                                    && argument.preposition().equals("to")));
            if (receiver || (!handed && argument.role() == Role.OBJECT)) {
                arguments.add(new Argument(Role.SUBJECT, "", argument.unit()));
            } else if (argument.role() == Role.SUBJECT) {
                arguments.add(
                        switch (pair.shift()) {
                            case HANDS_OVER -> new Argument(Role.OBLIQUE, "from", argument.unit());
                            case TURNS -> new Argument(Role.OBJECT, "", argument.unit());
                            case TURNS_TO -> new Argument(Role.OBLIQUE, "to", argument.unit());
                            case TURNS_FOR -> new Argument(Role.OBLIQUE, "for", argument.unit());
                        });
            } else {
                arguments.add(argument);
            }
        }
        boolean whole = arguments.stream().anyMatch(argument -> argument.role() == Role.SUBJECT);
        return whole ? Converses.with(verb, pair.other(), arguments) : null;
    }

    /** What is described as something is called so; null for any other verb. */
    static @Nullable Event called(Event verb) {
        boolean describes = verb.lemma().equals("describe") || verb.lemma().equals("characterise");
        if (!describes
                || verb.arguments().stream()
                        .noneMatch(argument -> argument.preposition().equals("as"))) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            arguments.add(
                    argument.preposition().equals("as") ? new Argument(Role.OBJECT, "", argument.unit()) : argument);
        }
        return Converses.with(verb, "call", arguments);
    }
}
