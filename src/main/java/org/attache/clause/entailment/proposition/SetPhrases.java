package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Paraphrases;
import org.attache.english.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Takes a verb with the preposition, the noun or the adjective that it stands with as one: "turn up at", "take the
 * place of", "go into retirement", "be present at". What stands behind its last preposition is whom it is done to.
 */
final class SetPhrases {

    private SetPhrases() {}

    static List<Variant> of(Proposition proposition) {
        List<Variant> found = new ArrayList<>();
        String verb = proposition.lemma();
        if (verb.isEmpty()) {
            return found;
        }
        byItself(proposition).ifPresent(found::add);
        add(proposition, verb, null, List.of(), found);
        for (Part part : proposition.parts()) {
            boolean bare = part.role() == Role.OBJECT
                    && part.head() >= proposition.verb().from();
            boolean behind = part.role() == Role.OBLIQUE && !part.preposition().isEmpty();
            if ((bare || behind) && isPlain(proposition.graph(), part)) {
                String noun = (behind ? part.preposition() + "_" : "")
                        + proposition.graph().unit(part.head()).lemma();
                add(proposition, verb + "_" + noun.replace(' ', '_'), part, List.of(), found);
            }
        }
        for (int single : proposition.singles()) {
            String word = proposition.graph().unit(single).head().small();
            add(proposition, verb + "_" + word, null, List.of(single), found);
        }
        return found;
    }

    /** "The mine was closed", "they closed the mine": the mine closed. */
    private static Optional<Variant> byItself(Proposition proposition) {
        boolean changes = switch (Lexicon.verb(proposition.lemma())) {
            case BEGIN, END -> true;
            default ->
                switch (proposition.lemma()) {
                    case "open",
                            "reopen",
                            "resume",
                            "restart",
                            "move",
                            "change",
                            "break",
                            "burn",
                            "sink",
                            "increase",
                            "double",
                            "halve",
                            "improve",
                            "continue",
                            "stop",
                            "run" -> true;
                    default -> false;
                };
        };
        boolean named = proposition.in(Role.OBJECT).size() == 1;
        if (!changes || !named) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : proposition.parts()) {
            if (part.role() == Role.OBJECT) {
                parts.add(new Part(Role.SUBJECT, "", part.phrase()));
            } else if (part.role() != Role.SUBJECT) {
                parts.add(part);
            }
        }
        return Optional.of(new Variant(
                proposition,
                proposition.lemma(),
                false,
                parts,
                proposition.verb().force(),
                proposition.words()));
    }

    /** The phrase as it stands, and with each preposition that it can end with. */
    private static void add(
            Proposition proposition, String phrase, @Nullable Part taken, List<Integer> singles, List<Variant> found) {
        boolean more = taken != null || !singles.isEmpty();
        if (more && Paraphrases.isPhrase(phrase)) {
            found.add(variant(proposition, phrase, taken, singles, null));
        }
        for (Part part : proposition.parts()) {
            boolean ends = part.role() == Role.OBLIQUE
                    && !part.preposition().isEmpty()
                    && !part.equals(taken)
                    && Paraphrases.isPhrase(phrase + "_" + part.preposition().replace(' ', '_'));
            if (ends) {
                String whole = phrase + "_" + part.preposition().replace(' ', '_');
                found.add(variant(proposition, whole, taken, singles, part));
            }
        }
    }

    private static Variant variant(
            Proposition proposition, String phrase, @Nullable Part taken, List<Integer> singles, @Nullable Part last) {
        List<Part> parts = new ArrayList<>();
        BitSet own = (BitSet) proposition.words().clone();
        singles.forEach(own::set);
        for (Part part : proposition.parts()) {
            if (part.equals(taken)) {
                own.set(part.phrase().from(), part.phrase().until());
            } else {
                parts.add(part.equals(last) ? new Part(Role.OBJECT, "", part.phrase()) : part);
            }
        }
        return new Variant(proposition, phrase, false, parts, proposition.verb().force(), own);
    }

    /** Whether nothing is said of the noun that the phrase would lose: no name, number or adjective. */
    private static boolean isPlain(Graph graph, Part part) {
        for (int i = part.phrase().start(); i < part.phrase().until(); i++) {
            Tag tag = graph.unit(i).tag();
            boolean small = i == part.head()
                    ? !graph.unit(i).isName() && !graph.unit(i).isDate()
                    : tag == Tag.DT || tag == Tag.PRPS;
            if (!small) {
                return false;
            }
        }
        return true;
    }
}
