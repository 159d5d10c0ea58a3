package org.attache.clause.entailment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.clause.entailment.Matching.Rigour;
import org.attache.clause.entailment.distortion.Conversion;
import org.attache.clause.entailment.distortion.Distortions;
import org.attache.clause.entailment.proposition.Account;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.quantity.Aside;
import org.attache.clause.entailment.quantity.Comparison;
import org.attache.clause.entailment.quantity.Order;
import org.attache.clause.entailment.reading.Apart;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Terms;
import org.attache.english.Thesaurus;

/** Tries the ways in which a sentence may follow from statements: as a whole, by amounts, and without its asides. */
final class Judging {

    private final Premises premises;
    private final Thesaurus thesaurus;
    private final Terms terms;
    private final Supplier<Account> account;

    Judging(Premises premises, Thesaurus thesaurus) {
        this.premises = premises;
        this.thesaurus = thesaurus;
        this.terms = new Terms(thesaurus);
        this.account = once(() -> new Account(premises.told(), thesaurus));
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        List<T> held = new ArrayList<>();
        return () -> {
            if (held.isEmpty()) {
                held.add(made.get());
            }
            return held.getFirst();
        };
    }

    Judgement judge(Graph sentence) {
        if (Conversion.follows(sentence, premises.graphs(), thesaurus)) {
            return new Judgement.Follows();
        }
        Judgement judgement = proved(sentence);
        return judgement instanceof Judgement.Follows && isAgainst(sentence)
                ? new Judgement.Fails("what is cited says something else")
                : judgement;
    }

    private boolean isAgainst(Graph sentence) {
        Alike named = named(sentence);
        return account.get().contradicts(sentence, named)
                || Distortions.areIn(sentence, account.get(), named, thesaurus);
    }

    private Judgement proved(Graph sentence) {
        Judgement whole = whole(sentence);
        if (whole instanceof Judgement.Follows) {
            return whole;
        }
        List<Graph> segments = sentence.segments();
        if (!segments.isEmpty() && segments.stream().allMatch(segment -> judge(segment) instanceof Judgement.Follows)) {
            return new Judgement.Follows();
        }
        Optional<Apart> apart = sentence.apart();
        if (apart.isEmpty() || !apart.get().asides().stream().allMatch(aside -> follows(aside, apart.get()))) {
            return whole;
        }
        Judgement core = whole(apart.get().core());
        return core instanceof Judgement.Fails ? whole : core;
    }

    private Judgement whole(Graph sentence) {
        Alike alike = alike(sentence);
        if (Comparison.follows(sentence, premises.graphs(), alike)
                || Order.follows(sentence, premises.graphs(), alike)
                || failure(sentence, Rigour.STRICT).isEmpty()) {
            return new Judgement.Follows();
        }
        Optional<String> loose = failure(sentence, Rigour.LOOSE);
        if (loose.isEmpty() || account.get().supports(sentence, named(sentence))) {
            return new Judgement.Follows();
        }
        return failure(sentence, Rigour.DOUBT)
                .<Judgement>map(Judgement.Fails::new)
                .orElseGet(() -> new Judgement.Open(loose.get()));
    }

    private Optional<String> failure(Graph sentence, Rigour rigour) {
        return Entailment.failure(premises, sentence, thesaurus, rigour);
    }

    private boolean follows(Graph aside, Apart apart) {
        return Aside.follows(aside, apart.core(), premises.graphs(), alike(aside), alike(apart.core()));
    }

    /** Whether two name the same, the title of a name being one that the statements give it. */
    private Alike named(Graph sentence) {
        Nouns nouns = new Nouns(premises, sentence, terms);
        return (s, statement, t) ->
                nouns.heads().head(s, statement, t) && nouns.descriptions().inside(s, statement, t);
    }

    private Alike alike(Graph sentence) {
        Heads heads = new Nouns(premises, sentence, terms).heads();
        return (s, statement, t) -> heads.head(s, statement, t)
                || (sentence.isVerbal(s)
                        && terms.word(sentence.unit(s).head(), statement.unit(t).head()));
    }
}
