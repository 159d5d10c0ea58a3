package org.attache.answer;

import java.util.Optional;

/** A sentence cites at least one statement, and only statements that are among the evidence. */
final class CitesEvidence implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        if (sentence.citations().isEmpty()) {
            return Optional.of("it cites nothing");
        }
        long distinct = sentence.citations().stream().distinct().count();
        return cited.statements().size() == distinct
                ? Optional.empty()
                : Optional.of("it cites evidence that does not exist");
    }
}
