package org.attache.clause.entailment.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.geography.Place;
import org.jspecify.annotations.Nullable;

/** Whether a phrase of a sentence names what a phrase of a statement names. */
final class Wording {

    private final Graph sentence;
    private final List<Phrase> own;
    private final Account account;
    private final Alike alike;
    private final Terms terms;

    Wording(Graph sentence, List<Phrase> own, Account account, Alike alike, Terms terms) {
        this.sentence = sentence;
        this.own = own;
        this.account = account;
        this.alike = alike;
        this.terms = terms;
    }

    /** The words of the sentence that are found so; null where something speaks against it. */
    @Nullable
    BitSet match(Phrase said, Graph graph, Phrase told) {
        Phrase whole = wholeBehind(graph, told);
        boolean head = alike.test(said.head(), graph, told.head());
        boolean counted = whole != null
                && isCount(graph, told)
                && !isCount(sentence, said)
                && alike.test(said.head(), graph, whole.head());
        Phrase wholeSaid = isCount(sentence, said) ? wholeBehind(sentence, said) : null;
        if (wholeSaid != null && !head) {
            return part(said, wholeSaid, graph, told, whole);
        }
        head = head || isKin(said.head(), graph.unit(told.head()));
        if (!head && !counted) {
            return whole != null && Lexicon.noun(graph.unit(told.head()).lemma()) == Noun.GROUP
                    ? match(said, graph, whole)
                    : null;
        }
        Integer of = whole == null ? null : Amounts.number(graph, whole);
        boolean amounts = Amounts.follow(
                sentence, said, graph, told, of, account.listed(graph, told), counted && isPartial(graph, told));
        if (!amounts) {
            return null;
        }
        BitSet read = new BitSet();
        read.set(said.from(), said.until());
        BitSet open = content(said);
        for (Phrase phrase : behind(said)) {
            read.set(phrase.from(), phrase.until());
            open.or(content(phrase));
            open.set(phrase.head());
            for (int i = phrase.start(); i < phrase.head(); i++) {
                if (Amounts.numeral(sentence.unit(i)) != null || Amounts.isQuantifier(sentence.unit(i))) {
                    open.set(i);
                }
            }
        }
        open.clear(said.head());
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (!isBeside(i, said.head(), graph, told)) {
                return null;
            }
        }
        return read;
    }

    /** Whether a common noun names a kind of what the other names, or the same by another word. */
    private boolean isKin(int said, Unit told) {
        Unit one = sentence.unit(said);
        boolean common = one.tag().isNoun()
                && told.tag().isNoun()
                && !one.isName()
                && !told.isName()
                && !one.isDate()
                && !told.isDate();
        return common
                && switch (Lexicon.noun(one.lemma())) {
                    case OFFICE, FAMILY, PERSON, HONORIFIC, DAY -> false;
                    default -> terms.isKin(one.lemma(), told.lemma(), false);
                };
    }

    /** "Three of the seven": both the part and the whole. */
    private @Nullable BitSet part(Phrase said, Phrase wholeSaid, Graph graph, Phrase told, @Nullable Phrase whole) {
        Phrase there = whole == null ? account.counted(graph, told) : whole;
        boolean same = there != null
                ? alike.test(wholeSaid.head(), graph, there.head()) || account.isCounted(graph, told, wholeSaid, alike)
                : account.isCounted(graph, told, wholeSaid, alike) || alike.test(wholeSaid.head(), graph, told.head());
        Integer of = there == null ? account.wholeOf(graph, told) : Amounts.number(graph, there);
        if (!same || !Amounts.follow(sentence, said, graph, told, of, 0, false)) {
            return null;
        }
        Integer wholeNumber = Amounts.number(sentence, wholeSaid);
        if (wholeNumber != null && !wholeNumber.equals(of)) {
            return null;
        }
        BitSet read = new BitSet();
        read.set(said.from(), said.until());
        read.set(wholeSaid.from(), wholeSaid.until());
        return read;
    }

    /** Whether a phrase only tells how many: "three", "most". */
    private static boolean isCount(Graph graph, Phrase phrase) {
        Unit head = graph.unit(phrase.head());
        return Amounts.numeral(head) != null || head.tag() == Tag.DT || head.tag() == Tag.JJS;
    }

    private static boolean isPartial(Graph graph, Phrase told) {
        String quantifier = Amounts.quantifier(graph, told);
        return !(quantifier.equals("all") || quantifier.equals("both") || quantifier.equals("each"));
    }

    private @Nullable Phrase wholeBehind(Graph graph, Phrase phrase) {
        return phrases(graph).stream()
                .filter(next ->
                        next.from() == phrase.until() && next.preposition().equals("of"))
                .findFirst()
                .orElse(null);
    }

    private List<Phrase> phrases(Graph graph) {
        return graph == sentence ? own : account.phrases(graph);
    }

    /** The phrases with "of" that follow right behind. */
    private List<Phrase> behind(Phrase said) {
        List<Phrase> chain = new ArrayList<>();
        int at = said.until();
        for (Phrase phrase : own) {
            if (phrase.from() == at && phrase.preposition().equals("of")) {
                chain.add(phrase);
                at = phrase.until();
            }
        }
        return chain;
    }

    /** The words of a phrase that add something to its head. */
    private BitSet content(Phrase phrase) {
        BitSet open = new BitSet();
        for (int i = phrase.start(); i < phrase.until(); i++) {
            Unit unit = sentence.unit(i);
            boolean adds = switch (unit.tag()) {
                case NN, NNS, NNP, NNPS, JJ, JJR, JJS, VBN, VBG, FW, RB, RBR, RBS, CURRENCY -> true;
                case CD -> i > phrase.head();
                default -> false;
            };
            boolean plain = Amounts.bound(sentence, i) > 0
                    || (i > phrase.from() && Amounts.bound(sentence, i - 1) > 1)
                    || Amounts.isQuantifier(unit)
                    || (Amounts.numeral(unit) != null && i <= phrase.head())
                    || (Lexicon.isAdverb(unit.head().small(), "only") && Amounts.number(sentence, phrase) != null)
                    || unit.head().small().equals("own");
            if (adds && !plain) {
                open.set(i);
            }
        }
        return open;
    }

    /** Whether a word stands beside the noun in the statement, or beside the same noun anywhere. */
    private boolean isBeside(int word, int head, Graph graph, Phrase told) {
        if (isWithin(word, graph, told)) {
            return true;
        }
        for (Graph other : account.graphs()) {
            for (Phrase phrase : account.phrases(other)) {
                boolean same = (other != graph || !phrase.equals(told)) && isSame(head, graph, told, other, phrase);
                if (same && isWithin(word, other, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(int head, Graph graph, Phrase told, Graph other, Phrase phrase) {
        Unit one = sentence.unit(head);
        return alike.test(head, other, phrase.head())
                && (one.isName() || !Amounts.differ(graph, told, other, phrase))
                && (one.isName() || graph == other || !isOneOfSeveral(graph, told, other, phrase));
    }

    /** Two things of one kind that are told apart: "the second match" says nothing of the first. */
    private static boolean isOneOfSeveral(Graph graph, Phrase told, Graph other, Phrase phrase) {
        String one = graph.unit(told.from()).head().small();
        String two = other.unit(phrase.from()).head().small();
        return (one.equals("a") || one.equals("an")) && (two.equals("a") || two.equals("an"));
    }

    private boolean isWithin(int word, Graph graph, Phrase phrase) {
        int from = phrase.from();
        int until = account.reach(graph, phrase);
        for (int t = from; t < until; t++) {
            if (isWord(word, graph, t)) {
                return true;
            }
        }
        return false;
    }

    /** "Peruvian" for "of Peru". */
    private static boolean isOfCountry(Unit one, Unit other) {
        return one.place() != null
                && other.place() != null
                && one.place().adjective()
                && one.place().country() != null
                && one.place().country().equals(other.place().country())
                && other.place().places().getFirst().kind() == Place.Kind.COUNTRY;
    }

    boolean isWord(int word, Graph graph, int t) {
        Unit one = sentence.unit(word);
        Unit other = graph.unit(t);
        Integer number = Amounts.numeral(one);
        if (number != null) {
            return number.equals(Amounts.numeral(other));
        }
        if (isOfCountry(one, other)) {
            return true;
        }
        if (one.isName() || one.isDate() || other.isDate()) {
            return alike.test(word, graph, t);
        }
        boolean kind = one.tag() == Tag.JJ && other.tag() != Tag.NN && terms.isKin(one.lemma(), other.lemma(), false);
        boolean noun = one.tag().isNoun()
                && (Lexicon.noun(one.lemma()) == Noun.OTHER || other.tag().isNoun());
        return kind
                || terms.word(one.head(), other.head())
                || other.words().stream()
                        .anyMatch(part -> part.small().equals(one.head().small()))
                || (noun && alike.test(word, graph, t));
    }
}
