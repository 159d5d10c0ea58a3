package org.attache.clause.entailment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.clause.entailment.reading.CountedDays;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Parts;
import org.attache.clause.entailment.words.Quotations;
import org.attache.dates.DayOrder;
import org.attache.english.Thesaurus;
import org.attache.people.Cast;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Statements and sentences that were read together, so that names, pronouns and descriptions mean the same in all of
 * them. Linear in the length of what is read; safe for many threads.
 */
public final class Claims {

    private final List<Premise> premises;
    private final List<String> sentences;
    private final List<List<Graph>> told;
    private final List<List<Graph>> claimed;
    private final Thesaurus thesaurus;

    private Claims(
            List<Premise> premises,
            List<String> sentences,
            List<List<Graph>> told,
            List<List<Graph>> claimed,
            Thesaurus thesaurus) {
        this.premises = premises;
        this.sentences = sentences;
        this.told = told;
        this.claimed = claimed;
        this.thesaurus = thesaurus;
    }

    /**
     * What a document says.
     *
     * @param published the day that relative dates count from; null where it is unknown
     * @param speaker who says it; null where the document does not tell
     * @param publication what the document and its publisher are called
     * @param order of days in digits that can be read in two ways
     */
    public record Premise(
            String words,
            @Nullable LocalDate published,
            @Nullable String speaker,
            List<String> publication,
            DayOrder order) {

        /** Words of a document that is called nothing. */
        public Premise(String words, @Nullable LocalDate published, @Nullable String speaker) {
            this(words, published, speaker, List.of(), DayOrder.UNKNOWN);
        }

        public Premise {
            publication = List.copyOf(publication);
        }
    }

    /** Reads statements, those of a document in its order, and the sentences that are to follow from them. */
    public static Claims read(List<Premise> premises, List<String> sentences, Thesaurus thesaurus) {
        List<Sentence> read = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        LocalDate day = null;
        CountedDays days = new CountedDays();
        for (Premise premise : premises) {
            day = day == null ? premise.published() : day;
            for (String part : Parts.of(premise.words())) {
                read.add(days.read(Sentence.read(
                        "statement " + read.size(),
                        part,
                        premise.published(),
                        premise.speaker(),
                        null,
                        premise.order())));
            }
            ends.add(read.size());
        }
        for (String sentence : sentences) {
            for (String part : Parts.ofAnswer(sentence)) {
                read.add(days.read(Sentence.read("claim " + read.size(), part, day, null)));
            }
            ends.add(read.size());
        }
        Cast cast = Cast.read(read);
        List<String> publications = premises.stream()
                .flatMap(premise -> premise.publication().stream())
                .distinct()
                .toList();
        List<List<Graph>> all = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            List<Graph> graphs = new ArrayList<>();
            for (int i = from; i < end; i++) {
                graphs.addAll(Graph.of(read.get(i), cast.mentions(i), publications));
            }
            all.add(graphs);
            from = end;
        }
        int known = premises.size();
        return new Claims(
                List.copyOf(premises),
                List.copyOf(sentences),
                all.subList(0, known),
                all.subList(known, all.size()),
                thesaurus);
    }

    /**
     * Whether a sentence follows from statements; what is open in a part of it is open in all of it.
     *
     * @param sentence its place among the sentences that were read, from 0
     * @param cited the places of the statements among those that were read, from 0
     */
    public Judgement judge(int sentence, Set<Integer> cited) {
        List<String> quotable = cited.stream()
                .sorted()
                .map(place -> premises.get(place).words())
                .toList();
        Optional<String> altered = Quotations.altered(sentences.get(sentence), quotable);
        if (altered.isPresent()) {
            return new Judgement.Fails(altered.get());
        }
        Premises from = new Premises(cited.stream()
                .sorted()
                .flatMap(place -> told.get(place).stream())
                .toList());
        Judging judging = new Judging(from, thesaurus);
        Judgement whole = new Judgement.Follows();
        for (Graph graph : claimed.get(sentence)) {
            Judgement part = judging.judge(graph);
            if (part instanceof Judgement.Fails) {
                return part;
            }
            whole = part instanceof Judgement.Open ? part : whole;
        }
        return whole;
    }

    /** How everything is read, for people who look for a fault. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<List<Graph>> side : List.of(told, claimed)) {
            side.stream().flatMap(List::stream).forEach(graph -> {
                text.append(graph).append('\n');
                Events.of(graph).stream()
                        .filter(event -> !event.stance().governor().equals("noun"))
                        .forEach(event -> text.append("    ").append(event).append('\n'));
            });
        }
        return text.toString();
    }
}
