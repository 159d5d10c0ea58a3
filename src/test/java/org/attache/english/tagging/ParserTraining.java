package org.attache.english.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the model of {@link Parsing} and says how well it does; no test, run by hand.
 *
 * <p>Arguments: the file to write, the model of {@link Tagging}, a treebank (CoNLL-U) to measure with, treebanks to
 * train with. Decision record 15 says where these come from.
 */
final class ParserTraining {

    private static final int ROUNDS = 10;
    private static final Set<String> FINE =
            Set.of("nsubj:pass", "aux:pass", "csubj:pass", "obl:agent", "nmod:poss", "acl:relcl", "compound:prt");

    private ParserTraining() {}

    /** A tagged sentence with its right tree. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tree(Words words, int[] heads, int[] labels) {}

    public static void main(String[] arguments) throws IOException {
        Tagger tagger;
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            tagger = Tagger.read(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
        }
        Map<String, Integer> names = new TreeMap<>();
        List<Tree> held = read(Path.of(arguments[2]), tagger, names);
        List<Tree> train = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            train.addAll(read(Path.of(arguments[i]), tagger, names));
        }
        System.out.println(train.size() + " sentences, " + names.size() + " relations");
        Random random = new Random(7);
        Perceptron moves = new Perceptron(ParseState.MOVES, 22);
        Perceptron labels = new Perceptron(names.size(), 18);
        List<Tree> order = new ArrayList<>(train);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Tree tree : order) {
                learn(tree, moves, labels, round, random);
            }
            System.out.println("round " + round);
        }
        List<String> ordered = new ArrayList<>(Collections.nCopies(names.size(), ""));
        names.forEach((name, number) -> ordered.set(number, name));
        Parser parser = new Parser(moves.averaged(), labels.averaged(), ordered);
        measure(held, parser);
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            parser.write(out);
        }
        System.out.println(Files.size(Path.of(arguments[0])) + " bytes");
    }

    private static void learn(Tree tree, Perceptron moves, Perceptron labels, int round, Random random) {
        ParseState state = new ParseState(tree.words());
        Features features = new Features();
        while (!state.isFinal()) {
            features.clear();
            state.features(features);
            int guess = moves.best(features, state::permits);
            int least = Integer.MAX_VALUE;
            int[] costs = new int[ParseState.MOVES];
            for (int move = 0; move < ParseState.MOVES; move++) {
                costs[move] = state.permits(move) ? state.cost(move, tree.heads()) : Integer.MAX_VALUE;
                least = Math.min(least, costs[move]);
            }
            int lowest = least;
            int right = moves.best(features, move -> costs[move] == lowest);
            moves.learn(features, costs[guess] == lowest ? right : guess, right);
            int next = round > 0 && random.nextInt(10) > 0 ? guess : right;
            if (next != ParseState.SHIFT) {
                int dependent = state.dependent();
                int gold = tree.labels()[dependent];
                features.clear();
                state.labelFeatures(next, features);
                int label = labels.best(features, c -> true);
                if (tree.heads()[dependent] == state.head(next)) {
                    labels.learn(features, label, gold);
                }
                state.label(next, label);
            }
            state.apply(next);
        }
    }

    private static void measure(List<Tree> held, Parser parser) {
        int all = 0;
        int heads = 0;
        int both = 0;
        long start = System.nanoTime();
        for (Tree tree : held) {
            ParseState state = parser.parse(tree.words());
            for (int i = 0; i < tree.heads().length; i++) {
                all++;
                boolean head = state.heads()[i] == tree.heads()[i];
                heads += head ? 1 : 0;
                both += head && state.labels()[i] == tree.labels()[i] ? 1 : 0;
            }
        }
        long micros = (System.nanoTime() - start) / 1000 / held.size();
        System.out.printf(
                "heads %.4f, with relation %.4f, %d us a sentence%n",
                (double) heads / all, (double) both / all, micros);
    }

    private static List<Tree> read(Path file, Tagger tagger, Map<String, Integer> names) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                if (!rows.isEmpty()) {
                    trees.add(tree(rows, tagger, names));
                }
                rows.clear();
            } else if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                if (row[0].chars().allMatch(Character::isDigit)) {
                    rows.add(row);
                }
            }
        }
        return trees;
    }

    private static Tree tree(List<String[]> rows, Tagger tagger, Map<String, Integer> names) {
        int size = rows.size();
        int[] heads = new int[size];
        int[] labels = new int[size];
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            texts.add(row[1]);
            int head = Integer.parseInt(row[6]);
            heads[i] = head == 0 ? size : head - 1;
            String name = FINE.contains(row[7]) ? row[7] : row[7].replaceAll(":.*", "");
            labels[i] = names.computeIfAbsent(name, key -> names.size());
        }
        Words words = Words.of(texts);
        tagger.tag(words);
        return new Tree(words, heads, labels);
    }
}
