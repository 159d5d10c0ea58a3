package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Legs;
import org.attache.clause.entailment.words.Lengths;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/** Finds who and what takes part in a proposition of a sentence among those of a statement. */
final class Fitting {

    private final Graph sentence;
    private final Account account;
    private final Wording wording;
    private final Elsewhere elsewhere;
    private final Days days;
    private final Predicates predicates;
    private final Lengths lengths;
    private final Intervals intervals;

    Fitting(Graph sentence, Account account, Wording wording, Alike alike, Terms terms, Thesaurus words) {
        this.intervals = new Intervals(sentence, account, alike, words);
        this.sentence = sentence;
        this.account = account;
        this.wording = wording;
        this.elsewhere = new Elsewhere(sentence, account, wording, alike);
        this.days = new Days(sentence, account);
        this.predicates = new Predicates(terms);
        this.lengths = new Lengths(account.graphs());
    }

    Predicates predicates() {
        return predicates;
    }

    /** The words of the sentence that the parts of a statement prove; null where one is missing or another. */
    @Nullable
    BitSet parts(Variant said, Variant told) {
        BitSet read = new BitSet();
        List<int[]> pairs = new ArrayList<>();
        for (Part part : said.parts()) {
            if (read.get(part.head()) || isEmpty(part, said)) {
                read.set(part.phrase().from(), part.phrase().until());
                continue;
            }
            BitSet found = part(part, said, told, pairs);
            if (found == null) {
                return null;
            }
            read.or(found);
        }
        if (isDistributed(told.of()) && !Legs.agree(sentence, told.of().graph(), pairs)) {
            return null;
        }
        for (int single : said.of().singles()) {
            if (!said.own().get(single) && !isSingle(single, said, told)) {
                return null;
            }
            read.set(single);
        }
        return read;
    }

    /** Whether several days are told of one verb, or what belongs to what is told by "respectively". */
    private static boolean isDistributed(Proposition told) {
        return told.in(Role.TIME).size() > 1
                || IntStream.range(0, told.graph().size())
                        .anyMatch(i ->
                                Lexicon.isAdverb(told.graph().unit(i).head().small(), "distribution"));
    }

    /** "It" and "there", which stand for nothing, and what is read with the phrase before. */
    private boolean isEmpty(Part part, Variant said) {
        Unit unit = sentence.unit(part.head());
        boolean bare = unit.tag() == Tag.EX
                || (unit.head().small().equals("it")
                        && part.role() == Role.SUBJECT
                        && said.of().lemma().equals("be"));
        boolean itself = unit.tag() == Tag.PRP
                && (unit.head().small().endsWith("self") || unit.head().small().endsWith("selves"));
        boolean behind = part.preposition().equals("of")
                && !said.nominal()
                && said.parts().stream()
                        .anyMatch(
                                other -> other.phrase().until() == part.phrase().from());
        return bare || behind || itself;
    }

    private @Nullable BitSet part(Part part, Variant said, Variant told, List<int[]> pairs) {
        if (part.role() == Role.TIME) {
            return days.find(part, said, told, pairs);
        }
        for (Part other : told.parts()) {
            if (Places.fits(sentence, part, said, other, told)) {
                BitSet found = wording.match(part.phrase(), told.of().graph(), other.phrase());
                if (found != null) {
                    pairs.add(new int[] {part.head(), other.head()});
                    return found;
                }
            }
        }
        BitSet interval = intervals.find(part, said, told, predicates);
        if (interval != null) {
            return interval;
        }
        if (isLength(part) && part.role() != Role.SUBJECT) {
            BitSet read = new BitSet();
            read.set(part.phrase().from(), part.phrase().until());
            return read;
        }
        return elsewhere.find(part, said, told);
    }

    /** Whether a part counts days or nights that lie between those of the statements. */
    private boolean isLength(Part part) {
        Integer number = Amounts.number(sentence, part.phrase());
        String first = sentence.unit(part.phrase().start()).head().small();
        if (number == null && first.equals("a") && part.preposition().equals("for")) {
            number = 1;
        }
        return number != null && lengths.follows(sentence.unit(part.head()).lemma(), number);
    }

    /** An adverb or adjective of the statement that says the same. */
    private boolean isSingle(int single, Variant said, Variant told) {
        String small = sentence.unit(single).head().small();
        boolean negative = said.of().negative() || told.of().negative();
        boolean plain = (negative && (small.equals("ever") || small.equals("yet") || small.equals("far")))
                || Lexicon.isAdverb(small, "also")
                || small.equals("now")
                || small.equals("then")
                || small.equals("there")
                || small.equals("so")
                || small.equals("yes");
        if (plain) {
            return true;
        }
        Graph graph = told.of().graph();
        Proposition other = told.of();
        boolean only = Lexicon.isAdverb(small, "only");
        boolean near = only
                && IntStream.range(0, graph.size())
                        .anyMatch(i -> Lexicon.isAdverb(graph.unit(i).head().small(), "only"));
        near |= other.singles().stream().anyMatch(i -> wording.isWord(single, graph, i));
        boolean within = other.parts().stream().anyMatch(part -> {
            for (int i = part.phrase().from(); i < part.phrase().until(); i++) {
                if (wording.isWord(single, graph, i)) {
                    return true;
                }
            }
            return false;
        });
        return near || within;
    }

    /** Whether a statement has a hearer or a day for the report that the sentence has. */
    boolean isReporting(Part part) {
        for (Graph graph : account.graphs()) {
            for (Proposition told : account.propositions(graph)) {
                if (Lexicon.verb(told.lemma()) == Verb.SAY) {
                    for (Part other : told.parts()) {
                        boolean same = part.role() == Role.TIME
                                ? days.isSame(part, graph, other)
                                : other.role() == part.role()
                                        && wording.match(part.phrase(), graph, other.phrase()) != null;
                        if (same) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
