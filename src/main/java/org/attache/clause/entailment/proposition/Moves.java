package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;

/** What is planned anew: "the reopening has been put off until Monday" says that it is to reopen on Monday. */
final class Moves {

    private Moves() {}

    /** The happening with its new day; empty where nothing is moved to a day. */
    static Optional<Variant> of(Proposition told, Thesaurus words) {
        Variant plain =
                new Variant(told, told.lemma(), false, told.parts(), told.verb().force(), told.words());
        Verb sense = Predicates.sense(plain);
        boolean moves = (sense == Verb.MOVE || sense == Verb.POSTPONE) && !told.negative();
        Optional<Part> happening = told.in(Role.OBJECT).stream()
                .filter(part -> Variant.isHappening(told.graph(), part.head(), words))
                .findFirst();
        Optional<Part> day = told.in(Role.TIME).stream().filter(Moves::isNew).findFirst();
        if (!moves || happening.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        Phrase owner = Variant.owner(told.graph(), happening.get().phrase());
        if (owner != null) {
            parts.add(new Part(Role.OBLIQUE, "of", owner));
        }
        for (Part part : told.parts()) {
            if (part.equals(day.get())) {
                parts.add(new Part(Role.TIME, "on", part.phrase()));
            } else if (part.role() == Role.OBLIQUE) {
                parts.add(part);
            }
        }
        return Optional.of(new Variant(
                told, told.graph().unit(happening.get().head()).lemma(), true, parts, Force.PLANNED, new BitSet()));
    }

    private static boolean isNew(Part part) {
        return part.preposition().equals("to")
                || part.preposition().equals("until")
                || part.preposition().equals("till");
    }
}
