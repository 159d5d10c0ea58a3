package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.clause.entailment.proposition.Account;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Chunk.Phrase;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** What two of four do, neither the four do nor all of them. */
final class Portions {

    private final Graph sentence;
    private final Account account;
    private final Thesaurus words;

    Portions(Graph sentence, Account account, Thesaurus words) {
        this.sentence = sentence;
        this.account = account;
        this.words = words;
    }

    boolean areWidened() {
        return Propositions.of(sentence, words).stream()
                .anyMatch(one -> one.parts().stream()
                        .filter(part -> part.role() != Role.TIME && part.role() != Role.OBLIQUE)
                        .anyMatch(part -> isWidened(one, part)));
    }

    /** Whether all that statements tell of the noun with this verb is told of a part of so many. */
    private boolean isWidened(Proposition one, Part part) {
        boolean any = false;
        for (Graph graph : account.graphs()) {
            for (Proposition told : account.propositions(graph)) {
                if (!told.lemma().equals(one.lemma())) {
                    continue;
                }
                for (Part other : told.in(part.role())) {
                    Phrase whole = whole(graph, other);
                    if (whole == null && isSame(part, graph, other.head())) {
                        return false;
                    }
                    if (whole != null && isSame(part, graph, whole.head())) {
                        if (follows(part, graph, other)) {
                            return false;
                        }
                        any = true;
                    }
                }
            }
        }
        return any;
    }

    private boolean isSame(Part part, Graph graph, int unit) {
        return sentence.unit(part.head()).lemma().equals(graph.unit(unit).lemma());
    }

    /** "The bridges" of "two of the bridges"; null where no part is told. */
    private @Nullable Phrase whole(Graph graph, Part part) {
        boolean counts = Amounts.numeral(graph.unit(part.head())) != null;
        return counts
                ? account.phrases(graph).stream()
                        .filter(phrase -> phrase.from() == part.phrase().until()
                                && phrase.preposition().equals("of"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** As many, or some that are not counted. */
    private boolean follows(Part part, Graph graph, Part told) {
        Integer number = Amounts.number(sentence, part.phrase());
        if (number != null) {
            return Amounts.follow(sentence, part.phrase(), graph, told.phrase(), null, 0, false);
        }
        Tag first = sentence.unit(part.phrase().start()).tag();
        List<Tag> whole = List.of(Tag.DT, Tag.PDT, Tag.PRPS);
        return !whole.contains(first)
                || !Amounts.quantifier(sentence, part.phrase()).isEmpty();
    }
}
