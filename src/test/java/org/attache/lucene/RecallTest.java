package org.attache.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.VectorUtil;
import org.attache.evidence.Hit;
import org.attache.evidence.StatementSearch;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.knowledge.Progress;
import org.attache.knowledge.SearchIndex;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.knowledge.SearchIndex.State;
import org.attache.langchain4j.Models;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real model's vectors of sentences of a few patterns, which lie closer together than those of free prose, and such
 * vectors moved by the difference of two others, so that there are more than are searched without a graph.
 */
class RecallTest {

    private static final List<String> WHO = List.of(
            "The foreign minister",
            "Ambassador Ruiz",
            "An envoy of the king",
            "The trade delegation",
            "Prime Minister Adu",
            "A group of judges",
            "The finance secretary",
            "Senator Lindqvist",
            "The crown prince",
            "Her deputy");

    private static final List<String> DID = List.of(
            "opened a school in",
            "will fly to",
            "cancelled talks in",
            "signed a fishing treaty in",
            "was received in",
            "is expected in",
            "spoke to students in",
            "left after two days in",
            "laid a wreath in",
            "toured a harbour near");

    private static final List<String> WHERE = List.of(
            "Lisbon", "Accra", "Hanoi", "Quito", "Tallinn", "Muscat", "Ottawa", "Nairobi", "Dhaka", "Tirana", "Suva",
            "La Paz", "Kigali", "Sofia", "Doha");

    private static final List<String> QUESTIONS = List.of(
            "Who goes to Hanoi?",
            "What did the trade delegation do?",
            "When does Senator Lindqvist arrive in Suva?",
            "Where was a treaty about fish signed?",
            "Was there a ceremony for the dead in Tirana?",
            "Which royal guest came to Doha?",
            "Who gave a speech at a university in Kigali?",
            "Did judges travel abroad?",
            "Which meeting was called off in Quito?",
            "Who looked at ships in Muscat?");

    private static final int TOP = 10;
    private static final int MANY = 10_500;

    private static List<Entry> entries = List.of();
    private static List<Vector> questions = List.of();

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeAll
    static void embed(@TempDir Path models) {
        List<String> words = WHO.stream()
                .flatMap(who ->
                        DID.stream().flatMap(did -> WHERE.stream().map(where -> who + " " + did + " " + where + ".")))
                .toList();
        var embedder = Models.embedder(models);
        List<Vector> vectors = embedder.statements(words);
        Random random = new Random(7);
        entries = IntStream.range(0, MANY)
                .mapToObj(i -> new Entry(
                        statement(i, words.get(i % words.size())),
                        Surroundings.NONE,
                        i < words.size() ? vectors.get(i) : moved(vectors, random)))
                .toList();
        questions = embedder.statements(QUESTIONS);
    }

    private static Vector moved(List<Vector> vectors, Random random) {
        float[] from = any(vectors, random);
        float[] to = any(vectors, random);
        float[] moved = any(vectors, random).clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (to[i] - from[i]) / 2;
        }
        return Vector.of(VectorUtil.l2normalize(moved));
    }

    private static float[] any(List<Vector> vectors, Random random) {
        return vectors.get(random.nextInt(vectors.size())).components();
    }

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, questions.getFirst().dimensions());
        index.rebuild(new State(1, Instant.EPOCH, "real"), entries.iterator());
        index.link(Progress.SILENT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void nearlyAllOfTheNearestAreFound() {
        assertThat(recall(entries)).isGreaterThan(0.98);
    }

    @Test
    void withoutAGraphAllOfTheNearestAreFound() {
        index.rebuild(new State(2, Instant.EPOCH, "real"), entries.iterator());
        assertThat(recall(entries)).isEqualTo(1);
    }

    @Test
    void documentsThatGoTakeNoPlaceOfThoseThatStay() {
        List<Entry> kept =
                entries.stream().filter(entry -> document(entry) % 3 != 0).toList();
        index.update(
                new State(2, Instant.EPOCH, "real"),
                paths(entry -> document(entry) % 3 == 0),
                List.<Entry>of().iterator());
        assertThat(recall(kept)).isGreaterThan(0.98);
    }

    @Test
    void replacedDocumentsDoNotWearTheIndexOut() throws IOException {
        for (int round = 0; round < 30; round++) {
            int turn = round;
            index.update(
                    new State(round + 2L, Instant.EPOCH, "real"),
                    paths(entry -> document(entry) % 15 == turn % 15),
                    entries.stream()
                            .filter(entry -> document(entry) % 15 == turn % 15)
                            .iterator());
            index.link(Progress.SILENT);
        }
        assertThat(recall(entries)).isGreaterThan(0.98);
        try (SearchIndex.Reader reader = index.reader()) {
            assertThat(reader.size()).isEqualTo(entries.size());
        }
        assertThat(segments()).as("graphs that a search has to walk").isLessThan(8);
    }

    private int segments() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }

    private double recall(List<Entry> searched) {
        double found = 0;
        try (SearchIndex.Reader reader = index.reader()) {
            for (Vector question : questions) {
                double least = searched.stream()
                        .map(entry -> entry.vector().dot(question))
                        .sorted(Comparator.reverseOrder())
                        .skip(TOP - 1L)
                        .findFirst()
                        .orElseThrow();
                List<Hit> hits = reader.search(new StatementSearch("", question, TOP));
                found += hits.stream()
                        .filter(hit -> hit.cosine() >= least - 1e-6)
                        .count();
            }
        }
        return found / (TOP * questions.size());
    }

    private static List<String> paths(Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> entry.statement().origin().path())
                .distinct()
                .toList();
    }

    private static int document(Entry entry) {
        String path = entry.statement().origin().path();
        return Integer.parseInt(path.substring(0, path.indexOf('.')));
    }

    private static Statement statement(int number, String words) {
        return new Statement(
                "s" + number,
                Statements.origin(number % 150 + ".txt"),
                number / 150,
                0,
                new Quote(0, words.length(), words),
                null);
    }
}
