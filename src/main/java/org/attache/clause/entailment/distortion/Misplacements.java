package org.attache.clause.entailment.distortion;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.clause.entailment.proposition.Account;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.words.Prepositions;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;

/**
 * Who, where and when of one verb that a sentence gives to another: "made in A, it stands in B" is not "it stands in
 * A", "the brother of X was hurt" is not "X was hurt". The statement must have the same verb with another one in the
 * same role, and the one of the sentence elsewhere.
 */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Misplacements {

    private final Graph sentence;
    private final Account account;
    private final Alike alike;
    private final Thesaurus words;

    Misplacements(Graph sentence, Account account, Alike alike, Thesaurus words) {
        this.sentence = sentence;
        this.account = account;
        this.alike = alike;
        this.words = words;
    }

    boolean found() {
        return Propositions.of(sentence, words).stream()
                .anyMatch(one -> !isMutual(one) && one.parts().stream().anyMatch(part -> isMisplaced(one, part)));
    }

    /** "A met B": each does it with the other. */
    private static boolean isMutual(Proposition proposition) {
        return Lexicon.verb(proposition.lemma()) == Verb.MEET;
    }

    private boolean isMisplaced(Proposition one, Part part) {
        Unit unit = sentence.unit(part.head());
        if (unit.isPronoun() || !isDecisive(part, unit)) {
            return false;
        }
        boolean rival = false;
        for (Graph graph : account.graphs()) {
            List<Proposition> own = account.propositions(graph);
            for (Proposition told : own) {
                if (!told.lemma().equals(one.lemma()) || told.lemma().isEmpty()) {
                    continue;
                }
                if (!isSameBeside(one, part, told)) {
                    continue;
                }
                if (takesPart(told, part)) {
                    return false;
                }
                boolean taken =
                        told.parts().stream().anyMatch(candidate -> Rivals.are(sentence, part, graph, candidate))
                                || isNobody(one, part, told);
                if (!(taken && isElsewhere(part, told, graph)) && !isAside(part, told, graph)) {
                    return false;
                }
                rival = true;
            }
        }
        return rival;
    }

    /** Names of places and days, and who or what does it or has it done. */
    private static boolean isDecisive(Part part, Unit unit) {
        return switch (part.role()) {
            case TIME -> unit.isDate();
            case OBLIQUE ->
                unit.isName() && !unit.isPerson() && !part.preposition().isEmpty();
            case SUBJECT, OBJECT -> unit.tag().isNoun() && unit.number() == null;
        };
    }

    /** Whether the statement gives it to the verb, in whatever way the sentence may mean. */
    private boolean takesPart(Proposition told, Part part) {
        return told.parts().stream()
                .filter(other -> switch (part.role()) {
                    case TIME -> !isBracketed(told, other);
                    case OBLIQUE -> true;
                    case SUBJECT, OBJECT -> !isWhose(other) && !isOwned(other.phrase(), told.graph());
                })
                .anyMatch(other -> means(part, told.graph(), other.head()));
    }

    /** "The bill, tabled on Monday, was passed on Friday": a time between commas before the verb, and one behind it. */
    private static boolean isBracketed(Proposition told, Part time) {
        Graph graph = told.graph();
        int verb = told.verb().from();
        int until = time.phrase().until();
        boolean closed = until < verb && graph.unit(until).tag() == Tag.COMMA;
        boolean opened = IntStream.range(1, time.phrase().from())
                .anyMatch(i -> graph.unit(i).tag() == Tag.COMMA);
        boolean other =
                told.in(Role.TIME).stream().anyMatch(behind -> behind.phrase().from() >= verb);
        return closed && opened && other;
    }

    /** "Whose" stands for the noun before it. */
    private static boolean isWhose(Part part) {
        return part.preposition().equals("of") && !part.phrase().preposition().equals("of");
    }

    /** Whether it only says more of the noun before it: "the wife of X", but not "each of them". */
    private boolean isOwned(Phrase phrase, Graph graph) {
        return switch (phrase.preposition()) {
            case "of", "for", "from" ->
                account.phrases(graph).stream()
                        .noneMatch(before -> before.until() == phrase.from()
                                && !graph.unit(before.head()).tag().isNoun());
            default -> false;
        };
    }

    /** Whether what else the sentence says of the verb is not another's in the statement. */
    private boolean isSameBeside(Proposition one, Part part, Proposition told) {
        List<Part> others = one.parts().stream().filter(other -> other != part).toList();
        boolean state = one.lemma().equals("be");
        boolean same = others.stream().anyMatch(other -> has(told, other));
        boolean single = one.singles().stream()
                .anyMatch(i -> told.singles().stream()
                        .anyMatch(t -> told.graph()
                                .unit(t)
                                .lemma()
                                .equals(sentence.unit(i).lemma())));
        return same || single || (!state && others.isEmpty());
    }

    private boolean has(Proposition told, Part part) {
        return told.parts().stream().anyMatch(other -> means(part, told.graph(), other.head()));
    }

    private boolean means(Part part, Graph graph, int unit) {
        Unit one = sentence.unit(part.head());
        Unit other = graph.unit(unit);
        boolean literal = one.lemma().equals(other.lemma());
        return other.isPronoun() || literal || (!isNamed(one, graph) && alike.test(part.head(), graph, unit));
    }

    /** Whether a statement has the very noun, so that no other one stands for it. */
    private static boolean isNamed(Unit noun, Graph graph) {
        return !noun.isName()
                && !noun.isDate()
                && IntStream.range(0, graph.size())
                        .anyMatch(i -> graph.unit(i).tag().isNoun()
                                && graph.unit(i).lemma().equals(noun.lemma()));
    }

    /** Whether nobody is told to do what is done, where the sentence says who does it. */
    private static boolean isNobody(Proposition one, Part part, Proposition told) {
        return part.role() == Role.SUBJECT
                && !one.in(Role.OBJECT).isEmpty()
                && told.verb().passive()
                && told.in(Role.SUBJECT).isEmpty();
    }

    /** Whether the statement has it with the verb of an aside: "the book, printed in 1998, was translated". */
    private boolean isAside(Part part, Proposition told, Graph graph) {
        boolean adjunct = part.role() == Role.TIME || part.role() == Role.OBLIQUE;
        return adjunct
                && account.propositions(graph).stream()
                        .filter(other -> isInAside(other, graph)
                                && other.verb().from() < told.verb().from())
                        .flatMap(other -> other.parts().stream())
                        .anyMatch(other -> other.role() == part.role()
                                && Prepositions.same(part.preposition(), other.preposition(), false)
                                && means(part, graph, other.head()));
    }

    /** Whether a participle stands between commas. */
    private static boolean isInAside(Proposition other, Graph graph) {
        int from = other.verb().from();
        int end = other.parts().stream()
                .mapToInt(part -> part.phrase().until())
                .max()
                .orElse(from);
        return from > 0
                && !other.verb().finite()
                && graph.unit(from - 1).tag() == Tag.COMMA
                && end < graph.size()
                && graph.unit(end).tag() == Tag.COMMA;
    }

    /** Whether the statement has it in another place: behind a noun, or with another verb. */
    private boolean isElsewhere(Part part, Proposition told, Graph graph) {
        boolean behind = account.phrases(graph).stream()
                .anyMatch(phrase -> isOwned(phrase, graph) && means(part, graph, phrase.head()));
        return behind
                || account.propositions(graph).stream()
                        .filter(other -> other != told)
                        .flatMap(other -> other.parts().stream())
                        .anyMatch(other -> means(part, graph, other.head()));
    }
}
