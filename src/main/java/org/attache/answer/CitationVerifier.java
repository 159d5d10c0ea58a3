package org.attache.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Stemmer;
import org.attache.visit.Visit;

/**
 * Lets through the sentences of a draft that their citations bear out, and nothing else. The only way to a
 * {@link VerifiedAnswer}. Thread-safe.
 */
public final class CitationVerifier {

    private final Stemmer stemmer;
    private final Map<String, Check> checks = new LinkedHashMap<>();

    public CitationVerifier(Stemmer stemmer) {
        this.stemmer = stemmer;
        checks.put("cites evidence", new CitesEvidence());
        checks.put("plain text", new PlainText());
        checks.put("quotes verbatim", new QuotesVerbatim());
        checks.put("dates borne out", new DatesBorneOut());
        checks.put("numbers borne out", new NumbersBorneOut());
        checks.put("names borne out", new NamesBorneOut());
        checks.put("content borne out", new ContentBorneOut(stemmer));
        checks.put("same negation", new SameNegation(stemmer));
        checks.put("same order", new SameOrder());
        checks.put("same owner", new SameOwner());
        checks.put("same company", new SameCompany());
        checks.put("same source", new SameSource(stemmer));
        checks.put("goals borne out", new GoalsBorneOut());
        checks.put("same modality", new SameModality());
        checks.put("status kept", new StatusKept());
        checks.put("same speaker", new SameSpeaker());
    }

    /** What the checks say of one sentence; the first that fails decides. */
    public Verdict verdict(DraftSentence sentence, Evidence evidence) {
        return verdict(sentence, evidence, new Sources(evidence, stemmer));
    }

    private Verdict verdict(DraftSentence sentence, Evidence evidence, Sources sources) {
        if (isVerbatim(sentence, evidence)) {
            return new Verdict.Supported();
        }
        Cited cited = sources.cited(sentence);
        for (Map.Entry<String, Check> check : checks.entrySet()) {
            Optional<String> failure = check.getValue().failure(sentence, cited);
            if (failure.isPresent()) {
                return new Verdict.Withheld(check.getKey(), failure.get());
            }
        }
        return new Verdict.Supported();
    }

    /** A whole statement bears itself out. */
    private static boolean isVerbatim(DraftSentence sentence, Evidence evidence) {
        return sentence.citations().size() == 1
                && evidence.statement(sentence.citations().getFirst())
                        .filter(statement -> statement.words().equals(sentence.text()))
                        .isPresent();
    }

    /** The sentences that pass, with their citations numbered anew from 1; empty where none passes. */
    public Optional<VerifiedAnswer> verify(Draft draft, Evidence evidence, String writer, List<String> notes) {
        List<VerifiedSentence> sentences = new ArrayList<>();
        Map<Integer, Integer> renumbered = new LinkedHashMap<>();
        Sources sources = new Sources(evidence, stemmer);
        int withheld = 0;
        for (DraftSentence sentence : draft.sentences()) {
            switch (verdict(sentence, evidence, sources)) {
                case Verdict.Supported supported -> {
                    List<Integer> citations = sentence.citations().stream()
                            .distinct()
                            .map(number -> renumbered.computeIfAbsent(number, key -> renumbered.size() + 1))
                            .toList();
                    sentences.add(new VerifiedSentence(sentence.text(), citations));
                }
                case Verdict.Withheld reason -> withheld++;
            }
        }
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(notes);
        if (withheld > 0) {
            all.add(
                    withheld == 1
                            ? "One sentence was withheld: the documents do not bear it out."
                            : withheld + " sentences were withheld: the documents do not bear them out.");
        }
        if (draft.untold() > 0) {
            all.add(draft.untold() + (draft.untold() == 1 ? " more visit matches" : " more visits match")
                    + "; ask about a person, a place or a year to narrow the question.");
        }
        return Optional.of(new VerifiedAnswer(
                sentences, citations(renumbered, evidence), visits(renumbered, evidence), writer, all));
    }

    private static List<NumberedStatement> citations(Map<Integer, Integer> renumbered, Evidence evidence) {
        List<NumberedStatement> citations = new ArrayList<>();
        renumbered.forEach((old, number) -> {
            NumberedStatement statement = evidence.statements().get(old - 1);
            citations.add(new NumberedStatement(number, statement.statement(), statement.relevance()));
        });
        return citations;
    }

    private static List<Visit> visits(Map<Integer, Integer> renumbered, Evidence evidence) {
        return evidence.visits().stream()
                .filter(visit -> visit.visitor().evidence().stream()
                        .anyMatch(id -> evidence.number(id)
                                .filter(renumbered::containsKey)
                                .isPresent()))
                .toList();
    }
}
