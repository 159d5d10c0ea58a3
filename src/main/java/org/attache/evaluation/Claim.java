package org.attache.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.answer.CitationVerifier;
import org.attache.answer.DraftSentence;
import org.attache.answer.Verdict;
import org.attache.evidence.LooseStatement;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the statements that are said to support it.
 *
 * @param id what its sender calls it
 * @param question what was asked, if that is known
 */
public record Claim(
        @Nullable String id,
        List<LooseStatement> statements,
        String sentence,
        @Nullable String question) {

    public Claim {
        statements = List.copyOf(statements);
    }

    /** What the verifier says of the sentence if it cites every statement. */
    public Verdict verdict(CitationVerifier verifier) {
        List<Integer> all = IntStream.rangeClosed(1, statements.size()).boxed().toList();
        return verifier.verdict(new DraftSentence(sentence, all), LooseStatement.evidence(statements));
    }
}
