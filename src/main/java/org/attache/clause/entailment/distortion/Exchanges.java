package org.attache.clause.entailment.distortion;

import java.util.List;
import org.attache.clause.entailment.proposition.Account;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Propositions;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Counterparts;
import org.attache.clause.entailment.reading.Graph;
import org.attache.english.Thesaurus;

/** Who sells does not buy, and who lends does not borrow. */
final class Exchanges {

    private final Graph sentence;
    private final Account account;
    private final Alike alike;

    Exchanges(Graph sentence, Account account, Alike alike) {
        this.sentence = sentence;
        this.account = account;
        this.alike = alike;
    }

    boolean areTurned(Thesaurus words) {
        List<Proposition> told = account.graphs().stream()
                .flatMap(graph -> account.propositions(graph).stream())
                .toList();
        return Propositions.of(sentence, words).stream()
                .filter(one -> told.stream().noneMatch(other -> other.lemma().equals(one.lemma())))
                .anyMatch(one -> told.stream().anyMatch(other -> isTurned(one, other)));
    }

    /** Whether the same one does both of two things that two do to each other. */
    private boolean isTurned(Proposition one, Proposition other) {
        boolean counterparts = Counterparts.shift(one.lemma(), other.lemma()).isPresent()
                || Counterparts.shift(other.lemma(), one.lemma()).isPresent();
        return counterparts
                && one.in(Role.SUBJECT).stream()
                        .anyMatch(part -> other.in(Role.SUBJECT).stream()
                                .anyMatch(
                                        told -> !other.graph().unit(told.head()).isPronoun()
                                                && alike.test(part.head(), other.graph(), told.head())));
    }
}
