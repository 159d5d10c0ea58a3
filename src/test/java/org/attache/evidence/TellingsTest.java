package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.source.Statement;
import org.attache.visit.SampleVisits;
import org.attache.visit.Sourced;
import org.attache.visit.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One visit of which several documents tell. */
class TellingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);
    private static final EvidenceGatherer GATHERER = new EvidenceGatherer(LuceneIndex.stemmer());

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder)
                .with(
                        "One",
                        LocalDate.of(2024, 3, 11),
                        "Trade minister Eva Lund will visit Oslo from March 18 to 21, 2024.")
                .with(
                        "Two",
                        LocalDate.of(2024, 3, 11),
                        "Minister Eva Lund will be in Norway from March 18 to 21, 2024. Olaf Berg visits Norway on March 20.");
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private Evidence evidence(String question) {
        return GATHERER.gather(Interpreter.interpret(Question.of(question, TODAY), shelf.visits()), shelf);
    }

    private List<String> visitors(String question) {
        return evidence(question).visits().stream()
                .map(visit -> visit.visitor().value())
                .toList();
    }

    /** The same visit with its days from this statement alone. */
    private static Visit by(Statement statement, Visit visit) {
        List<String> only = List.of(statement.id());
        return new Visit(
                statement.id(),
                new Sourced<>(visit.visitor().value(), only),
                null,
                visit.country() == null ? null : new Sourced<>(visit.country().value(), only),
                null,
                new Sourced<>(Objects.requireNonNull(visit.dates()).value(), only),
                null,
                new Sourced<>(visit.status().value(), only));
    }

    @Test
    void visitOfTwoDocumentsIsOneWithTheStatementsOfBoth() {
        assertThat(visitors("Who visits Norway?")).containsExactly("Eva Lund", "Olaf Berg");

        Evidence evidence = evidence("When does Eva Lund visit Norway?");
        assertThat(evidence.visits()).hasSize(1);
        Sourced<?> dates = Objects.requireNonNull(evidence.visits().getFirst().dates());
        assertThat(evidence.numbers(dates)).hasSize(1);
        assertThat(evidence.numbersByDocument(dates))
                .hasSize(2)
                .extracting(number ->
                        evidence.statement(number).orElseThrow().origin().path())
                .containsExactlyInAnyOrder("One.txt", "Two.txt");
    }

    @Test
    void visitDoesNotOverlapItsOtherTelling() {
        shelf = new Shelf(folder.resolve("other"))
                .with("One", LocalDate.of(2024, 3, 11), "Minister Eva Lund will visit Oslo from March 18 to 21, 2024.")
                .with("Two", LocalDate.of(2024, 3, 11), "Minister Eva Lund will visit Norway from March 18 to 21.");
        assertThat(visitors("Which visits overlap?")).isEmpty();
        assertThat(visitors("Which visits are there in March?")).containsExactly("Eva Lund");
    }

    @Test
    void whatOneDocumentTellsApartStaysApart() {
        shelf = new Shelf(folder.resolve("other"))
                .withWords("Table", "Eva Lund in Oslo, morning. Eva Lund in Oslo, evening. Eva Lund in Oslo, night.");
        List<Statement> rows = shelf.statements().ofDocument("Table.txt");
        Visit visit = SampleVisits.visit("Eva Lund", "Norway", day("2024-03-18"), day("2024-03-18"));
        rows.forEach(row -> shelf.withVisits(by(row, visit)));
        assertThat(rows).hasSize(3);
        assertThat(visitors("Who visits Norway?")).hasSize(3);
    }
}
