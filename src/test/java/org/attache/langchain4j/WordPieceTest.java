package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Compares with the native tokenizer that the model was made with. */
class WordPieceTest {

    private static final HuggingFaceTokenizer REFERENCE = reference();
    private static final WordPiece PIECES = pieces();

    @Property(tries = 2000)
    void cutsAnyTextAsTheReferenceDoes(@ForAll("texts") String text) {
        assertThat(PIECES.ids(text)).as(text).isEqualTo(reference(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Tom",
                "Mumtaz",
                "Zahra",
                "Baloch",
                "visits",
                "unbelievably",
                "São",
                "İstanbul",
                "Erdoğan",
                "Łódź",
                "naïve",
                "ΣΊΣΥΦΟΣ",
                "Straße",
                "北京",
                "訪問",
                "Москва",
                "زيارة",
                "서울",
                "2023-12-07",
                "U.S.",
                "don’t",
                "“quoted”",
                "co-operation",
                "€5",
                "½",
                "\u00ad",
                "\u200b",
                "\u202e",
                "\ufffd",
                "\u0007",
                "e\u0301");
        Arbitrary<String> gaps = Arbitraries.of(" ", "", "\n", "\t", "\u00a0", "\u2028", ", ", ".", "—", "…", "/", "@");
        Arbitrary<String> letters = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\u024f')
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(2, gaps), Tuple.of(1, letters))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Test
    void wordOfMoreThanAHundredLettersIsUnknown() {
        assertThat(PIECES.ids("a".repeat(101))).isEqualTo(reference("a".repeat(101)));
        assertThat(PIECES.ids("a".repeat(100))).isEqualTo(reference("a".repeat(100)));
    }

    @Test
    void wordWithAPieceThatIsNotInTheVocabularyIsUnknownAsAWhole() {
        assertThat(PIECES.ids("visit\u16a0s"))
                .isEqualTo(reference("visit\u16a0s"))
                .contains(100);
    }

    @Test
    void textIsCutOffWhereTheModelEnds() {
        assertThat(PIECES.ids("visit ".repeat(600))).hasSize(512).endsWith(102);
    }

    @Test
    void nameOfASpecialPieceIsPlainText() {
        assertThat(PIECES.ids("He said [SEP] twice")).containsOnlyOnce(102);
    }

    private static long[] reference(String text) {
        return REFERENCE.encode(text, true, false).getIds();
    }

    private static HuggingFaceTokenizer reference() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream file = WordPieceTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            return HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false", "truncation", "false"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WordPiece pieces() {
        try (InputStream file = WordPieceTest.class.getResourceAsStream("/bert-vocabulary-en.txt")) {
            return WordPiece.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
