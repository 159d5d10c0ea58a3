package org.attache.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.NumberedStatement;
import org.attache.visit.Visit;

/** Sentences that passed every check, with what they cite. Only {@link CitationVerifier} makes one. */
public final class VerifiedAnswer implements Answer {

    private final List<VerifiedSentence> sentences;
    private final List<NumberedStatement> citations;
    private final List<Visit> visits;
    private final String writer;
    private final List<String> notes;
    private final List<String> cautions;

    VerifiedAnswer(
            List<VerifiedSentence> sentences,
            List<NumberedStatement> citations,
            List<Visit> visits,
            String writer,
            List<String> notes) {
        this(sentences, citations, visits, writer, notes, List.of());
    }

    private VerifiedAnswer(
            List<VerifiedSentence> sentences,
            List<NumberedStatement> citations,
            List<Visit> visits,
            String writer,
            List<String> notes,
            List<String> cautions) {
        this.sentences = List.copyOf(sentences);
        this.citations = List.copyOf(citations);
        this.visits = List.copyOf(visits);
        this.writer = writer;
        this.notes = List.copyOf(notes);
        this.cautions = List.copyOf(cautions);
    }

    /** The same with more to know beside it: cautions belong to its text, notes stand apart. */
    VerifiedAnswer cautioned(List<String> saidWithIt, List<String> notedBeside) {
        List<String> allNotes =
                Stream.concat(notes.stream(), notedBeside.stream()).distinct().toList();
        List<String> all =
                Stream.concat(cautions.stream(), saidWithIt.stream()).distinct().toList();
        return new VerifiedAnswer(sentences, citations, visits, writer, allNotes, all);
    }

    public List<VerifiedSentence> sentences() {
        return sentences;
    }

    /** What the sentences cite, numbered from 1 in the order in which they are first cited. */
    public List<NumberedStatement> citations() {
        return citations;
    }

    /** Visits whose statements are cited. */
    public List<Visit> visits() {
        return visits;
    }

    @Override
    public String writer() {
        return writer;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    /** What keeps the sentences from being the whole truth, each a sentence about a file; mostly empty. */
    public List<String> cautions() {
        return cautions;
    }

    /** The sentences with their citation marks and the cautions, as one text: {@code "Tom West is due … [1]."}. */
    @Override
    public String text() {
        return Stream.concat(sentences.stream().map(VerifiedAnswer::marked), cautions.stream())
                .collect(Collectors.joining(" "));
    }

    private static String marked(VerifiedSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = sentence.text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + " " + marks + "." : text + " " + marks;
    }
}
