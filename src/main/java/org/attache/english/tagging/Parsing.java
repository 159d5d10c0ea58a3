package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.attache.english.Tree;
import org.attache.english.Word;

/**
 * Reads which word of a sentence depends on which.
 *
 * <p>The model is trained as decision record 15 says and read at the first use, once for the process. Thread-safe.
 */
public final class Parsing {

    private static final String MODEL = "parsing.bin";

    private Parsing() {}

    /** Loads at the first use, not at the start of the program. */
    private static final class Loaded {
        static final Parser PARSER = load();
    }

    /** The tree of the words of one sentence. */
    @SuppressWarnings("EnumOrdinal") // the model has learnt with the numbers of the tags
    public static Tree tree(List<Word> words) {
        Words numbers = Words.of(words.stream().map(Word::text).toList());
        for (int i = 0; i < words.size(); i++) {
            numbers.tags()[i] = words.get(i).tag().ordinal();
        }
        Parser parser = Loaded.PARSER;
        ParseState state = parser.parse(numbers);
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int head = state.heads()[i];
            heads.add(head == words.size() ? -1 : head);
            relations.add(parser.name(state.labels()[i]));
        }
        return new Tree(words, heads, relations);
    }

    private static Parser load() {
        try (InputStream file = Parsing.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + MODEL);
            }
            return Parser.read(new DataInputStream(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
