package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.evidence.EvidenceGatherer;
import org.attache.evidence.Shelf;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.question.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnspokenTest {

    private static final EvidenceGatherer GATHERER = new EvidenceGatherer(LuceneIndex.stemmer());

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 5);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        String harbours = IntStream.range(0, 60)
                .mapToObj(i -> "The harbour has a quay number " + i + " where ships wait.")
                .collect(Collectors.joining(" "));
        shelf = new Shelf(folder.resolve("index"))
                .withWords("Harbours", harbours)
                .withWords(
                        "Talks",
                        "The spokesperson of the foreign office, Ada Moreau, met us. “Negotiations go on,” Moreau said."
                                + " The US sent nobody. Zurbano's deputy came late.");
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private List<String> unspoken(String question) {
        Interpretation interpretation = Interpreter.interpret(Question.of(question, TODAY), shelf.visits());
        return GATHERER.missing(Question.of(question, TODAY), interpretation, shelf).unspoken().stream()
                .map(Term::words)
                .map(words -> String.join(" ", words))
                .toList();
    }

    @Test
    void whatStandsFarFromTheQuestionIsSpokenOf() {
        assertThat(unspoken("How deep is the harbour with the quay where ships wait for Zurbano?"))
                .containsExactly("deep");
    }

    @Test
    void synonymsAndNamesOfACountryCount() {
        assertThat(unspoken("What did the talks in the United States decide?")).containsExactly("decide");
    }

    @Test
    void titleOfAStatementThatIsShownIsNotDenied() {
        shelf.withWords("Whales", "The fishermen came home.");

        assertThat(unspoken("How did the fishermen hunt whales?")).containsExactly("hunt");
    }

    @Test
    void speakerIsKnownByTheOffice() {
        assertThat(unspoken("What did the spokesperson say about whales?")).containsExactly("whales");
        assertThat(unspoken("What did the minister say about negotiations?")).containsExactly("minister");
    }

    @Test
    void whatTheLedgerAnswersLacksNoWords() {
        assertThat(unspoken("Who visits in May?")).isEmpty();
    }
}
