package org.attache.clause.entailment.proposition;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Prepositions;
import org.jspecify.annotations.Nullable;

/**
 * Finds a part of a proposition beside the one of the statement: in its sentence, behind a noun, in the scene before.
 */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Elsewhere {

    private final Graph sentence;
    private final Account account;
    private final Wording wording;
    private final Alike alike;

    Elsewhere(Graph sentence, Account account, Wording wording, Alike alike) {
        this.sentence = sentence;
        this.account = account;
        this.wording = wording;
        this.alike = alike;
    }

    /** What a statement tells beside the proposition, where nothing of the same kind stands in it. */
    @Nullable
    BitSet find(Part part, Variant said, Variant told) {
        Graph graph = told.of().graph();
        Unit unit = sentence.unit(part.head());
        boolean core = part.role() == Role.SUBJECT || part.role() == Role.OBJECT;
        if (core) {
            boolean pronoun = unit.isPronoun()
                    && unit.mention() == null
                    && told.parts().stream().noneMatch(other -> other.role() == part.role());
            if (pronoun) {
                BitSet read = new BitSet();
                read.set(part.phrase().from(), part.phrase().until());
                return read;
            }
            boolean filled = told.parts().stream().anyMatch(other -> other.role() == part.role());
            boolean taken = told.parts().stream()
                    .anyMatch(other -> other.role() != part.role()
                            && other.role() != Role.OBLIQUE
                            && alike.test(part.head(), graph, other.head()));
            return filled || taken ? null : among(part, graph);
        }
        boolean located = unit.isName() && !unit.isPerson() && Places.isPlacing(part.preposition());
        if (located
                && told.parts().stream()
                        .anyMatch(other -> Places.isPlace(graph, other) && Places.isPlacing(other.preposition()))) {
            return null;
        }
        BitSet beside = beside(part, said, told);
        if (beside != null) {
            return beside;
        }
        return located ? scene(part, told) : null;
    }

    private @Nullable BitSet among(Part part, Graph graph) {
        for (Phrase phrase : account.phrases(graph)) {
            boolean taken = account.propositions(graph).stream()
                    .flatMap(other -> other.parts().stream())
                    .anyMatch(other -> other.phrase().equals(phrase));
            if (phrase.preposition().isEmpty() && !taken) {
                BitSet found = wording.match(part.phrase(), graph, phrase);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "The staff in X": read with a noun in the sentence, with the verb in the statement, or the other way round. */
    private @Nullable BitSet beside(Part part, Variant said, Variant told) {
        Phrase before = said.parts().stream()
                .map(Part::phrase)
                .filter(phrase -> phrase.until() == part.phrase().from())
                .findFirst()
                .orElse(null);
        for (Graph graph : account.graphs()) {
            for (Phrase phrase : account.phrases(graph)) {
                boolean same = Prepositions.same(part.preposition(), phrase.preposition(), false);
                boolean near = graph == told.of().graph() && isWithin(phrase, told.of());
                boolean behind = before != null
                        && account.phrases(graph).stream()
                                .anyMatch(noun -> noun.until() <= phrase.from()
                                        && phrase.until() <= account.reach(graph, noun)
                                        && !Amounts.differ(sentence, before, graph, noun)
                                        && alike.test(before.head(), graph, noun.head()));
                if (same && (near || behind)) {
                    BitSet found = wording.match(part.phrase(), graph, phrase);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a phrase stands among the words of a proposition, or of one that shares its verb's end. */
    private static boolean isWithin(Phrase phrase, Proposition told) {
        return told.parts().stream().anyMatch(part -> part.phrase().equals(phrase));
    }

    /** The place that was named last before, of what the same people do. */
    private @Nullable BitSet scene(Part part, Variant told) {
        Graph graph = told.of().graph();
        int until = account.graphs().indexOf(graph);
        for (int i = until; i >= Math.max(0, until - 1); i--) {
            Graph before = account.graphs().get(i);
            List<Proposition> all = account.propositions(before);
            for (int at = all.size() - 1; at >= 0; at--) {
                Proposition scene = all.get(at);
                if (scene == told.of()
                        || (before == graph && scene.place() > told.of().place())) {
                    continue;
                }
                for (Part place : scene.parts()) {
                    boolean named = Places.isPlace(before, place)
                            && (Places.isPlacing(place.preposition()) || place.role() == Role.OBJECT);
                    if (named) {
                        return isShared(scene, told.of()) ? wording.match(part.phrase(), before, place.phrase()) : null;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isShared(Proposition scene, Proposition told) {
        return told.parts().stream()
                .map(part -> told.graph().unit(part.head()))
                .anyMatch(unit -> scene.parts().stream()
                        .map(part -> scene.graph().unit(part.head()))
                        .anyMatch(other -> unit.mention() != null
                                && other.mention() != null
                                && unit.mention().persons().stream()
                                        .anyMatch(other.mention().persons()::contains)));
    }
}
