package org.attache.question.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;

/** The word lists that the interpretation of questions rests on, by the name of their section. */
public final class Vocabulary {

    /** Words that carry no content: articles, auxiliaries, prepositions, question words. */
    public static final Set<String> STOP;
    /** Words that speak of visits as such; the ledger explains them. */
    public static final Set<String> VISIT;
    /** Words that ask for a kind of answer: city, title, date. */
    static final Set<String> ASKED;
    /** Those of them that ask for a place. */
    static final Set<String> SITE;
    /** Words that stand for any visitor. */
    public static final Set<String> ANYBODY;
    /** Words that speak of meeting somebody. */
    public static final Set<String> MEETING;

    /** Words for what one person is to another: "assistant", "husband". */
    public static final Set<String> RELATION;
    /** Words of visits that say no more than that somebody visits. */
    public static final Set<String> PLAIN;
    /** Words for a document that tells of several visits. */
    public static final Set<String> DOCUMENT;
    /** Words that narrow a yes-or-no question to what a visit alone does not say. */
    public static final Set<String> LIMITING;

    /** Those of every question but the nouns that the lexicon has. */
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        Map<String, Set<String>> sections = load();
        STOP = section(sections, "stop");
        VISIT = section(sections, "visit");
        ASKED = section(sections, "asked");
        SITE = section(sections, "site");
        ANYBODY = section(sections, "anybody");
        MEETING = section(sections, "meeting");
        RELATION = section(sections, "relation");
        PLAIN = section(sections, "plain");
        LIMITING = section(sections, "limiting");
        DOCUMENT = section(sections, "document");
        List.of(STOP, VISIT, ASKED, ANYBODY, MEETING).forEach(KNOWN::addAll);
    }

    private Vocabulary() {}

    /** Whether a word means the same in every question: it is no name and says nothing of the subject. */
    public static boolean isKnown(Word word) {
        return isKnown(word.folded());
    }

    /** The same of a folded word. */
    static boolean isKnown(String word) {
        if (KNOWN.contains(word)) {
            return true;
        }
        Noun noun = Lexicon.nounForm(word);
        return noun == Noun.OFFICE || noun == Noun.HONORIFIC;
    }

    /** The words that are known but for the offices and titles of the lexicon. */
    static Set<String> known() {
        return Collections.unmodifiableSet(KNOWN);
    }

    /** Whether a folded word can be the noun that is asked for and that the ledger explains. */
    public static boolean isAskable(String word) {
        return ASKED.contains(word) || ANYBODY.contains(word) || VISIT.contains(word) || OfficeWords.contains(word);
    }

    /** Whether a folded word asks for a place by its kind: "city", "country". */
    public static boolean isSite(String word) {
        return SITE.contains(word);
    }

    /** Whether a word belongs to the frame of a question and to no name or title. */
    public static boolean isFrame(Word word) {
        String folded = word.folded();
        return STOP.contains(folded) || VISIT.contains(folded) || ASKED.contains(folded);
    }

    private static Set<String> section(Map<String, Set<String>> sections, String name) {
        Set<String> words = sections.get(name);
        if (words == null || words.isEmpty()) {
            throw new IllegalStateException("vocabulary.txt has no section " + name);
        }
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            if (stream == null) {
                throw new IllegalStateException("vocabulary.txt is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Set<String> current = new HashSet<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    Collections.addAll(current, line.trim().split("\\s+"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
