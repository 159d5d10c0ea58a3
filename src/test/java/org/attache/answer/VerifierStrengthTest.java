package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many false sentences are withheld and how many faithful ones pass. The checks were made on the "look" texts and
 * sentences; those called "report" were only counted.
 */
class VerifierStrengthTest {

    private static final CitationVerifier VERIFIER = new CitationVerifier(new WordNet());
    private static final Path SENTENCES = Path.of("src/test/resources/org/attache/answer");

    /** A sentence with the text that it is about. */
    private record Case(DraftSentence sentence, Evidence evidence) {

        boolean passes() {
            return VERIFIER.verdict(sentence, evidence) instanceof Verdict.Supported;
        }
    }

    private static double share(List<Case> cases, Predicate<Case> counted) {
        assertThat(cases).hasSizeGreaterThan(50);
        return (double) cases.stream().filter(counted).count() / cases.size();
    }

    private static List<Case> falsehoods(String set) {
        List<Case> cases = new ArrayList<>();
        for (Evidence evidence : Corpus.visits(set + ".jsonl")) {
            for (NumberedStatement statement : evidence.statements()) {
                Falsehood.rules()
                        .values()
                        .forEach(rule -> rule.of(statement, evidence)
                                .forEach(sentence -> cases.add(new Case(sentence, evidence))));
            }
        }
        return cases;
    }

    private static List<Case> paraphrasesByRule(String set) {
        List<Case> cases = new ArrayList<>();
        for (Evidence evidence : Corpus.visits(set + ".jsonl")) {
            for (NumberedStatement statement : evidence.statements()) {
                Paraphrase.rules()
                        .values()
                        .forEach(rule -> rule.of(statement, evidence)
                                .forEach(sentence -> cases.add(new Case(sentence, evidence))));
            }
        }
        return cases;
    }

    private static List<Case> paraphrasesByHand(String set) {
        Map<String, Evidence> texts = new HashMap<>();
        for (Evidence evidence : Corpus.visits(set + ".jsonl")) {
            texts.put(evidence.statements().getFirst().statement().origin().path(), evidence);
        }
        List<Case> cases = new ArrayList<>();
        for (Map<?, ?> line : Corpus.lines(SENTENCES.resolve("paraphrases-" + set + ".jsonl"))) {
            List<Integer> cites = ((List<?>) Corpus.value(line, "cites"))
                    .stream().map(number -> ((Number) number).intValue()).toList();
            Evidence evidence = Objects.requireNonNull(texts.get(Corpus.text(line, "id") + ".txt"));
            cases.add(new Case(new DraftSentence(Corpus.text(line, "says"), cites), evidence));
        }
        return cases;
    }

    @ParameterizedTest
    @ValueSource(strings = {"look", "report"})
    void nearlyAllFalseSentencesAreWithheld(String set) {
        assertThat(share(falsehoods(set), sentence -> !sentence.passes())).isGreaterThan(0.96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"look", "report"})
    void mostParaphrasesByRulePass(String set) {
        assertThat(share(paraphrasesByRule(set), Case::passes)).isGreaterThan(0.91);
    }

    @ParameterizedTest
    @ValueSource(strings = {"look", "report"})
    void someParaphrasesByHandPass(String set) {
        assertThat(share(paraphrasesByHand(set), Case::passes)).isGreaterThan(0.55);
    }
}
