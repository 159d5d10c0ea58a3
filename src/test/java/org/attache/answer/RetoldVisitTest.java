package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.evidence.Evidence;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.NumberedStatement;
import org.attache.evidence.Shelf;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.source.Statement;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer about a visit of which two documents tell. */
class RetoldVisitTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 11);

    @TempDir
    private Path folder;

    private VerifiedAnswer answer(String asked) {
        try (Shelf shelf = new Shelf(folder)
                .with("One", PUBLISHED, "Trade minister Eva Lund will be in Oslo from March 18 to 21, 2024.")
                .with("Two", PUBLISHED, "Minister Eva Lund is due in Norway from March 18 to 21, 2024.")) {
            Question question = Question.of(asked, LocalDate.of(2024, 3, 12));
            Interpretation interpretation = Interpreter.interpret(question, shelf.visits());
            Evidence evidence = new EvidenceGatherer(LuceneIndex.stemmer()).gather(interpretation, shelf);
            Draft draft = new QuotingWriter().write(question, interpretation, evidence);
            return new CitationVerifier(new WordNet())
                    .verify(draft, evidence, "quoting", List.of(), again -> {}, held -> {})
                    .orElseThrow();
        }
    }

    @Test
    void isOneSentenceThatBothDocumentsProve() {
        VerifiedAnswer answer = answer("Who visits Norway?");
        assertThat(answer.sentences())
                .extracting(VerifiedSentence::text)
                .containsExactly("Eva Lund is due in Oslo, Norway from March 18 to 21, 2024.");
        assertThat(answer.citations())
                .extracting(NumberedStatement::statement)
                .extracting(Statement::words)
                .anyMatch(words -> words.contains("in Oslo"))
                .anyMatch(words -> words.contains("in Norway"));
        assertThat(answer.visits()).hasSize(1);
    }

    @Test
    void countsOnce() {
        assertThat(answer("How many visits to Norway are there?").text()).contains("1 visit ");
    }
}
