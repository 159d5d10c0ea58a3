package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Modality;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** What follows from what somebody is to somebody else: a guest is received, a host receives, a leader leads. */
public final class Converses {

    private Converses() {}

    /** What such a noun behind "be" says as a verb; null for any other. */
    static @Nullable Event of(Event state) {
        return switch (state.lemma()) {
            case "guest" -> verb(state, "receive", Role.OBJECT, Role.SUBJECT);
            case "host" -> verb(state, "receive", Role.SUBJECT, Role.OBJECT);
            case "leader", "head" -> verb(state, "lead", Role.SUBJECT, Role.OBJECT);
            default -> null;
        };
    }

    /** Whom a country receives is there. */
    static List<Event> ofVerb(Event verb) {
        boolean received = Lexicon.verb(verb.lemma()) == Verb.RECEIVE
                && verb.in(Role.SUBJECT).stream()
                        .anyMatch(subject -> verb.graph().unit(subject.unit()).place() != null
                                && !verb.graph().unit(subject.unit()).isPerson());
        boolean leads = (Lexicon.verb(verb.lemma()) == Verb.LEAD || verb.lemma().equals("head"))
                && !verb.in(Role.SUBJECT).isEmpty()
                && !verb.in(Role.OBJECT).isEmpty();
        if (leads) {
            return List.of(state(verb, "head"), state(verb, "leader"));
        }
        Event called = Counterparts.called(verb);
        if (called != null) {
            return List.of(called);
        }
        boolean mutual = Lexicon.verb(verb.lemma()) == Verb.MEET
                && verb.kind() == Event.Kind.VERB
                && !verb.in(Role.SUBJECT).isEmpty()
                && !verb.in(Role.OBJECT).isEmpty();
        if (mutual) {
            return List.of(mutual(verb));
        }
        List<Event> others = Counterparts.of(verb);
        if (!others.isEmpty()) {
            return others;
        }
        boolean comes = verb.lemma().equals("come")
                && verb.arguments().stream()
                        .allMatch(argument -> argument.role() == Role.SUBJECT
                                || argument.preposition().equals("from"));
        if (comes && verb.arguments().size() > 1 && verb.stance().modality() == Modality.PRESENT) {
            return List.of(origin(verb, verb.arguments()));
        }
        boolean expected = Lexicon.verb(verb.lemma()) == Verb.EXPECT
                && verb.in(Role.SUBJECT).isEmpty();
        if (expected) {
            return due(verb, Role.OBJECT);
        }
        if (!received) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            Role role = switch (argument.role()) {
                case SUBJECT -> Role.OBLIQUE;
                case OBJECT -> Role.SUBJECT;
                default -> argument.role();
            };
            arguments.add(new Argument(
                    role, argument.role() == Role.SUBJECT ? "in" : argument.preposition(), argument.unit()));
        }
        return List.of(
                new Event(verb.graph(), verb.head(), "be", Event.Kind.PLACE, arguments, verb.stance(), verb.own()));
    }

    /** What must be so where something happens, but does not prove it: who receives somebody meets them. */
    public static List<Event> implied(Event event) {
        if (event.kind() == Event.Kind.VERB && Lexicon.verb(event.lemma()) == Verb.RECEIVE && isBetweenPeople(event)) {
            Event meeting = with(event, "meet", event.arguments());
            return List.of(meeting, mutual(meeting));
        }
        if (event.lemma().equals("spend") && event.kind() == Event.Kind.VERB && isSomewhere(event)) {
            return List.of(new Event(
                    event.graph(),
                    event.head(),
                    "be",
                    Event.Kind.PLACE,
                    event.arguments(),
                    event.stance(),
                    event.own()));
        }
        Event as = asOne(event);
        if (as != null) {
            return List.of(as);
        }
        boolean from = event.kind() == Event.Kind.NOUN
                && event.in(Role.OBLIQUE).stream()
                        .anyMatch(argument -> argument.preposition().equals("from"));
        if (from) {
            List<Argument> arguments = new ArrayList<>();
            arguments.add(new Argument(Role.SUBJECT, "", event.head()));
            event.in(Role.OBLIQUE).stream()
                    .filter(argument -> argument.preposition().equals("from"))
                    .forEach(arguments::add);
            return List.of(origin(event, arguments));
        }
        boolean later = Lexicon.verb(event.lemma()) == Verb.MOVE
                && event.in(Role.TIME).stream()
                        .anyMatch(argument -> argument.preposition().equals("from")
                                && Times.range(event.graph().unit(argument.unit()))
                                        .filter(range -> range.days() > 1)
                                        .isPresent());
        return later ? List.of(with(event, "postpone", event.arguments())) : List.of();
    }

    /** Who spends days at a place is there on these days. */
    private static boolean isSomewhere(Event event) {
        return !event.in(Role.TIME).isEmpty()
                && event.in(Role.OBLIQUE).stream()
                        .anyMatch(argument -> argument.preposition().equals("at")
                                || argument.preposition().equals("in"));
    }

    /** Who does something as the guest of somebody is received; null for anybody else. */
    private static @Nullable Event asOne(Event event) {
        for (Argument as : event.in(Role.OBLIQUE)) {
            int owner = as.preposition().equals("as") ? event.graph().dependent(as.unit(), "nmod:poss", "nmod") : -1;
            if (owner < 0 || event.in(Role.SUBJECT).isEmpty()) {
                continue;
            }
            List<Argument> arguments = new ArrayList<>(event.in(Role.SUBJECT));
            arguments.addAll(event.in(Role.TIME));
            arguments.add(new Argument(Role.OBLIQUE, "of", owner));
            Event state = new Event(
                    event.graph(),
                    event.head(),
                    event.graph().unit(as.unit()).lemma(),
                    Event.Kind.STATE,
                    arguments,
                    event.stance(),
                    event.own());
            return of(state);
        }
        return null;
    }

    /** Where somebody is from. */
    private static Event origin(Event event, List<Argument> arguments) {
        return new Event(
                event.graph(),
                event.head(),
                "origin",
                Event.Kind.STATE,
                arguments,
                Stance.of(
                        Modality.PRESENT,
                        event.kind() != Event.Kind.NOUN && event.stance().negative()),
                event.own());
    }

    private static boolean isBetweenPeople(Event verb) {
        return !verb.in(Role.SUBJECT).isEmpty()
                && !verb.in(Role.OBJECT).isEmpty()
                && verb.arguments().stream()
                        .filter(argument -> argument.role() == Role.SUBJECT || argument.role() == Role.OBJECT)
                        .allMatch(argument -> verb.graph().unit(argument.unit()).isPerson());
    }

    static Event with(Event verb, String lemma, List<Argument> arguments) {
        return new Event(verb.graph(), verb.head(), lemma, Event.Kind.VERB, arguments, verb.stance(), verb.own());
    }

    /** Who is due somewhere will be there. */
    static List<Event> ofState(Event state) {
        return Lexicon.isAdjective(state.lemma(), "due") ? due(state, Role.SUBJECT) : List.of();
    }

    /** Who heads something is its head. */
    private static Event state(Event verb, String noun) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            arguments.add(
                    argument.role() == Role.OBJECT ? new Argument(Role.OBLIQUE, "of", argument.unit()) : argument);
        }
        return new Event(verb.graph(), verb.head(), noun, Event.Kind.STATE, arguments, verb.stance(), verb.own());
    }

    /** Who meets somebody is met. */
    private static Event mutual(Event verb) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            Role role = switch (argument.role()) {
                case SUBJECT -> Role.OBJECT;
                case OBJECT -> Role.SUBJECT;
                default -> argument.role();
            };
            arguments.add(new Argument(role, argument.preposition(), argument.unit()));
        }
        return with(verb, verb.lemma(), arguments);
    }

    private static List<Event> due(Event event, Role who) {
        boolean place = event.in(Role.OBLIQUE).stream()
                .anyMatch(argument -> argument.preposition().equals("in")
                        || argument.preposition().equals("at"));
        if (!place || event.stance().negative()) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            arguments.add(argument.role() == who ? new Argument(Role.SUBJECT, "", argument.unit()) : argument);
        }
        Modality modality = event.stance().modality() == Modality.DONE ? Modality.FORMERLY_PLANNED : Modality.PLANNED;
        return List.of(new Event(
                event.graph(),
                event.head(),
                "be",
                Event.Kind.PLACE,
                arguments,
                event.stance().with(modality),
                event.own()));
    }

    private static Event verb(Event state, String lemma, Role subject, Role of) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : state.arguments()) {
            if (argument.role() == Role.SUBJECT) {
                arguments.add(new Argument(subject, "", argument.unit()));
            } else if (argument.preposition().equals("of")) {
                arguments.add(new Argument(of, "", argument.unit()));
            } else {
                arguments.add(argument);
            }
        }
        return new Event(state.graph(), state.head(), lemma, Event.Kind.VERB, arguments, state.stance(), state.own());
    }
}
