package org.attache.clause.entailment;

import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.quantity.Spells;
import org.attache.clause.entailment.reading.Argument;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Quotations;
import org.attache.clause.entailment.words.Terms;
import org.jspecify.annotations.Nullable;

/** Finds what statements say of an event of a sentence. */
final class Matching {

    /** How much alike a sentence and a statement must be built. */
    enum Rigour {
        /** Clause by clause. */
        STRICT,
        /** Word by word, all of them. */
        LOOSE,
        /** Word by word, where words that nobody cited has may be left over. */
        DOUBT
    }

    private final Premises premises;
    private final Graph sentence;
    private final Nouns nouns;
    private final Rigour rigour;
    private final Changes changes;
    private final EventMatch strict;
    private final Alignment alignment;
    private final Commitments commitments;

    Matching(Premises premises, Graph sentence, Terms terms, Rigour rigour) {
        this.premises = premises;
        this.sentence = sentence;
        this.rigour = rigour;
        this.changes = new Changes(premises);
        this.nouns = new Nouns(premises, sentence, terms);
        this.strict = new EventMatch(premises, sentence, nouns, terms);
        this.alignment = new Alignment(premises, sentence, nouns, terms, rigour == Rigour.DOUBT);
        this.commitments = new Commitments(sentence, nouns, terms);
    }

    /** What is quoted word for word follows, where the same one says it. */
    @Nullable
    BitSet quoted(Event event) {
        int at = sentence.unit(event.head()).head().start();
        for (int[] span : Quotations.spans(sentence.sentence().text())) {
            boolean main = sentence.head(event.head()) < 0 || event.stance().source() >= 0;
            if (at < span[0] || at >= span[1] || !main) {
                continue;
            }
            for (Graph graph : premises.graphs()) {
                for (Event other : premises.events(graph)) {
                    boolean same = graph.unit(other.head())
                            .text()
                            .equals(sentence.unit(event.head()).text());
                    if (same && commitments.source(event, other)) {
                        BitSet read = new BitSet();
                        for (int i = 0; i < sentence.size(); i++) {
                            int start = sentence.unit(i).head().start();
                            if (start >= span[0] && start < span[1]) {
                                read.set(i);
                            }
                        }
                        return read;
                    }
                }
            }
        }
        return null;
    }

    @Nullable
    BitSet match(Event event) {
        BitSet verbatim = quoted(event);
        if (verbatim != null) {
            return verbatim;
        }
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                BitSet found = match(event, other);
                if (found != null) {
                    return found;
                }
            }
        }
        return stay(event);
    }

    /** Who arrives on a day and leaves on another stays from the one to the other. */
    private @Nullable BitSet stay(Event event) {
        Argument time = Spells.time(event);
        if (time == null) {
            return null;
        }
        List<Event> told = premises.graphs().stream()
                .flatMap(graph -> premises.events(graph).stream())
                .toList();
        Event timeless = event.without(time);
        for (Event other : told) {
            BitSet found = match(timeless, other);
            if (found != null && Spells.follows(sentence.unit(time.unit()), time.preposition(), other, told)) {
                found.set(time.unit());
                return found;
            }
        }
        return null;
    }

    @Nullable
    BitSet match(Event event, Event other) {
        if (event.stance().modality() != org.attache.clause.Modality.FORMERLY_PLANNED && changes.overtake(other)) {
            return null;
        }
        if (rigour == Rigour.STRICT) {
            return strict.match(event, other);
        }
        Finding finding = alignment.compare(event, other);
        if (finding.clashes() || (rigour == Rigour.LOOSE && !finding.holds())) {
            return null;
        }
        BitSet both = (BitSet) finding.read().clone();
        both.or(finding.open());
        return both;
    }

    NounAlignment words() {
        return alignment.words();
    }
}
