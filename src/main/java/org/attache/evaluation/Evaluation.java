package org.attache.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attache.answer.Answer;
import org.attache.answer.VerifiedAnswer;
import org.attache.assistant.Answering;
import org.attache.assistant.Reply;
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
        return new Score(
                question,
                reply,
                isRight(question, reply.answer()),
                cited,
                citations.stream().allMatch(this::isVerbatim));
    }

    private static boolean isRight(TestQuestion question, Answer answer) {
        boolean answered = answer instanceof VerifiedAnswer;
        boolean expected = switch (question.expect()) {
            case ANSWER -> answered;
            case REFUSE -> !answered;
        };
        return expected
                && question.must().stream()
                        .allMatch(must -> must.matcher(answer.text()).find())
                && question.mustNot().stream()
                        .noneMatch(not -> not.matcher(answer.text()).find());
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
