package org.attache.langchain4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.evidence.Recent;

/**
 * Cuts text into the pieces of BERT's uncased English vocabulary: lower case without accents, words and punctuation
 * apart, each word as its longest known pieces from the left (Devlin et al. 2019, arXiv 1810.04805, and its reference
 * tokenizer). Thread-safe.
 *
 * <p>Its own few lines because the native tokenizer of the embedding library takes a tenth of a second to load, starts
 * a process to look for a graphics card and reports the start to its maker. Names of special pieces, such as
 * {@code [SEP]}, are plain words here: no document can end a sentence for the model.
 */
final class WordPiece {

    /** Pieces of one text at most, the first and last included; what is beyond is not read. */
    static final int LIMIT = 512;

    /** A longer word is unknown as a whole. */
    private static final int LONGEST_WORD = 100;

    /** Words whose pieces are remembered: most of a text are words that came before. */
    private static final int REMEMBERED = 4_000;

    private final Map<String, Integer> vocabulary;
    private final Recent<String, int[]> pieces = new Recent<>(REMEMBERED);
    private final int unknown;
    private final int first;
    private final int last;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
        this.first = id("[CLS]");
        this.last = id("[SEP]");
    }

    /** The tokenizer of a vocabulary with one piece a line, numbered from 0. */
    static WordPiece read(InputStream vocabulary) throws IOException {
        Map<String, Integer> ids = HashMap.newHashMap(31_000);
        try (var reader = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
                ids.put(piece, ids.size());
            }
        }
        return new WordPiece(ids);
    }

    /** The numbers of a text's pieces between those of the beginning and the end. */
    long[] ids(String text) {
        Pieces pieces = new Pieces();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(clean(text), Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                return;
            }
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || c == ' ') {
                pieces.addWord(word);
            }
            if (c != ' ') {
                word.appendCodePoint(Character.toLowerCase(c));
            }
            if (alone) {
                pieces.addWord(word);
            }
        });
        pieces.addWord(word);
        return pieces.ended();
    }

    private static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
                cleaned.append(' ');
            } else if (c != 0xFFFD && !isInvisible(c)) {
                cleaned.appendCodePoint(c);
            }
        });
        return cleaned.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int c) {
        boolean ascii = (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x7F);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** The blocks that the reference tokenizer takes for Chinese characters. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private int id(String special) {
        Integer id = vocabulary.get(special);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + special);
        }
        return id;
    }

    /** The longest known pieces of a word from the left; the unknown one where any part of it is not known. */
    private int[] cut(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return new int[] {unknown};
        }
        IntStream.Builder cut = IntStream.builder();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = vocabulary.get(piece(word, start, end));
            while (id == null && end > start + 1) {
                end--;
                id = vocabulary.get(piece(word, start, end));
            }
            if (id == null) {
                return new int[] {unknown};
            }
            cut.add(id);
            start = end;
        }
        return cut.build().toArray();
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }

    /** The pieces of one text as they are found. */
    private final class Pieces {
        private final long[] ids = new long[LIMIT];
        private int size;

        Pieces() {
            add(first);
        }

        /** Adds the pieces of a word and empties it. */
        void addWord(StringBuilder word) {
            if (!word.isEmpty()) {
                for (int id : pieces.of(word.toString(), WordPiece.this::cut)) {
                    add(id);
                }
                word.setLength(0);
            }
        }

        private void add(int id) {
            if (size < LIMIT - 1) {
                ids[size] = id;
                size++;
            }
        }

        long[] ended() {
            ids[size] = last;
            return Arrays.copyOf(ids, size + 1);
        }
    }
}
