package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Relevance;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

/** The answer to several questions at once. */
class CombinedTest {

    @Test
    void nextBestOfAPartAreLeftOut() {
        VerifiedAnswer sure = quoted(0.9, "Ada Quist is in Falun.");
        VerifiedAnswer unsure = quoted(0.55, "Olga Lind said so.", "The barn is red.");
        VerifiedAnswer combined = Combined.of(List.of("where is she?", "who said so?"), List.of(sure, unsure))
                .orElseThrow();
        assertThat(combined.text()).contains("Falun", "Olga Lind").doesNotContain("barn");
        assertThat(combined.citations()).hasSize(2);
    }

    /** The first answers so surely, the others do not. */
    private static VerifiedAnswer quoted(double support, String... words) {
        List<VerifiedSentence> sentences = new ArrayList<>();
        List<NumberedStatement> citations = new ArrayList<>();
        for (String said : words) {
            Statement statement = Answers.statement(Answers.titled("News"), said);
            double supported = citations.isEmpty() ? support : 0.1;
            citations.add(new NumberedStatement(
                    citations.size() + 1, statement, new Relevance(0.5, 0.5, List.of(), true, supported, false)));
            sentences.add(new VerifiedSentence(said, List.of(citations.size())));
        }
        return new VerifiedAnswer(sentences, citations, List.of(), "quoting", List.of());
    }
}
