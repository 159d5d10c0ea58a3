package org.attache.english.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.attache.english.Tag;

/**
 * Trains the models of {@link Tagging} and says how well they do; no test, run by hand.
 *
 * <p>Arguments: the file to write, a treebank (CoNLL-U) to measure with, treebanks to train with. Decision record 15
 * says where these come from.
 */
@SuppressWarnings("EnumOrdinal") // models learn with the numbers of the tags
final class TaggerTraining {

    private static final int TAG_ROUNDS = 8;

    private TaggerTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Treebank.Sentence> held = Treebank.read(Path.of(arguments[1]));
        List<Treebank.Sentence> train = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            train.addAll(Treebank.read(Path.of(arguments[i])));
        }
        Random random = new Random(7);
        List<Treebank.Sentence> typed = new ArrayList<>(train);
        for (Treebank.Sentence sentence : train) {
            if (random.nextInt(5) == 0) {
                typed.add(sentence.asTyped());
            }
        }
        LinearModel tagging = tagger(typed, random, TAG_ROUNDS);
        Tagger tagger = new Tagger(tagging);
        held.forEach(sentence -> tagger.tag(sentence.words()));
        System.out.printf("tags %.4f%n", tagAccuracy(held));
        List<String> scripts = scripts(train);
        LinearModel lemmas = lemmatizer(train, scripts, random);
        measureLemmas(held, new Lemmatizer(lemmas, scripts));
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            new Tagging(tagger, new Lemmatizer(lemmas, scripts)).write(out);
        }
        System.out.println(Files.size(Path.of(arguments[0])) + " bytes");
    }

    private static LinearModel tagger(List<Treebank.Sentence> sentences, Random random, int rounds) {
        Perceptron perceptron = new Perceptron(Tag.values().length, 17);
        Features features = new Features();
        for (int round = 0; round < rounds; round++) {
            for (Treebank.Sentence sentence : shuffled(sentences, random)) {
                for (int i = 0; i < sentence.size(); i++) {
                    features.clear();
                    Tagger.features(sentence.words(), i, features);
                    int guess = perceptron.best(features, c -> true);
                    perceptron.learn(features, guess, sentence.tags()[i]);
                    sentence.words().tags()[i] = guess;
                }
            }
        }
        return perceptron.averaged();
    }

    /** The changes from form to lemma that are seen at least three times. */
    private static List<String> scripts(List<Treebank.Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Treebank.Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.merge(script(sentence, i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 2 && entry.getKey().charAt(0) <= '9')
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String script(Treebank.Sentence sentence, int i) {
        String form = Words.plain(sentence.words().texts().get(i)).toLowerCase(Locale.ROOT);
        return Lemmatizer.script(form, Words.plain(sentence.lemmas().get(i)).toLowerCase(Locale.ROOT));
    }

    private static LinearModel lemmatizer(List<Treebank.Sentence> sentences, List<String> scripts, Random random) {
        Perceptron perceptron = new Perceptron(scripts.size(), 14);
        Features features = new Features();
        for (int round = 0; round < 5; round++) {
            for (Treebank.Sentence sentence : shuffled(sentences, random)) {
                for (int i = 0; i < sentence.size(); i++) {
                    Tag tag = Tag.values()[sentence.tags()[i]];
                    int right = scripts.indexOf(script(sentence, i));
                    if (right >= 0 && !tag.isName()) {
                        features.clear();
                        String form =
                                Words.plain(sentence.words().texts().get(i)).toLowerCase(Locale.ROOT);
                        Lemmatizer.features(form, tag, features);
                        perceptron.learn(features, perceptron.best(features, c -> true), right);
                    }
                }
            }
        }
        return perceptron.averaged();
    }

    private static void measureLemmas(List<Treebank.Sentence> held, Lemmatizer lemmatizer) {
        int all = 0;
        int right = 0;
        for (Treebank.Sentence sentence : held) {
            for (int i = 0; i < sentence.size(); i++) {
                Tag tag = Tag.values()[sentence.tags()[i]];
                if (tag.isVerb() || tag == Tag.NNS) {
                    all++;
                    right += lemmatizer
                                    .lemma(sentence.words().texts().get(i), tag)
                                    .equals(sentence.lemmas().get(i))
                            ? 1
                            : 0;
                }
            }
        }
        System.out.printf("lemmas of verbs and plurals %.4f%n", (double) right / all);
    }

    private static List<Treebank.Sentence> shuffled(List<Treebank.Sentence> sentences, Random random) {
        List<Treebank.Sentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static double tagAccuracy(List<Treebank.Sentence> held) {
        int right = 0;
        int all = 0;
        for (Treebank.Sentence sentence : held) {
            for (int i = 0; i < sentence.size(); i++) {
                all++;
                right += sentence.words().tags()[i] == sentence.tags()[i] ? 1 : 0;
            }
        }
        return (double) right / all;
    }
}
