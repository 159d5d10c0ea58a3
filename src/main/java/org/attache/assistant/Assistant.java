package org.attache.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.answer.Answer;
import org.attache.answer.Combined;
import org.attache.answer.VerifiedAnswer;
import org.attache.english.Thesaurus;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.question.restating.Restater;
import org.attache.question.words.Agreement;
import org.attache.question.words.Courtesy;
import org.attache.question.words.QuestionParts;
import org.attache.question.words.ShortForms;

/** Takes a question through every stage: interpret, gather, write, verify. Thread-safe. */
public final class Assistant implements Answering {

    private final Supplier<KnowledgeView> knowledge;
    private final EvidenceGatherer gatherer;
    private final Authors authors;
    private final Thesaurus thesaurus;
    private final Restater restater;

    /** An assistant that takes every word for one of the language, and every question as it is asked. */
    public Assistant(Supplier<KnowledgeView> knowledge, EvidenceGatherer gatherer, Authors authors) {
        this(knowledge, gatherer, authors, Thesaurus.NONE, Restater.NONE);
    }

    /**
     * An assistant.
     *
     * @param knowledge gives the current snapshot; each view is closed when its answer stands
     * @param thesaurus knows which words the language has, so that others are read as mistyped
     * @param restater says a question again that has no answer as it was asked
     */
    public Assistant(
            Supplier<KnowledgeView> knowledge,
            EvidenceGatherer gatherer,
            Authors authors,
            Thesaurus thesaurus,
            Restater restater) {
        this.restater = restater;
        this.thesaurus = thesaurus;
        this.knowledge = knowledge;
        this.gatherer = gatherer;
        this.authors = authors;
    }

    @Override
    public Reply answer(Question question) {
        return answer(question, Onlooker.NONE);
    }

    @Override
    public Reply answer(Question question, Onlooker onlooker) {
        try (KnowledgeView view = LookedUpOnce.of(knowledge.get())) {
            Stages stages = new Stages(view, gatherer, authors, thesaurus, onlooker);
            String asked = Agreement.without(Courtesy.without(ShortForms.writtenOut(question.text())));
            List<String> parts = QuestionParts.of(asked);
            Optional<VerifiedAnswer> combined = parts.size() == 1 ? Optional.empty() : inParts(question, parts, stages);
            Answer answer = combined.isPresent()
                    ? combined.get()
                    : new Rewording(restater, view.visits())
                            .answer(new Question(asked, question.asOf(), question.conversation()), stages);
            return new Reply(question, answer, stages.trace());
        }
    }

    /** Each part is asked after the one before, so that "she" finds whom it means. */
    private static Optional<VerifiedAnswer> inParts(Question question, List<String> parts, Stages stages) {
        List<Turn> turns = new ArrayList<>(question.conversation().turns());
        List<Answer> answers = new ArrayList<>();
        for (String part : parts) {
            Answer answer = stages.answer(new Question(part, question.asOf(), new Conversation(turns)));
            answers.add(answer);
            turns.add(new Turn(part, answer.text()));
        }
        return Combined.of(parts, answers);
    }
}
