package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.evidence.Embedder;
import org.attache.evidence.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessEmbedderTest {

    private static final List<String> TEXTS = List.of(
            "Tom West is due in Pakistan from December 7 to 9.",
            "No.",
            "The two sides exchanged views on a wide range of regional and bilateral matters, trade among them.",
            "Der Präsident besucht Łódź und São Tomé; 北京 follows.",
            "Tom West is due in Pakistan from December 7 to 9.");

    @TempDir
    private static Path folder;

    private static Embedder embedder;

    @BeforeAll
    static void load() {
        embedder = Models.embedder(folder);
    }

    @Test
    void vectorsHaveUnitLengthAndTheStatedDimensions() {
        assertThat(embedder.dimensions()).isEqualTo(384);
        assertThat(embedder.statements(TEXTS)).allSatisfy(vector -> {
            assertThat(vector.dimensions()).isEqualTo(384);
            assertThat(vector.dot(vector)).isCloseTo(1, within(1e-5));
        });
    }

    @Test
    void vectorsAreThoseOfTheModelAsLangChain4jRunsIt() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        var reference = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
        List<Vector> vectors = embedder.statements(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            float[] expected =
                    reference.embed(TextSegment.from(TEXTS.get(i))).content().vector();
            assertThat(vectors.get(i).dot(Vector.of(expected))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void vectorsOfTheOtherModelAreThoseOfItAsLangChain4jRunsIt() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        var reference = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
        Embedder other = Models.embedders("all-minilm-l6-v2", folder).getFirst();
        assertThat(other.model()).isEqualTo("all-minilm-l6-v2-q/1");
        List<Vector> vectors = other.statements(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            float[] expected =
                    reference.embed(TextSegment.from(TEXTS.get(i))).content().vector();
            assertThat(vectors.get(i).dot(Vector.of(expected))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void chosenModelComesFirst() {
        assertThat(Models.EMBEDDING_MODELS).containsExactly("bge-small-en-v1.5", "all-minilm-l6-v2");
        assertThat(Models.embedders("bge-small-en-v1.5", folder))
                .extracting(Embedder::model)
                .containsExactly("bge-small-en-v1.5-q/1", "all-minilm-l6-v2-q/1");
    }

    @Test
    void statementsKeepTheirOrderThoughLongOnesGoFirst() {
        List<String> many = IntStream.range(0, 40)
                .mapToObj(i -> "Visit " + i + " took place" + " again".repeat((i * 7) % 11))
                .toList();
        List<Vector> together = embedder.statements(many);
        assertThat(together).hasSameSizeAs(many);
        for (int i : new int[] {0, 7, 23, 39}) {
            assertThat(together.get(i))
                    .isEqualTo(embedder.statements(List.of(many.get(i))).getFirst());
        }
    }

    @Test
    void sameWordsHaveTheSameVectorWhateverStandsBesideThem() {
        List<Vector> vectors = embedder.statements(TEXTS);
        assertThat(vectors.getFirst())
                .isEqualTo(vectors.getLast())
                .isEqualTo(embedder.statements(TEXTS.subList(0, 1)).getFirst())
                .isNotEqualTo(vectors.get(1));
    }

    @Test
    void questionIsNearerToItsAnswerThanToOtherStatements() {
        Vector question = embedder.question("When will the special representative travel to Islamabad?");
        List<Vector> vectors = embedder.statements(List.of(
                "The envoy arrives in the Pakistani capital on Thursday.",
                "Wheat prices fell again after a good harvest.",
                "The orchestra played two symphonies."));
        assertThat(question.dot(vectors.getFirst()))
                .isGreaterThan(question.dot(vectors.get(1)) + 0.1)
                .isGreaterThan(question.dot(vectors.get(2)) + 0.1);
    }

    @Test
    void nothingAndBlanksAreEmbeddedToo() {
        assertThat(embedder.statements(List.of())).isEmpty();
        assertThat(embedder.statements(List.of(" ", "\u200b")))
                .allSatisfy(vector -> assertThat(vector.dot(vector)).isCloseTo(1, within(1e-5)));
    }

    @Test
    void nextStartUsesTheUnpackedFilesOfTheFirst() throws IOException {
        Vector first = embedder.question("Who visits Oslo?");
        List<Path> unpacked = files();
        assertThat(unpacked).anySatisfy(file -> assertThat(file).hasFileName("bge-small-en-v1.5-q.onnx"));
        assertThat(Models.embedder(folder).question("Who visits Oslo?")).isEqualTo(first);
        assertThat(files()).isEqualTo(unpacked);
    }

    @Test
    void fileThatWasCutShortIsUnpackedAgain() throws IOException {
        Unpacked unpacked = new Unpacked(folder);
        Path file = unpacked.folderOf("/bert-vocabulary-en.txt").resolve("bert-vocabulary-en.txt");
        Files.writeString(file, "[PAD]");
        unpacked.folderOf("/bert-vocabulary-en.txt");
        assertThat(file).hasSize(231_508);
    }

    @Test
    void withoutAFolderThatCanBeWrittenTheModelLoadsFromItsJar(@TempDir Path other) throws IOException {
        Path occupied = Files.writeString(other.resolve("file"), "not a folder");
        assertThat(Models.embedder(occupied).question("Who visits Oslo?"))
                .isEqualTo(embedder.question("Who visits Oslo?"));
    }

    @Test
    void resourceThatIsInNoJarIsNamed() {
        assertThatThrownBy(() -> new Unpacked(folder).folderOf("/no-such.onnx"))
                .isInstanceOf(IOException.class)
                .hasMessage("/no-such.onnx is in no jar");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
