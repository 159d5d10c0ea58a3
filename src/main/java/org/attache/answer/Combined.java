package org.attache.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.visit.Visit;

/** Puts the answers to the parts of a question together, and says which part has none. */
public final class Combined {

    private final List<VerifiedSentence> sentences = new ArrayList<>();
    private final Map<String, NumberedStatement> citations = new LinkedHashMap<>();
    private final Set<Visit> visits = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> cautions = new LinkedHashSet<>();

    private Combined() {}

    /**
     * One answer for all parts; empty where no part is answered, or where one must be asked again or is declined.
     *
     * @param parts the questions of which the answers are, in the same order
     */
    public static Optional<VerifiedAnswer> of(List<String> parts, List<Answer> answers) {
        Combined combined = new Combined();
        String writer = "";
        for (int i = 0; i < answers.size(); i++) {
            switch (answers.get(i)) {
                case VerifiedAnswer verified -> {
                    combined.add(verified);
                    writer = verified.writer();
                }
                case Answer.Unknown unknown -> {
                    combined.notes.addAll(unknown.notes());
                    combined.notes.add("The documents do not answer “" + parts.get(i) + "”.");
                }
                case Answer.Clarification clarification -> {
                    return Optional.empty();
                }
                case Answer.Declined declined -> {
                    return Optional.empty();
                }
            }
        }
        return combined.sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerifiedAnswer(
                                combined.sentences,
                                List.copyOf(combined.citations.values()),
                                List.copyOf(combined.visits),
                                writer,
                                List.copyOf(combined.notes))
                        .cautioned(List.copyOf(combined.cautions), List.of()));
    }

    private void add(VerifiedAnswer answer) {
        for (VerifiedSentence sentence : told(answer)) {
            List<Integer> numbers = sentence.citations().stream()
                    .map(number -> renumbered(answer.citations().get(number - 1)))
                    .toList();
            if (sentences.stream().noneMatch(other -> other.text().equals(sentence.text()))) {
                sentences.add(new VerifiedSentence(sentence.text(), numbers));
            }
        }
        visits.addAll(answer.visits());
        notes.addAll(answer.notes());
        cautions.addAll(answer.cautions());
    }

    /**
     * Without the next best that are quoted where nothing is sure: beside the answer to another part nobody would know
     * what they are for.
     */
    private static List<VerifiedSentence> told(VerifiedAnswer answer) {
        List<VerifiedSentence> all = answer.sentences();
        return all.stream()
                .filter(sentence -> sentence.equals(all.getFirst())
                        || sentence.citations().isEmpty()
                        || sentence.citations().stream()
                                .map(number ->
                                        answer.citations().get(number - 1).relevance())
                                .anyMatch(Combined::answers))
                .toList();
    }

    /** What stands beside a quotation because of its place was not compared with the question. */
    private static boolean answers(Relevance relevance) {
        return Double.isNaN(relevance.cosine()) || relevance.support() >= Relevance.ENOUGH;
    }

    private int renumbered(NumberedStatement cited) {
        return citations
                .computeIfAbsent(cited.statement().id(), id -> cited.numbered(citations.size() + 1))
                .number();
    }
}
