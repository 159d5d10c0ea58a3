package org.attache.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.evidence.NumberedStatement;
import org.attache.visit.Visit;

/** Sentences that passed every check, with what they cite. Only {@link CitationVerifier} makes one. */
public final class VerifiedAnswer implements Answer {

    private final List<VerifiedSentence> sentences;
    private final List<NumberedStatement> citations;
    private final List<Visit> visits;
    private final String writer;
    private final List<String> notes;

    VerifiedAnswer(
            List<VerifiedSentence> sentences,
            List<NumberedStatement> citations,
            List<Visit> visits,
            String writer,
            List<String> notes) {
        this.sentences = List.copyOf(sentences);
        this.citations = List.copyOf(citations);
        this.visits = List.copyOf(visits);
        this.writer = writer;
        this.notes = List.copyOf(notes);
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

    /** The sentences with their citation marks, as one text: {@code "Tom West is due … [1]."}. */
    @Override
    public String text() {
        return sentences.stream().map(VerifiedAnswer::marked).collect(Collectors.joining(" "));
    }

    private static String marked(VerifiedSentence sentence) {
        String marks = sentence.citations().stream().map(n -> "[" + n + "]").collect(Collectors.joining());
        String text = sentence.text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + " " + marks + "." : text + " " + marks;
    }
}
