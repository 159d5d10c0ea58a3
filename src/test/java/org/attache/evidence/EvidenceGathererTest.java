package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.visit.SampleVisits.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.lucene.LuceneIndex;
import org.attache.question.Interpretation;
import org.attache.question.Interpreter;
import org.attache.question.Question;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceGathererTest {

    private static final EvidenceGatherer GATHERER = new EvidenceGatherer(LuceneIndex.stemmer());

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 12);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = new Shelf(folder)
                .with(
                        "Oslo",
                        LocalDate.of(2024, 3, 11),
                        "Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21."
                                + " Environmental groups in Mombasa have called the accord rushed."
                                + " Fishermen in Mombasa were not consulted.");
    }

    private Evidence evidence(Embedder embedder, String question) {
        Interpretation asked = Interpreter.interpret(Question.of(question, TODAY), shelf.visits());
        return GATHERER.gather(asked, shelf.asking(embedder));
    }

    private Evidence evidence(String question) {
        return evidence(new WordBag(), question);
    }

    @Test
    void visitsComeWithTheStatementsThatBearThemOut() {
        Evidence evidence = evidence("When does Wanjiru visit Norway?");

        assertThat(evidence.visits()).hasSize(1);
        assertThat(evidence.statements()).hasSize(1);
        assertThat(evidence.statements().getFirst().relevance()).isEqualTo(Relevance.LEDGER);
        assertThat(evidence.numbers(evidence.visits().getFirst().dates())).containsExactly(1);
    }

    @Test
    void statementsComeWithWhatTheyHoldTheStrongestFirst() {
        Evidence evidence = evidence("Who called the accord rushed?");

        assertThat(evidence.visits()).isEmpty();
        assertThat(evidence.statements()).hasSize(3);
        assertThat(evidence.statements().getFirst().statement().words()).startsWith("Environmental groups");
        assertThat(evidence.statements().getFirst().relevance().coverage()).isEqualTo(1);
        assertThat(evidence.statements().getLast().relevance().missing()).isNotEmpty();
        assertThat(evidence.notes()).isEmpty();
    }

    @Test
    void statementOfAVisitIsNotNumberedTwice() {
        Evidence evidence = evidence("Why does Wanjiru visit Norway?");

        assertThat(evidence.visits()).hasSize(1);
        assertThat(evidence.statements()).hasSize(3);
        assertThat(evidence.statements().getFirst().relevance()).isEqualTo(Relevance.LEDGER);
    }

    @Test
    void withoutTheEmbeddingModelWordsAloneAreSearchedAndItSaysSo() {
        Embedder broken = new Broken();

        Evidence evidence = evidence(broken, "Who called the accord rushed?");

        assertThat(evidence.statements().getFirst().statement().words()).startsWith("Environmental groups");
        assertThat(evidence.statements().getFirst().relevance().cosine()).isNaN();
        assertThat(evidence.notes())
                .containsExactly("The embedding model is not available; the documents were searched by words alone.");
        assertThat(evidence(broken, "When does Wanjiru visit Norway?").notes()).isEmpty();
        assertThat(missing("accord", shelf.asking(broken)).nearest()).hasSize(1);
    }

    @Test
    void moreVisitsThanCanBeCitedAreCounted() {
        String statement = shelf.statements().ofDocument("Oslo.txt").getFirst().id();
        shelf.withVisits(IntStream.range(0, 250)
                .mapToObj(i -> new Visit(
                        "v" + i,
                        new Sourced<>("Ada Moreau", List.of(statement)),
                        null,
                        new Sourced<>("Malta", List.of(statement)),
                        null,
                        new Sourced<>(new VisitDates(day("2023-01-01").plusDays(i), null, false), List.of(statement)),
                        null,
                        new Sourced<>(Status.COMPLETED, List.of(statement))))
                .toArray(Visit[]::new));

        Evidence evidence = evidence("How often did Ada Moreau visit Malta?");

        assertThat(evidence.visits()).hasSize(200);
        assertThat(evidence.more()).isEqualTo(50);
    }

    @Test
    void whatIsNotLookedUpHasNoEvidence() {
        assertThat(evidence("Hello!").isEmpty()).isTrue();
        assertThat(evidence("When does she arrive?").isEmpty()).isTrue();
    }

    @Test
    void visitsOfUnknownDaysAreCountedWhereNoneFitsTheDays() {
        shelf.with("Tours", TODAY, "Prime Minister Ada Moreau will visit Malta.");
        shelf.with("Plans", TODAY, "Finance Minister Ines Duarte will visit Cyprus in late March.");

        assertThat(evidence("Who visits Malta on March 3?").visits()).isEmpty();
        assertThat(missing("Who visits Malta on March 3?", shelf).undated()).isEqualTo(1);
        assertThat(missing("Who visits Cyprus on March 3?", shelf).undated()).isZero();
        assertThat(missing("Who visits Norway on March 3?", shelf).undated()).isZero();
    }

    private static Missing missing(String question, KnowledgeView view) {
        Question asked = Question.of(question, TODAY);
        return GATHERER.missing(asked, Interpreter.interpret(asked, view.visits()), view);
    }

    @Test
    void nearestStatementsAnswerNothing() {
        List<NumberedStatement> nearest =
                missing("Which fishermen were consulted?", shelf).nearest();

        assertThat(nearest).hasSize(3);
        assertThat(nearest.getFirst().statement().words()).startsWith("Fishermen");
        assertThat(nearest.getFirst().relevance().answersKind()).isFalse();
    }

    /** A model that cannot be loaded. */
    private record Broken() implements Embedder {

        @Override
        public String model() {
            return "broken";
        }

        @Override
        public int dimensions() {
            return new WordBag().dimensions();
        }

        @Override
        public Vector question(String words) {
            throw new EmbedderUnavailable("no memory", new IllegalStateException());
        }

        @Override
        public List<Vector> statements(List<String> words) {
            throw new EmbedderUnavailable("no memory", new IllegalStateException());
        }
    }
}
