package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a proposition: by its verb, or by the noun that its verb only carries: "give a lecture", "the signing
 * is planned for Friday".
 *
 * @param lemma of the verb or the noun
 * @param nominal whether it is taken by a noun, whose parts may stand behind "of"
 * @param own the words that carry it
 */
record Variant(Proposition of, String lemma, boolean nominal, List<Part> parts, Force force, BitSet own) {

    /** All ways to take what a statement says: who accepts an invitation has got one. */
    static List<Variant> told(Proposition proposition, Thesaurus words) {
        List<Variant> all = all(proposition, words);
        if (proposition.lemma().equals("accept")) {
            all.addAll(Implied.received(proposition, words));
        }
        all.addAll(Implied.dropped(proposition, words));
        return all;
    }

    /** All ways to take a proposition, that by its verb first. */
    static List<Variant> all(Proposition proposition, Thesaurus words) {
        List<Variant> all = new ArrayList<>();
        if (proposition.lemma().equals("receive") || proposition.lemma().equals("get")) {
            all.addAll(Implied.received(proposition, words));
        }
        all.addFirst(new Variant(
                proposition,
                proposition.lemma(),
                false,
                proposition.parts(),
                proposition.verb().force(),
                proposition.words()));
        addState(proposition, all, words);
        all.addAll(SetPhrases.of(proposition));
        for (Part part : proposition.parts()) {
            boolean light = part.role() == Role.OBJECT
                    && isLight(proposition)
                    && part.preposition().isEmpty();
            boolean occurs = (part.role() == Role.SUBJECT || part.role() == Role.OBJECT)
                    && part.head() < proposition.verb().from()
                    && isOccurrence(proposition);
            if ((light || occurs) && isHappening(proposition.graph(), part.head(), words)) {
                all.add(byNoun(proposition, part, occurs));
            }
        }
        return all;
    }

    /** "Stays open": what it is, without the verb that only links. */
    private static void addState(Proposition proposition, List<Variant> all, Thesaurus words) {
        for (Part part : proposition.parts()) {
            boolean state = proposition.lemma().equals("be")
                    && part.role() == Role.OBLIQUE
                    && switch (part.preposition()) {
                        case "on", "under", "in", "at" -> true;
                        default -> false;
                    }
                    && isHappening(proposition.graph(), part.head(), words);
            if (state) {
                all.add(inState(proposition, part));
            }
            String phrasal = proposition.lemma() + "_" + part.preposition();
            String known = phrasal.replace('_', ' ');
            boolean prepositional = part.role() == Role.OBLIQUE
                    && !part.preposition().isEmpty()
                    && proposition.lemma().indexOf('_') < 0
                    && !part.preposition().equals("of")
                    && known.equals(words.verb(known));
            if (prepositional) {
                List<Part> parts = new ArrayList<>(proposition.parts());
                parts.set(parts.indexOf(part), new Part(Role.OBJECT, "", part.phrase()));
                all.add(new Variant(
                        proposition, phrasal, false, parts, proposition.verb().force(), proposition.words()));
            }
        }
        boolean links = switch (proposition.lemma()) {
            case "stay", "remain", "be", "keep" -> true;
            default -> false;
        };
        if (!links || proposition.singles().isEmpty()) {
            return;
        }
        int word = proposition.singles().getFirst();
        switch (proposition.graph().unit(word).tag()) {
            case JJ, VBN -> {
                BitSet own = (BitSet) proposition.words().clone();
                own.set(word);
                List<Part> parts = proposition.parts();
                all.add(new Variant(
                        proposition,
                        proposition.graph().unit(word).lemma(),
                        false,
                        parts,
                        proposition.verb().force(),
                        own));
            }
            default -> {}
        }
    }

