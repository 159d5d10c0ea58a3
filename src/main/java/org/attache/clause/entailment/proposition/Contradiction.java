package org.attache.clause.entailment.proposition;

import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what speaks against a sentence: those who take part have changed places, a number is another one, or the
 * day was moved. Whatever proof was found by other ways, such a sentence does not follow.
 */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Contradiction {

    private final Graph sentence;
    private final List<Proposition> said;
    private final List<Phrase> own;
    private final Account account;
    private final Alike alike;
    private final Predicates predicates;
    private final Days days;
    private final Thesaurus words;

    Contradiction(Graph sentence, Account account, Alike alike, Terms terms, Thesaurus words) {
        this.sentence = sentence;
        this.said = Propositions.of(sentence, words);
        this.own = Account.phrasesOf(sentence, words);
        this.account = account;
        this.alike = alike;
        this.predicates = new Predicates(terms);
        this.days = new Days(sentence, account);
        this.words = words;
    }

    boolean found() {
        return said.stream().anyMatch(one -> isOvertaken(one) || isContradicted(one));
    }

    /** Whether what the proposition plans was moved to another day than it says. */
    private boolean isOvertaken(Proposition proposition) {
        return Variant.all(proposition, words).stream()
                .anyMatch(one -> account.graphs().stream()
                        .flatMap(graph -> account.propositions(graph).stream())
                        .flatMap(told -> account.variants(told).stream())
                        .anyMatch(other -> other.own().isEmpty()
                                && predicates.told(one, other) != null
                                && isOtherDay(one, other)));
    }

    private boolean isContradicted(Proposition proposition) {
        boolean any = false;
        for (Variant one : Variant.all(proposition, words)) {
            for (Graph graph : account.graphs()) {
                for (Proposition told : account.propositions(graph)) {
                    for (Variant other : account.variants(told)) {
                        boolean same = one.lemma().equals(other.lemma())
                                && !one.lemma().equals("be")
                                && one.nominal() == other.nominal();
                        if (same && !other.own().isEmpty()) {
                            if (!isTurned(one, other)
                                    && !isAttachedOtherwise(one, other)
                                    && !isOtherNumber(one, other)) {
                                return false;
                            }
                            any = true;
                        }
                    }
                }
            }
        }
        return any;
    }

    /** Whether what was moved to another day is told to be on an older one. */
    private boolean isOtherDay(Variant one, Variant moved) {
        List<Part> times =
                one.parts().stream().filter(part -> part.role() == Role.TIME).toList();
        Optional<Part> day =
                moved.parts().stream().filter(part -> part.role() == Role.TIME).findFirst();
        boolean plan = one.force() == Force.PLANNED || one.force() == Force.PRESENT;
        boolean same = one.parts().stream()
                .filter(part -> part.role() == Role.SUBJECT || part.role() == Role.OBJECT)
                .allMatch(part -> moved.parts().stream()
                        .filter(other -> other.preposition().equals("of"))
                        .allMatch(other -> alike.test(part.head(), moved.of().graph(), other.head())));
        return plan
                && same
                && times.size() == 1
                && day.isPresent()
                && !days.isSame(times.getFirst(), moved.of().graph(), day.get());
    }

    /** Whether two that take part have each other's places. */
    private boolean isTurned(Variant one, Variant other) {
        if (Predicates.sense(one) == Verb.MEET) {
            return false;
        }
        if (Countries.areCrossed(sentence, one, other)) {
            return true;
        }
        for (Part a : one.parts()) {
            for (Part b : one.parts()) {
                Part first = a == b ? null : only(a, other);
                Part second = first == null ? null : only(b, other);
                boolean turned = first != null
                        && second != null
                        && first != second
                        && !isPlaceOf(a, first)
                        && isPlaceOf(a, second)
                        && isPlaceOf(b, first);
                if (turned) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlaceOf(Part said, Part told) {
        return said.role() == told.role() && said.preposition().equals(told.preposition());
    }

    /** The one part of a statement that a part of the sentence can mean; null for none or several. */
    private @Nullable Part only(Part part, Variant told) {
        if (sentence.unit(part.head()).isPronoun()) {
            return null;
        }
        List<Part> found = told.parts().stream()
                .filter(other -> alike.test(part.head(), told.of().graph(), other.head()))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether a name stands behind the noun of another one: "the bishop of A" where it is "the chapel in A". */
    private boolean isAttachedOtherwise(Variant one, Variant other) {
        Graph graph = other.of().graph();
        for (Part name : one.parts()) {
            boolean counts =
                    name.role() == Role.OBLIQUE && sentence.unit(name.head()).isName();
            Phrase before = counts ? before(own, name.phrase()) : null;
            Part told = before == null ? null : only(name, other);
            Phrase noun = told == null ? null : before(account.phrases(graph), told.phrase());
            if (noun == null || before == null || noun.head() == before.head()) {
                continue;
            }
            boolean elsewhere = own.stream()
                    .anyMatch(phrase -> !phrase.equals(before) && alike.test(phrase.head(), graph, noun.head()));
            boolean filled = other.parts().stream()
                    .anyMatch(part -> alike.test(before.head(), graph, part.head())
                            && behind(account.phrases(graph), part.phrase()) != null);
            if (isOtherCount(before, graph, noun)
                    || (!alike.test(before.head(), graph, noun.head()) && elsewhere && filled)) {
                return true;
            }
        }
        return false;
    }

    /** "Thirty guests, ten of them from A": what is told of the ten is not told of the thirty. */
    private boolean isOtherCount(Phrase said, Graph graph, Phrase noun) {
        Phrase part = noun.preposition().equals("of") ? before(account.phrases(graph), noun) : null;
        Integer told = part == null ? null : Amounts.number(graph, part);
        Integer number = Amounts.number(sentence, said);
        return told != null && number != null && !told.equals(number);
    }

    private static @Nullable Phrase before(List<Phrase> phrases, Phrase phrase) {
        return phrases.stream()
                .filter(other -> other.until() == phrase.from())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Phrase behind(List<Phrase> phrases, Phrase phrase) {
        return phrases.stream()
                .filter(other -> other.from() == phrase.until())
                .findFirst()
                .orElse(null);
    }

    /** Whether the statement has exactly the same noun in the same place with another number. */
    private boolean isOtherNumber(Variant one, Variant other) {
        Graph graph = other.of().graph();
        for (Part a : one.parts()) {
            Part b = a.role() == Role.TIME ? null : only(a, other);
            if (b == null || a.role() != b.role() || sentence.unit(a.head()).tag() == Tag.CD) {
                continue;
            }
            Integer number = count(sentence, a.phrase());
            Integer told = count(graph, b.phrase());
            if (number != null
                    && told != null
                    && !number.equals(told)
                    && !Amounts.follow(
                            sentence, a.phrase(), graph, b.phrase(), null, account.listed(graph, b.phrase()), false)) {
                return true;
            }
        }
        return false;
    }

    /** How many a phrase names, "a" being one. */
    private static @Nullable Integer count(Graph graph, Phrase phrase) {
        Integer number = Amounts.number(graph, phrase);
        String first = graph.unit(phrase.start()).head().small();
        boolean single = graph.unit(phrase.head()).tag() == Tag.NN
                && (first.equals("a")
                        || first.equals("an")
                        || graph.unit(phrase.start()).tag() == Tag.PRPS);
        return number == null && single ? Integer.valueOf(1) : number;
    }
}
