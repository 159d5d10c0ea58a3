package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.attache.english.Tag;
import org.attache.english.Token;
import org.attache.english.Tokenizer;
import org.attache.english.Word;

/**
 * Reads the words of English sentences: what class each is and what its base form is.
 *
 * <p>The models are trained as decision record 16 says and read at the first use, once for the process; a sentence of
 * 25 words takes some 50 microseconds. Thread-safe.
 */
public final class Tagging {

    private static final String MODEL = "tagging.bin";

    private final Tagger tagger;
    private final Lemmatizer lemmatizer;

    Tagging(Tagger tagger, Lemmatizer lemmatizer) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    /** Loads at the first use, not at the start of the program. */
    private static final class Loaded {
        static final Tagging TAGGING = load();
    }

    /** The words of one sentence in their order; empty for a text without a visible character. */
    public static List<Word> words(String sentence) {
        return Loaded.TAGGING.read(sentence);
    }

    private static Tagging load() {
        try (InputStream file = Tagging.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + MODEL);
            }
            return read(new DataInputStream(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Tagging read(DataInputStream in) throws IOException {
        return new Tagging(Tagger.read(in), Lemmatizer.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        tagger.write(out);
        lemmatizer.write(out);
    }

    @SuppressWarnings("EnumOrdinal") // the model has learnt with the numbers of the tags
    List<Word> read(String sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        Words numbers = Words.of(tokens.stream().map(Token::text).toList());
        tagger.tag(numbers);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Tag tag = Tag.values()[numbers.tags()[i]];
            words.add(new Word(
                    i, tokens.get(i), tag, lemmatizer.lemma(tokens.get(i).text(), tag)));
        }
        return words;
    }
}