    /** "Is under repair": is being repaired. */
    private static Variant inState(Proposition proposition, Part state) {
        List<Part> parts = new ArrayList<>();
        for (Part part : proposition.parts()) {
            if (!part.equals(state)) {
                parts.add(part.role() == Role.SUBJECT ? new Part(Role.OBLIQUE, "of", part.phrase()) : part);
            }
        }
        BitSet own = (BitSet) proposition.words().clone();
        own.set(state.phrase().from(), state.phrase().until());
        return new Variant(
                proposition,
                proposition.graph().unit(state.head()).lemma(),
                true,
                parts,
                proposition.verb().force(),
                own);
    }

    private static Variant byNoun(Proposition proposition, Part noun, boolean occurs) {
        Graph graph = proposition.graph();
        List<Part> parts = new ArrayList<>();
        Phrase owner = owner(graph, noun.phrase());
        if (owner != null) {
            parts.add(new Part(Role.OBLIQUE, "of", owner));
        }
        for (Part part : proposition.parts()) {
            if (!part.equals(noun)) {
                boolean planned =
                        occurs && part.role() == Role.TIME && part.preposition().equals("for");
                parts.add(planned ? new Part(Role.TIME, "on", part.phrase()) : part);
            }
        }
        BitSet own = (BitSet) proposition.words().clone();
        own.set(noun.head());
        Force force = proposition.verb().force();
        Verb sense = Lexicon.verb(proposition.lemma());
        if (occurs && (sense == Verb.PLAN || sense == Verb.EXPECT)) {
            force = force == Force.DONE ? Force.FORMER : Force.PLANNED;
        }
        return new Variant(proposition, graph.unit(noun.head()).lemma(), true, parts, force, own);
    }

    /** "The king" of "the king's visit"; null for none. */
    static @Nullable Phrase owner(Graph graph, Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.head(); i++) {
            String small = graph.unit(i).head().small();
            if (small.equals("'s") || small.equals("'")) {
                return new Phrase(phrase.from(), i, i - 1, "of", phrase.words());
            }
        }
        int first = phrase.start();
        return first < phrase.head() && graph.unit(first).isPronoun()
                ? new Phrase(first, first + 1, first, "of", 0)
                : null;
    }

    private static boolean isLight(Proposition proposition) {
        return switch (Lexicon.verb(proposition.lemma())) {
            case PERFORM, GIVE, HOLD, BEGIN, ATTEND, SAY -> true;
            default ->
                switch (proposition.lemma()) {
                    case "do", "deliver", "get", "reach" -> true;
                    default -> false;
                };
        };
    }

    private static boolean isOccurrence(Proposition proposition) {
        return switch (Lexicon.verb(proposition.lemma())) {
            case TAKE_PLACE, PLAN, EXPECT -> true;
            case COME -> proposition.in(Role.TIME).size() == 1;
            default ->
                switch (proposition.lemma()) {
                    case "be", "fall", "follow", "run", "last" ->
                        !proposition.in(Role.TIME).isEmpty();
                    default -> false;
                };
        };
    }

    /** Whether a noun names what somebody does or what happens. */
    static boolean isHappening(Graph graph, int unit, Thesaurus words) {
        if (graph.unit(unit).isName()
                || graph.unit(unit).isDate()
                || !graph.unit(unit).tag().isNoun()) {
            return false;
        }
        String lemma = graph.unit(unit).lemma();
        return switch (Lexicon.noun(lemma)) {
            case VISIT, ARRIVAL, DEPARTURE, RETURN, EVENT, CANCELLATION, POSTPONEMENT -> true;
            case OFFICE, PERSON, GROUP, ORGANISATION, SITE, DAY, VEHICLE, FAMILY, HONORIFIC -> false;
            default ->
                lemma.endsWith("ing")
                        || lemma.endsWith("ion")
                        || lemma.endsWith("ment")
                        || lemma.endsWith("al")
                        || words.verb(lemma) != null
                        || words.relation(lemma, lemma, true) == Thesaurus.Relation.SAME;
        };
    }

    static boolean isVisit(String lemma) {
        return Lexicon.noun(lemma) == Noun.VISIT;
    }
}
