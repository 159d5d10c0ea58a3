package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.Shelf;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does where he visits, told in the sentence behind that of the visit. */
class ActivityTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 11);

    @TempDir
    private Path folder;

    private VerifiedAnswer answer(String asked) {
        try (Shelf shelf = new Shelf(folder)
                .with(
                        "One",
                        PUBLISHED,
                        "Minister Eva Lund will visit Oslo in March 2024. She opens the fair."
                                + " The weather is mild.")) {
            Question question = Question.of(asked, LocalDate.of(2024, 3, 12));
            Interpretation interpretation = Interpreter.interpret(question, shelf.visits());
            Evidence evidence = new EvidenceGatherer(LuceneIndex.stemmer()).gather(interpretation, shelf);
            Draft draft = new QuotingWriter().write(question, interpretation, evidence);
            return new CitationVerifier(new WordNet())
                    .verify(draft, evidence, "quoting", List.of(), again -> {}, held -> {})
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What will Minister Eva Lund do in Oslo?",
                "What will Minister Eva Lund do on her visit in Oslo?",
                "What will Minister Eva Lund be doing in Oslo?"
            })
    void isToldWithTheVisit(String asked) {
        assertThat(answer(asked).sentences())
                .extracting(VerifiedSentence::text)
                .containsExactly("Minister Eva Lund will visit Oslo in March 2024.", "She opens the fair.");
    }
}
