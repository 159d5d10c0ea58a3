package org.attache.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.evidence.Stemmer;

/**
 * What a sentence denies some cited statement denies, and what every cited statement denies the sentence denies too.
 */
final class SameNegation implements Check {

    private static final List<String> NEGATIONS = List.of(
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
            "refusing",
            "denied",
            "denies",
            "deny",
            "unlikely",
            "rejected",
            "rejects",
            "ruled out",
            "rules out",
            "dismissed",
            "dismisses",
            "no longer");

    private final Stemmer stemmer;

    SameNegation(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Governed said = Governed.by(NEGATIONS, sentence.text(), stemmer);
        List<Governed> sources = cited.statements().stream()
                .map(source -> Governed.by(NEGATIONS, source.passage().text(), stemmer))
                .toList();
        Set<String> denied = union(sources.stream().map(Governed::governed));
        Set<String> affirmed = union(sources.stream().map(Governed::free));
        boolean calledOff = cited.statements().stream()
                .anyMatch(source -> StatusKept.saysSo(source.passage().text()));
        boolean deniesAlone = said.governs() && !calledOff && sources.stream().noneMatch(Governed::governs);
        boolean denies = said.governed().stream()
                .anyMatch(stem ->
                        !denied.contains(stem) && affirmed.contains(stem) && (!calledOff || StatusKept.saysSo(stem)));
        if (deniesAlone || denies) {
            return Optional.of("it denies something that no cited statement denies");
        }
        boolean drops = !said.governs()
                && !StatusKept.saysSo(sentence.text())
                && said.free().stream()
                        .anyMatch(stem -> denied.contains(stem)
                                && !affirmed.contains(stem)
                                && !said.governed().contains(stem));
        return drops ? Optional.of("it drops the denial of the statement that it cites") : Optional.empty();
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        Set<String> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }
}
