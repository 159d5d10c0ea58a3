package org.attache.clause.entailment.proposition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.clause.entailment.proposition.reading.Amounts;
import org.attache.clause.entailment.proposition.reading.Force;
import org.attache.clause.entailment.proposition.reading.Proposition;
import org.attache.clause.entailment.proposition.reading.Proposition.Part;
import org.attache.clause.entailment.quantity.Alike;
import org.attache.clause.entailment.reading.Argument.Role;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.words.Times;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** Whether "four days after her arrival" follows from the days that statements give for both events. */
@SuppressWarnings("ReferenceEquality") // two propositions with the same words are two
final class Intervals {

    private final Graph sentence;
    private final Account account;
    private final Alike alike;
    private final Thesaurus words;

    Intervals(Graph sentence, Account account, Alike alike, Thesaurus words) {
        this.sentence = sentence;
        this.account = account;
        this.alike = alike;
        this.words = words;
    }

    /**
     * The words of a number of days and of the event behind it, where they are right.
     *
     * @param days the part that counts days
     * @param predicates compares the event behind it
     */
    @Nullable
    BitSet find(Part days, Variant said, Variant told, Predicates predicates) {
        Integer number = Amounts.number(sentence, days.phrase());
        if (number == null || Lexicon.noun(sentence.unit(days.head()).lemma()) != Noun.DAY) {
            return null;
        }
        int unit = switch (sentence.unit(days.head()).lemma()) {
            case "day" -> 1;
            case "week" -> 7;
            default -> 0;
        };
        Part event = said.parts().stream()
                .filter(part -> part.phrase().from() == days.phrase().until())
                .filter(part ->
                        part.preposition().equals("after") || part.preposition().equals("before"))
                .findFirst()
                .orElse(null);
        LocalDate own = day(told.of());
        if (unit == 0 || event == null || own == null) {
            return null;
        }
        long wanted = (event.preposition().equals("after") ? 1L : -1L) * unit * number;
        for (Graph graph : account.graphs()) {
            for (Proposition other : account.propositions(graph)) {
                LocalDate day = day(other);
                boolean apart = day != null && ChronoUnit.DAYS.between(day, own) == wanted;
                if (apart && isMeant(event, other, told, predicates)) {
                    BitSet read = new BitSet();
                    read.set(days.phrase().from(), days.phrase().until());
                    read.set(event.phrase().from(), event.phrase().until());
                    return read;
                }
            }
        }
        return null;
    }

    /** "After Dube", who does the same; "after her arrival". */
    private boolean isMeant(Part event, Proposition other, Variant told, Predicates predicates) {
        if (!Variant.isHappening(sentence, event.head(), words)) {
            return other != told.of()
                    && other.in(Role.SUBJECT).stream()
                            .anyMatch(part -> alike.test(event.head(), other.graph(), part.head()));
        }
        Variant noun = new Variant(
                other, sentence.unit(event.head()).lemma(), true, new ArrayList<>(), Force.BARE, new BitSet());
        for (Variant variant : Variant.all(other, words)) {
            if (predicates.told(noun, variant) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(Proposition proposition) {
        List<Part> times = proposition.in(Role.TIME);
        if (times.size() != 1) {
            return null;
        }
        Part time = times.getFirst();
        return Times.range(proposition.graph().unit(time.head()))
                .filter(range -> range.days() == 1)
                .map(range -> range.first())
                .orElse(null);
    }
}
