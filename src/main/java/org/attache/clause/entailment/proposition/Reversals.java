package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** What follows from a proposition with other roles: who travels with somebody accompanies them. */
final class Reversals {

    private Reversals() {}

    /** The statement with the roles of the sentence's verb; null where nothing of the kind follows. */
    static @Nullable Variant of(Variant said, Variant told) {
        Verb one = Predicates.sense(said);
        Verb other = Predicates.sense(told);
        if (one == Verb.ACCOMPANY && isJourney(other)) {
            return turned(told, Reversals::isWith, Role.SUBJECT, Role.OBJECT);
        }
        boolean hosts = one == Verb.RECEIVE || one == Verb.HOLD;
        boolean happens = switch (other) {
            case TAKE_PLACE, MOVE, HOLD -> true;
            default -> told.lemma().equals("be");
        };
        if (hosts && happens && told.parts().stream().noneMatch(part -> part.role() == Role.SUBJECT && isHeld(other))) {
            return turned(told, part -> isPlace(told.of().graph(), part), Role.SUBJECT, Role.OBJECT);
        }
        if (one == Verb.RECEIVE && told.lemma().equals("be")) {
            return received(told);
        }
        if (said.lemma().equals("pay") && told.lemma().equals("cost")) {
            return paid(told);
        }
        return one == Verb.INCLUDE && told.lemma().equals("be") ? included(told) : null;
    }

    private static boolean isJourney(Verb verb) {
        return switch (verb) {
            case GO, COME, ARRIVE, VISIT, LEAVE, RETURN -> true;
            default -> false;
        };
    }

    private static boolean isHeld(Verb verb) {
        return verb == Verb.HOLD;
    }

    private static boolean isWith(Part part) {
        return part.role() == Role.OBLIQUE
                && (part.preposition().equals("with") || part.preposition().equals("together with"));
    }

    private static boolean isPlace(Graph graph, Part part) {
        boolean there = switch (part.preposition()) {
            case "in", "to", "at" -> true;
            default -> false;
        };
        return part.role() == Role.OBLIQUE
                && there
                && Places.isNamed(graph.unit(part.head()))
                && !graph.unit(part.head()).isPerson();
    }

    private static @Nullable Variant turned(
            Variant told, java.util.function.Predicate<Part> first, Role role, Role subject) {
        List<Part> parts = new ArrayList<>();
        boolean any = false;
        for (Part part : told.parts()) {
            if (first.test(part)) {
                parts.add(new Part(role, "", part.phrase()));
                any = true;
            } else if (part.role() == Role.SUBJECT) {
                parts.add(new Part(subject, "", part.phrase()));
            } else {
                parts.add(part);
            }
        }
        return any ? with(told, parts) : null;
    }

    /** "They are guests of X": X receives them. */
    private static @Nullable Variant received(Variant told) {
        Graph graph = told.of().graph();
        Part guest = told.parts().stream()
                .filter(part -> part.role() == Role.OBJECT
                        && graph.unit(part.head()).lemma().equals("guest"))
                .findFirst()
                .orElse(null);
        if (guest == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        Phrase owner = Variant.owner(graph, guest.phrase());
        if (owner != null) {
            parts.add(new Part(Role.SUBJECT, "", owner));
        }
        for (Part part : told.parts()) {
            if (part.preposition().equals("of")
                    && part.phrase().from() == guest.phrase().until()) {
                parts.add(new Part(Role.SUBJECT, "", part.phrase()));
            } else if (part.role() == Role.SUBJECT) {
                parts.add(new Part(Role.OBJECT, "", part.phrase()));
            } else if (!part.equals(guest)) {
                parts.add(part);
            }
        }
        return with(told, parts);
    }

    /** "The trip cost them four million": they paid four million for it. */
    private static @Nullable Variant paid(Variant told) {
        List<Part> objects =
                told.parts().stream().filter(part -> part.role() == Role.OBJECT).toList();
        if (objects.size() != 2) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : told.parts()) {
            if (part.equals(objects.getFirst())) {
                parts.add(new Part(Role.SUBJECT, "", part.phrase()));
            } else if (part.role() == Role.SUBJECT) {
                parts.add(new Part(Role.OBLIQUE, "for", part.phrase()));
            } else {
                parts.add(part);
            }
        }
        return with(told, parts);
    }

    /** "Some of the dancers are students": the dancers include students. */
    private static @Nullable Variant included(Variant told) {
        Graph graph = told.of().graph();
        Part some = told.parts().stream()
                .filter(part -> part.role() == Role.SUBJECT)
                .findFirst()
                .orElse(null);
        if (some == null || Lexicon.isAdverb(graph.unit(some.head()).head().small(), "negator")) {
            return null;
        }
        Part whole = told.parts().stream()
                .filter(part -> part.preposition().equals("of")
                        && part.phrase().from() == some.phrase().until())
                .findFirst()
                .orElse(null);
        if (whole == null || told.parts().stream().noneMatch(part -> part.role() == Role.OBJECT)) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : told.parts()) {
            if (!part.equals(some)) {
                Phrase phrase = part.phrase();
                parts.add(part.equals(whole) ? new Part(Role.SUBJECT, "", phrase) : part);
            }
        }
        return with(told, parts);
    }

    private static Variant with(Variant told, List<Part> parts) {
        return new Variant(told.of(), told.lemma(), told.nominal(), parts, told.force(), told.own());
    }
}
