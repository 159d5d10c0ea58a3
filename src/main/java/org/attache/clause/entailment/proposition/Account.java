package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Chunk;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Chunks;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** What statements say, proposition by proposition. Reads each statement once; for one thread. */
public final class Account {

    private final List<Graph> graphs;
    private final Thesaurus words;
    private final IdentityHashMap<Graph, List<Proposition>> propositions = new IdentityHashMap<>();
    private final IdentityHashMap<Proposition, List<Variant>> variants = new IdentityHashMap<>();
    private final IdentityHashMap<Graph, List<Phrase>> phrases = new IdentityHashMap<>();

    public Account(List<Graph> statements, Thesaurus words) {
        this.graphs = List.copyOf(statements);
        this.words = words;
        for (Graph graph : graphs) {
            propositions.put(graph, Propositions.of(graph, words));
            phrases.put(graph, phrasesOf(graph, words));
        }
    }

    static List<Phrase> phrasesOf(Graph graph, Thesaurus words) {
        List<Phrase> found = new ArrayList<>();
        for (Chunk chunk : Chunks.of(graph, words)) {
            if (chunk instanceof Phrase phrase) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** Whether statements say something else than a sentence where it says what they speak of. */
    public boolean contradicts(Graph sentence, Alike alike) {
        return Reservations.areDropped(sentence, graphs)
                || new Contradiction(sentence, this, new Likeness(sentence, graphs, alike), new Terms(words), words)
                        .found();
    }

    /** Whether every proposition of a sentence stands among those of the statements. */
    public boolean supports(Graph sentence, Alike alike) {
        return new Accord(sentence, this, new Likeness(sentence, graphs, alike), new Terms(words), words).holds();
    }

    /** All ways to take a proposition of the statements, with the new day of what is moved. */
    List<Variant> variants(Proposition told) {
        return variants.computeIfAbsent(told, one -> {
            List<Variant> all = new ArrayList<>(Variant.told(one, words));
            Moves.of(one, words).ifPresent(all::add);
            return all;
        });
    }

    /** The sentences of the statements. */
    public List<Graph> graphs() {
        return graphs;
    }

    /** What a sentence of a statement says, verb by verb. */
    public List<Proposition> propositions(Graph graph) {
        return propositions.getOrDefault(graph, List.of());
    }

    /** The phrases of a sentence of a statement in their order. */
    public List<Phrase> phrases(Graph graph) {
        return phrases.getOrDefault(graph, List.of());
    }

    /** Behind the last unit of what says more of a phrase: "of X", "in Y", a name in commas. */
    int reach(Graph graph, Phrase phrase) {
        int until = phrase.until();
        for (Phrase next : phrases(graph)) {
            boolean bracket = next.from() == until + 1
                    && graph.unit(until).tag() == Tag.COMMA
                    && next.preposition().isEmpty()
                    && graph.unit(next.head()).isName()
                    && !graph.unit(next.head()).isDate();
            boolean behind = next.from() == until && !next.preposition().isEmpty();
            boolean joined = next.from() == until + 1
                    && graph.unit(until).tag() == Tag.CC
                    && until > phrase.until()
                    && next.preposition().isEmpty();
            if (behind || bracket || joined) {
                until = next.until();
            }
        }
        return until;
    }

    /** How many names or nouns a phrase lists: "the ministers of A, B and C"; 0 for no list. */
    int listed(Graph graph, Phrase phrase) {
        int items = 0;
        int until = phrase.until();
        for (Phrase next : phrases(graph)) {
            boolean first =
                    items == 0 && next.from() == until && next.preposition().equals("of");
            boolean more = items > 0
                    && next.preposition().isEmpty()
                    && next.from() <= until + 2
                    && next.from() > until
                    && (graph.unit(until).tag() == Tag.COMMA
                            || graph.unit(until).tag() == Tag.CC);
            if (first || more) {
                items++;
                until = next.until();
            }
        }
        return items;
    }

    /** What a bare number counts: the last phrase before with a number of its own; null for none. */
    @Nullable
    Phrase counted(Graph graph, Phrase number) {
        if (graph.unit(number.head()).number() == null) {
            return null;
        }
        Phrase found = null;
        for (Phrase phrase : phrases(graph)) {
            boolean before =
                    phrase.until() <= number.from() && graph.unit(phrase.head()).tag() == Tag.NNS;
            if (before && Amounts.number(graph, phrase) != null) {
                found = phrase;
            }
        }
        return found;
    }

    /** Of how many a bare number is a part. */
    @Nullable
    Integer wholeOf(Graph graph, Phrase number) {
        Phrase whole = counted(graph, number);
        if (whole != null) {
            return Amounts.number(graph, whole);
        }
        int at = graphs.indexOf(graph);
        for (int i = at - 1; i >= Math.max(0, at - 1); i--) {
            for (Phrase phrase : phrases(graphs.get(i))) {
                Integer amount = graphs.get(i).unit(phrase.head()).tag() == Tag.NNS
                        ? Amounts.number(graphs.get(i), phrase)
                        : null;
                if (amount != null) {
                    return amount;
                }
            }
        }
        return null;
    }

    /** Whether a bare number is one of those that the sentence before counted. */
    boolean isCounted(Graph graph, Phrase number, Phrase whole, Alike alike) {
        int at = graphs.indexOf(graph);
        boolean bare = graph.unit(number.head()).number() != null;
        for (int i = Math.max(0, at - 1); bare && i < at; i++) {
            Graph before = graphs.get(i);
            for (Phrase phrase : phrases(before)) {
                if (Amounts.number(before, phrase) != null && alike.test(whole.head(), before, phrase.head())) {
                    return true;
                }
            }
        }
        return false;
    }
}
