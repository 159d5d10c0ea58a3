package org.attache.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the program know of words: the class of a lemma in its part of speech. All of it stands in
 * lexicon.txt, each word once for a part of speech. Thread-safe.
 */
public final class Lexicon {

    private static final String FILE = "lexicon.txt";
    private static final Map<String, Map<String, String>> CLASSES = load();
    private static final List<String> LANGUAGES =
            List.of("german", "french", "spanish", "italian", "portuguese", "dutch", "norwegian");
    /** Both are asked many times a word, so their classes are no longer words. */
    private static final Map<String, Verb> VERBS = kinds("verb", Verb.class);

    private static final Map<String, Noun> NOUNS = kinds("noun", Noun.class);

    private Lexicon() {}

    /** The class of a verb; {@link Verb#OTHER} for one that no rule knows. */
    public static Verb verb(String lemma) {
        return verb(lemma, "");
    }

    /**
     * The class of a verb with its particle, which may make it another verb: "call off".
     *
     * @param particle empty for none
     */
    public static Verb verb(String lemma, String particle) {
        Verb found = particle.isEmpty() ? null : VERBS.get(lemma + "_" + particle);
        return found == null ? VERBS.getOrDefault(lemma, Verb.OTHER) : found;
    }

    /** Whether a verb is another one with this particle. */
    public static boolean isPhrasal(String lemma, String particle) {
        return VERBS.containsKey(lemma + "_" + particle);
    }

    /** The class of a noun; {@link Noun#OTHER} for one that no rule knows. */
    public static Noun noun(String lemma) {
        return NOUNS.getOrDefault(lemma, Noun.OTHER);
    }

    /** Every form of the nouns of a class that {@link #nounForm} may take for one. */
    public static Set<String> forms(Noun kind) {
        Set<String> forms = new HashSet<>();
        NOUNS.forEach((lemma, noun) -> {
            if (noun == kind) {
                forms.addAll(List.of(lemma, lemma + "s", lemma + "es"));
                forms.add(lemma.replaceFirst("an$", "en"));
                forms.add(lemma.replaceFirst("y$", "ies"));
            }
        });
        return forms;
    }

    /** The class of a noun in its singular or its plural; {@link Noun#OTHER} for one that no rule knows. */
    public static Noun nounForm(String form) {
        Noun noun = noun(form);
        if (noun != Noun.OTHER) {
            return noun;
        }
        int end = form.length();
        if (form.endsWith("men")) {
            return noun(form.substring(0, end - 2) + "an");
        }
        if (form.endsWith("ies") && noun(form.substring(0, end - 3) + "y") != Noun.OTHER) {
            return noun(form.substring(0, end - 3) + "y");
        }
        if (form.endsWith("es") && noun(form.substring(0, end - 2)) != Noun.OTHER) {
            return noun(form.substring(0, end - 2));
        }
        return form.endsWith("s") ? noun(form.substring(0, end - 1)) : Noun.OTHER;
    }

