package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the head of each word and its relation to it, from left to right.
 *
 * <p>A greedy transition-based reader in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, Dynamic
 * Programming Algorithms for Transition-Based Dependency Parsers, 2011), trained with a dynamic oracle (Goldberg and
 * Nivre, Training Deterministic Parsers with Non-Deterministic Oracles, 2013). Linear time; thread-safe.
 */
final class Parser {

    private final LinearModel moves;
    private final LinearModel labels;
    private final List<String> names;

    Parser(LinearModel moves, LinearModel labels, List<String> names) {
        this.moves = moves;
        this.labels = labels;
        this.names = List.copyOf(names);
    }

    static Parser read(DataInputStream in) throws IOException {
        LinearModel moves = LinearModel.read(in);
        LinearModel labels = LinearModel.read(in);
        List<String> names = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return new Parser(moves, labels, names);
    }

    void write(DataOutputStream out) throws IOException {
        moves.write(out);
        labels.write(out);
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    /** The tree of tagged words: for each word its head, or their number for the word that has none. */
    ParseState parse(Words words) {
        ParseState state = new ParseState(words);
        Features features = new Features();
        int[] scores = new int[ParseState.MOVES];
        int[] sums = new int[labels.classes()];
        while (!state.isFinal()) {
            features.clear();
            state.features(features);
            moves.score(features, scores);
            int best = -1;
            for (int move = 0; move < ParseState.MOVES; move++) {
                if (state.permits(move) && (best < 0 || scores[move] > scores[best])) {
                    best = move;
                }
            }
            if (best != ParseState.SHIFT) {
                features.clear();
                state.labelFeatures(best, features);
                labels.score(features, sums);
                int label = 0;
                for (int c = 1; c < sums.length; c++) {
                    if (sums[c] > sums[label]) {
                        label = c;
                    }
                }
                state.label(best, label);
            }
            state.apply(best);
        }
        return state;
    }

    String name(int label) {
        return names.get(label);
    }
}
