package org.attache.clause.entailment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.clause.entailment.consequence.Consequences;
import org.attache.clause.entailment.consequence.Restatements;
import org.attache.clause.entailment.reading.CountedDays;
import org.attache.clause.entailment.reading.Events;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Parts;
import org.attache.clause.entailment.reading.mending.Consensus;
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
    private final List<List<Part>> claimed;
    private final Thesaurus thesaurus;

    private Claims(
            List<Premise> premises,
            List<String> sentences,
            List<List<Graph>> told,
            List<List<Part>> claimed,
            Thesaurus thesaurus) {
        this.premises = premises;
        this.sentences = sentences;
        this.told = told;
        this.claimed = claimed;
        this.thesaurus = thesaurus;
    }

    /**
     * A part of a sentence that stands by itself.
     *
     * @param ways the ways to say it, that of the sentence first; of one of them, all must follow
     */
    private record Part(List<List<Graph>> ways) {}

    /** The sentences of a part as they were read, by their places: from the first, behind the last. */
    private record Span(int from, int until) {}

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
            for (String part : Consequences.of(read.subList(ends.isEmpty() ? 0 : ends.getLast(), read.size()))) {
                read.add(days.read(Sentence.read(
                        "consequence " + read.size(),
                        part,
                        premise.published(),
                        premise.speaker(),
                        null,
                        premise.order())));
            }
            ends.add(read.size());
        }
        List<List<List<Span>>> spans = new ArrayList<>();
        for (String sentence : sentences) {
            List<List<Span>> parts = new ArrayList<>();
            for (String part : Parts.ofAnswer(sentence)) {
                List<List<String>> ways = new ArrayList<>(List.of(List.of(part)));
                ways.addAll(Restatements.of(Sentence.read("claim", part, day, null)));
                List<Span> own = new ArrayList<>();
                for (List<String> way : ways) {
                    int from = read.size();
                    for (String one : way) {
                        read.add(days.read(Sentence.read("claim " + read.size(), one, day, null)));
                    }
                    own.add(new Span(from, read.size()));
                }
                parts.add(own);
            }
            spans.add(parts);
        }
        List<Sentence> mended = Consensus.of(read);
        Cast cast = Cast.read(mended);
        List<String> publications = premises.stream()
                .flatMap(premise -> premise.publication().stream())
                .distinct()
                .toList();
        List<List<Graph>> all = new ArrayList<>();
        for (int i = 0; i < mended.size(); i++) {
            all.add(Graph.of(mended.get(i), cast.mentions(i), publications));
        }
        List<List<Graph>> told = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            told.add(joined(all, new Span(from, end)));
            from = end;
        }
        List<List<Part>> claimed = spans.stream()
                .map(parts -> parts.stream()
                        .map(ways -> new Part(
                                ways.stream().map(span -> joined(all, span)).toList()))
                        .toList())
                .toList();
        return new Claims(List.copyOf(premises), List.copyOf(sentences), told, claimed, thesaurus);
    }

    private static List<Graph> joined(List<List<Graph>> graphs, Span span) {
        return graphs.subList(span.from(), span.until()).stream()
                .flatMap(List::stream)
                .toList();
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
        for (Part part : claimed.get(sentence)) {
            Judgement judgement = judge(part, judging);
            if (judgement instanceof Judgement.Fails) {
                return judgement;
            }
            whole = judgement instanceof Judgement.Open ? judgement : whole;
        }
        return whole;
    }

    /** As it stands, unless it follows in other words. */
    private static Judgement judge(Part part, Judging judging) {
        Judgement plain = judge(part.ways().getFirst(), judging);
        boolean otherwise = !(plain instanceof Judgement.Follows)
                && part.ways().stream().skip(1).anyMatch(way -> judge(way, judging) instanceof Judgement.Follows);
        return otherwise ? new Judgement.Follows() : plain;
    }

    private static Judgement judge(List<Graph> graphs, Judging judging) {
        Judgement whole = new Judgement.Follows();
        for (Graph graph : graphs) {
            Judgement one = judging.judge(graph);
            if (one instanceof Judgement.Fails) {
                return one;
            }
            whole = one instanceof Judgement.Open ? one : whole;
        }
        return whole;
    }

    /** How everything is read, for people who look for a fault. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        List<List<Graph>> said = claimed.stream()
                .flatMap(List::stream)
                .flatMap(part -> part.ways().stream())
                .toList();
        for (List<List<Graph>> side : List.of(told, said)) {
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
