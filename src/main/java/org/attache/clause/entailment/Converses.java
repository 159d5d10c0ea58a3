package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.Argument.Role;
import org.jspecify.annotations.Nullable;

/** What follows from what somebody is to somebody else: a guest is received, a host receives, a leader leads. */
final class Converses {

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
