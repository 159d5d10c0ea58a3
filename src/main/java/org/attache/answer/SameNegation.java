package org.attache.answer;

import java.util.Optional;
import java.util.Set;
import org.attache.source.Statement;
import org.attache.visit.NameWords;
import org.attache.visit.Status;

/** A sentence denies only what a cited statement denies, and drops no denial of the statement that it repeats. */
final class SameNegation implements Check {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "no",
            "without",
            "neither",
            "nor",
            "nobody",
            "none",
            "cannot",
            "refuse",
            "refused",
            "refuses",
            "denied",
            "denies",
            "cancelled",
            "canceled",
            "postponed",
            "called",
            "unlikely",
            "deny",
            "rejected",
            "ruled");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        boolean denies = denies(sentence.text());
        boolean sourcesDeny = cited.statements().stream().map(Statement::words).anyMatch(SameNegation::denies);
        boolean statusDenies = cited.visits().stream()
                .map(visit -> visit.status().value())
                .anyMatch(status -> status == Status.CANCELLED || status == Status.POSTPONED);
        if (denies && !sourcesDeny && !statusDenies) {
            return Optional.of("it denies something that no cited statement denies");
        }
        boolean allDeny = cited.statements().stream().map(Statement::words).allMatch(SameNegation::denies);
        boolean repeats = cited.visits().isEmpty();
        return !denies && allDeny && repeats && !cited.statements().isEmpty()
                ? Optional.of("it drops the denial of the statement that it cites")
                : Optional.empty();
    }

    private static boolean denies(String text) {
        return NameWords.of(text).stream().anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
    }
}
