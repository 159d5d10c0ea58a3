package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;

/**
 * What a statement tells beside what its verb says: of an invitation that was received, of a visit that was given up.
 */
final class Implied {

    private Implied() {}

    /** Who cancelled an appearance does not appear. */
    static List<Variant> dropped(Proposition proposition, Thesaurus words) {
        Variant plain = new Variant(
                proposition,
                proposition.lemma(),
                false,
                proposition.parts(),
                proposition.verb().force(),
                proposition.words());
        boolean drops = Predicates.sense(plain) == Verb.CANCEL
                && !proposition.negative()
                && proposition.verb().force() == Force.DONE;
        List<Variant> found = new ArrayList<>();
        for (Part part : drops ? proposition.in(Role.OBJECT) : List.<Part>of()) {
            if (Variant.isHappening(proposition.graph(), part.head(), words)) {
                found.add(variant(proposition, part, Force.DONE));
                found.add(variant(proposition, part, Force.PLANNED));
            }
        }
        return found;
    }

    /** "Received an invitation from X": was invited by X. */
    static List<Variant> received(Proposition proposition, Thesaurus words) {
        List<Variant> all = new ArrayList<>();
        for (Part noun : proposition.in(Role.OBJECT)) {
            if (Variant.isHappening(proposition.graph(), noun.head(), words)) {
                List<Part> parts = new ArrayList<>();
                for (Part part : proposition.parts()) {
                    boolean giver = part.preposition().equals("from");
                    if (giver || part.role() == Role.SUBJECT) {
                        parts.add(new Part(giver ? Role.SUBJECT : Role.OBJECT, "", part.phrase()));
                    } else if (!part.equals(noun)) {
                        parts.add(part);
                    }
                }
                BitSet own = (BitSet) proposition.words().clone();
                own.set(noun.phrase().from(), noun.phrase().until());
                all.add(new Variant(
                        proposition,
                        proposition.graph().unit(noun.head()).lemma(),
                        true,
                        parts,
                        proposition.verb().force(),
                        own));
            }
        }
        return all;
    }

    private static Variant variant(Proposition proposition, Part happening, Force force) {
        List<Part> parts = new ArrayList<>();
        var owner = Variant.owner(proposition.graph(), happening.phrase());
        if (owner != null) {
            parts.add(new Part(Role.OBLIQUE, "of", owner));
        }
        for (Part part : proposition.parts()) {
            if (!part.equals(happening)) {
                parts.add(part);
            }
        }
        Proposition not = new Proposition(
                proposition.graph(),
                proposition.place(),
                proposition.verb(),
                proposition.parts(),
                proposition.singles(),
                proposition.opener(),
                proposition.above(),
                proposition.tie(),
                true);
        BitSet own = (BitSet) proposition.words().clone();
        own.set(happening.head());
        return new Variant(not, proposition.graph().unit(happening.head()).lemma(), true, parts, force, own);
    }
}
