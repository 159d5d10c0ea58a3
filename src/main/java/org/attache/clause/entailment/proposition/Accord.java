package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * Lays every proposition of a sentence beside one of the statements. Each must be found with all its parts, polarity,
 * force and source; the reasons, conditions and orders that join them must be told; and no content word may be left.
 */
final class Accord {

    /**
     * What was found of a proposition.
     *
     * @param told the proposition of the statement
     * @param read the words of the sentence that it proves
     */
    record Found(Proposition told, BitSet read) {}

    private final Graph sentence;
    private final List<Proposition> said;
    private final Account account;
    private final Thesaurus words;
    private final Fitting fitting;
    private final Stances stances;
    private final Bonds bonds;

    Accord(Graph sentence, Account account, Alike alike, Terms terms, Thesaurus words) {
        this.sentence = sentence;
        this.account = account;
        this.words = words;
        this.said = Propositions.of(sentence, words);
        Wording wording = new Wording(sentence, Account.phrasesOf(sentence, words), account, alike, terms);
        this.fitting = new Fitting(sentence, account, wording, alike, terms, words);
        this.stances = new Stances(sentence, said, account, alike);
        this.bonds = new Bonds(said, account);
    }

    boolean holds() {
        if (said.isEmpty()) {
            return false;
        }
        BitSet read = function();
        List<List<Found>> all = new ArrayList<>();
        for (Proposition proposition : said) {
            List<Found> found = isBare(proposition)
                    ? List.of()
                    : stances.isReport(proposition) ? report(proposition) : find(proposition);
            if (isBare(proposition)) {
                read.or(proposition.words());
                proposition.singles().forEach(read::set);
                all.add(new ArrayList<>(all.get(proposition.above())));
                continue;
            }
            if (found == null || found.isEmpty()) {
                return false;
            }
            all.add(found);
        }
        bonds.narrow(all);
        for (int i = 0; i < all.size(); i++) {
            List<Found> found = all.get(i);
            if (found.isEmpty()) {
                return false;
            }
            Found best = found.getFirst();
            for (Found one : found) {
                best = one.read().cardinality() > best.read().cardinality() ? one : best;
            }
            read.or(best.read());
        }
        return read.nextClearBit(0) >= sentence.size();
    }

    /** "Refused to do so": says no more than the verb before. */
    private static boolean isBare(Proposition proposition) {
        return proposition.verb().main() < 0
                && proposition.tie() == Proposition.Tie.INFINITIVE
                && proposition.above() >= 0
                && proposition.above() < proposition.place();
    }

    /** Who says the rest: proved by the sources of what is said. */
    private List<Found> report(Proposition proposition) {
        BitSet read = stances.reported(proposition, fitting);
        return read == null ? List.of() : List.of(new Found(proposition, read));
    }

    private List<Found> find(Proposition proposition) {
        List<Found> found = new ArrayList<>();
        List<Variant> ways = Variant.all(proposition, words);
        Proposition.Part content = Speech.content(proposition, words);
        Speech.Act act = Speech.act(proposition);
        if (content != null && act != null) {
            ways = new ArrayList<>(ways);
            ways.add(Speech.said(proposition, content, act));
        }
        for (Variant one : ways) {
            for (Graph graph : account.graphs()) {
                for (Proposition told : account.propositions(graph)) {
                    for (Variant other : account.variants(told)) {
                        BitSet read = match(one, other);
                        if (read != null) {
                            found.add(new Found(told, read));
                        }
                    }
                }
            }
        }
        return found;
    }

    private @Nullable BitSet match(Variant one, Variant other) {
        Variant turned = fitting.predicates().told(one, other);
        boolean opposite = turned == null && fitting.predicates().isOpposite(one, other);
        if (turned == null && !opposite) {
            return null;
        }
        Variant told = turned == null ? other : turned;
        if (!stances.agree(one, told, opposite)) {
            return null;
        }
        BitSet read = fitting.parts(one, told);
        if (read == null) {
            return null;
        }
        read.or(one.own());
        return read;
    }

    /** Words that only join others. */
    private BitSet function() {
        BitSet read = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            Unit unit = sentence.unit(i);
            boolean function = switch (unit.tag()) {
                case PDT, RP -> true;
                case PRP -> unit.head().small().equals("it");
                default ->
                    unit.tag().isFunction()
                            || Lexicon.isAdverb(unit.head().small(), "also")
                            || Lexicon.isAdverb(unit.head().small(), "negator")
                            || unit.head().small().equals("so");
            };
            if (function && !unit.isDate()) {
                read.set(i);
            }
        }
        return read;
    }
}
