package org.attache.english.tagging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.english.Tag;

/** Sentences with their tags and lemmas as CoNLL-U has them, universaldependencies.org/format. */
final class Treebank {

    private Treebank() {}

    /** A sentence with its right tags and lemmas. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sentence(Words words, List<String> lemmas, int[] tags) {

        int size() {
            return tags.length;
        }

        /** The same as people type it: in small letters. */
        Sentence asTyped() {
            List<String> small = words.texts().stream()
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .toList();
            return new Sentence(Words.of(small), lemmas, tags);
        }
    }

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                add(rows, sentences);
                rows.clear();
            } else if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                if (row[0].chars().allMatch(Character::isDigit)) {
                    rows.add(row);
                }
            }
        }
        add(rows, sentences);
        return sentences;
    }

    @SuppressWarnings("EnumOrdinal") // models learn with the numbers of the tags
    private static void add(List<String[]> rows, List<Sentence> sentences) {
        int size = rows.size();
        if (size == 0) {
            return;
        }
        int[] tags = new int[size];
        List<String> texts = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            texts.add(row[1]);
            lemmas.add(row[2]);
            tags[i] = Tag.of(row[4]).ordinal();
        }
        sentences.add(new Sentence(Words.of(texts), lemmas, tags));
    }
}
