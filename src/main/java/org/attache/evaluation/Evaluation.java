package org.attache.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
import org.attache.evaluation.BoundedSearch.Outcome;
import org.attache.evidence.NumberedStatement;
import org.attache.question.Question;
import org.attache.source.Quote;

/** Asks every question of a file and scores the answers. */
public final class Evaluation {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Answering answering;
    private final Function<String, Optional<String>> textOf;

    /**
     * An evaluation.
     *
     * @param textOf gives the extracted text of a document by its path, to compare citations with
     */
    public Evaluation(Answering answering, Function<String, Optional<String>> textOf) {
        this.answering = answering;
        this.textOf = textOf;
    }

    /** One score a question, in the order given. */
    public Report run(List<TestQuestion> questions, LocalDate today) {
        List<Score> scores = new ArrayList<>();
        for (TestQuestion question : questions) {
            LocalDate asOf = question.asOf() == null ? today : question.asOf();
            scores.add(score(question, answering.answer(Question.of(question.question(), asOf))));
        }
        return new Report(scores);
    }

    private Score score(TestQuestion question, Reply reply) {
        List<NumberedStatement> citations =
                reply.answer() instanceof VerifiedAnswer answer ? answer.citations() : List.of();
        boolean cited = question.evidence().isEmpty()
                || citations.stream()
                        .anyMatch(citation -> question.evidence().stream()
                                .anyMatch(piece ->
                                        folded(citation.statement().words()).contains(folded(piece))));
        Map<Pattern, Outcome> searched = new LinkedHashMap<>();
        Stream.concat(question.must().stream(), question.mustNot().stream())
                .forEach(pattern -> searched.put(
                        pattern, BoundedSearch.find(pattern, reply.answer().text())));
        return new Score(
                question,
                reply,
                isRight(question, reply.answer(), searched),
                cited,
                citations.stream().allMatch(this::isVerbatim),
                searched.keySet().stream()
                        .filter(pattern -> searched.get(pattern) == Outcome.TOO_LONG)
                        .map(Pattern::pattern)
                        .toList());
    }

    private static boolean isRight(TestQuestion question, Answer answer, Map<Pattern, Outcome> searched) {
        boolean answered = answer.isAnswer();
        boolean expected = switch (question.expect()) {
            case ANSWER -> answered;
            case REFUSE -> !answered;
        };
        return expected
                && question.must().stream().allMatch(must -> searched.get(must) == Outcome.FOUND)
                && question.mustNot().stream().allMatch(not -> searched.get(not) == Outcome.NOT_FOUND);
    }

    private boolean isVerbatim(NumberedStatement citation) {
        Quote quote = citation.statement().quote();
        return textOf.apply(citation.statement().origin().path())
                .filter(text -> quote.end() <= text.length())
                .filter(text -> text.substring(quote.start(), quote.end()).equals(quote.words()))
                .isPresent();
    }

    private static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