    /** Whether an adjective is of a class. */
    public static boolean isAdjective(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("adjective", Map.of()).get(lemma));
    }

    /** Whether an adverb is of a class. */
    public static boolean isAdverb(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("adverb", Map.of()).get(lemma));
    }

    /** Whether a word is an adverb that a rule knows. */
    public static boolean isAdverb(String lemma) {
        return CLASSES.getOrDefault("adverb", Map.of()).containsKey(lemma);
    }

    /** Whether a preposition is of a class. */
    public static boolean isPreposition(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("preposition", Map.of()).get(lemma));
    }

    /** Whether a conjunction is of a class. */
    public static boolean isConjunction(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("conjunction", Map.of()).get(lemma));
    }

    /** Whether a lemma tells what can keep somebody from what was planned. */
    public static boolean isHindrance(String lemma) {
        return CLASSES.getOrDefault("hindrance", Map.of()).containsKey(lemma);
    }

    /** Whether a lemma in a question asks for something, or says little by itself: "price", "condition", "light". */
    public static boolean isAsked(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("asked", Map.of()).get(lemma));
    }

    /** Whether a verb of a question asks or only helps another verb: "tell", "have". */
    public static boolean isHelping(String lemma) {
        return CLASSES.getOrDefault("helping", Map.of()).containsKey(lemma);
    }

    /** Whether a lemma names where somebody works every day: "desk", "ministry". */
    public static boolean isWorkplace(String lemma) {
        return CLASSES.getOrDefault("workplace", Map.of()).containsKey(lemma);
    }

    /** Whether a particle makes a verb of motion one of setting out: "flies out". */
    public static boolean isSettingOut(String particle) {
        return CLASSES.getOrDefault("setting_out", Map.of()).containsKey(particle);
    }

    /** Whether a word can be a part of a name, of a kind: "particle", "suffix", "surname", "club". */
    public static boolean isNamePart(String word, String kind) {
        return kind.equals(CLASSES.getOrDefault("name", Map.of()).get(word));
    }

    /** Whether an office, a relation or a group is of a kind: "noble", "royal", "personal", "worn", "any_group". */
    public static boolean isTitle(String lemma, String kind) {
        return kind.equals(CLASSES.getOrDefault("title", Map.of()).get(lemma));
    }

    /** Whether a word is one of courtesy, of a kind: "open", "close", "glue", "request". */
    public static boolean isCourtesy(String word, String kind) {
        return kind.equals(CLASSES.getOrDefault("courtesy", Map.of()).get(word));
    }

    /** What a short form that people type stands for; null for any other word. */
    public static @Nullable String shortened(String word) {
        return CLASSES.getOrDefault("short", Map.of()).get(word);
    }

    /**
     * What a word of a question says in English; null for any word that the lexicon does not have.
     *
     * @param language its name in small letters: "german"
     */
    public static @Nullable String translated(String language, String word) {
        return CLASSES.getOrDefault(language, Map.of()).get(word);
    }

    /** What a word of any of these languages says in English, one for each that has it. */
    public static List<String> translations(String word) {
        return LANGUAGES.stream()
                .map(language -> CLASSES.getOrDefault(language, Map.of()).get(word))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a word tells the sex of the person it stands for: "male" or "female". */
    public static boolean isGendered(String word, String gender) {
        return gender.equals(CLASSES.getOrDefault("gender", Map.of()).get(word));
    }

    /** What a word in the head of a column says of it: "visitor", "day", "place"; null where no rule knows the word. */
    public static @Nullable String column(String word) {
        Map<String, String> words = CLASSES.getOrDefault("column", Map.of());
        String found = words.get(word);
        return found == null && word.endsWith("s") ? words.get(word.substring(0, word.length() - 1)) : found;
    }

    /** The English weekday or month that people of another language shorten so in tables; null for any other word. */
    public static @Nullable String calendar(String word) {
        return CLASSES.getOrDefault("calendar", Map.of()).get(word);
    }

    /** The lemma of a verb by an irregular form of its past; null for any other word. */
    static @Nullable String irregular(String form) {
        return CLASSES.getOrDefault("past", Map.of()).get(form);
    }

    private static <K extends Enum<K>> Map<String, K> kinds(String part, Class<K> type) {
        Map<String, K> kinds = new HashMap<>();
        CLASSES.getOrDefault(part, Map.of())
                .forEach((lemma, kind) -> kinds.put(lemma, Enum.valueOf(type, kind.toUpperCase(Locale.ROOT))));
        return kinds;
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String[] open = {"", ""};
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    open = line.substring(1, line.length() - 1).split(" ");
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    Map<String, String> part = classes.computeIfAbsent(open[0], key -> new HashMap<>());
                    for (String lemma : line.split(" ")) {
                        if (part.put(lemma, open[1]) != null) {
                            twice.add(open[0] + " " + lemma);
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!twice.isEmpty()) {
            throw new IllegalStateException("the lexicon describes these words twice: " + twice);
        }
        return classes;
    }
}
