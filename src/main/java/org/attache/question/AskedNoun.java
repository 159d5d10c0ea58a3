package org.attache.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.english.tagging.Tagging;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/**
 * Finds the noun that a question asks for: "which <b>airline</b> does she take", "what is her phone <b>number</b>",
 * "the <b>price</b> of the tickets".
 */
final class AskedNoun {

    private static final Set<String> ASKING = Set.of("which", "what", "what's", "whats");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s");

    private static final Set<String> AUXILIARY =
            Set.of("do", "does", "did", "is", "are", "was", "were", "will", "would", "can", "could", "has", "have");

    private AskedNoun() {}

    /** Positions of the words of the noun phrase that is asked for; empty where the question asks for no noun. */
    static Set<Integer> positions(ParsedQuestion question) {
        List<Word> words = question.words();
        Set<Integer> heads = new TreeSet<>();
        if (question.wanted() == Wanted.ACTIVITY) {
            return heads;
        }
        for (int at = 0; at < words.size() && heads.isEmpty(); at++) {
            boolean measured = words.get(at).folded().equals("how")
                    && question.wanted() != Wanted.DURATION
                    && !isCounting(words, at + 1);
            if (measured || ASKING.contains(words.get(at).folded())) {
                heads.addAll(phrase(question, isKindOf(words, at + 1) ? at + 3 : at + 1));
                if (heads.isEmpty() && isNounBefore(question, at + 1)) {
                    heads.add(at + 1);
                }
                if (heads.isEmpty() && isBeing(words, at)) {
                    heads.addAll(identified(question, at));
                }
            }
        }
        return heads.isEmpty() ? existing(question) : heads;
    }

    /** "Is there a new date": the noun of what there may be. */
    private static Set<Integer> existing(ParsedQuestion question) {
        List<Word> words = question.words();
        boolean there = words.size() > 2
                && BEING.contains(words.getFirst().folded())
                && words.get(1).folded().equals("there");
        int at = 2;
        while (there
                && at < words.size()
                && Vocabulary.STOP.contains(words.get(at).folded())) {
            at++;
        }
        int end = at;
        while (there
                && end < words.size()
                && !Vocabulary.STOP.contains(words.get(end).folded())
                && !question.dates().contains(end)) {
            end++;
        }
        return end > at ? Set.of(end - 1) : Set.of();
    }

    /** "What kind of boat" asks for the boat. */
    private static boolean isKindOf(List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at + 1).folded().equals("of")
                && switch (words.get(at).folded()) {
                    case "kind", "sort", "type", "kinds", "sorts", "types" -> true;
                    default -> false;
                };
    }

    /** "What present do they get?": a word that carries nothing elsewhere is a noun between "what" and a verb. */
    private static boolean isNounBefore(ParsedQuestion question, int at) {
        List<Word> words = question.words();
        boolean between = question.wanted() == Wanted.ANYTHING
                && at + 1 < words.size()
                && Vocabulary.STOP.contains(words.get(at).folded())
                && AUXILIARY.contains(words.get(at + 1).folded());
        return between
                && Tagging.words(question.text()).stream()
                        .anyMatch(word -> word.start() == words.get(at).start()
                                && word.tag().isNoun());
    }

    /** "How many", "how long" and their like ask for what the ledger or a number tells; "how old" for an age. */
    private static boolean isCounting(List<Word> words, int at) {
        return at >= words.size() || Vocabulary.isKnown(words.get(at));
    }

    private static boolean isBeing(List<Word> words, int at) {
        return words.get(at).folded().startsWith("what")
                && (isContracted(words.get(at))
                        || (at + 1 < words.size()
                                && BEING.contains(words.get(at + 1).folded())));
    }

    /** "What's", however its end was read. */
    private static boolean isContracted(Word asking) {
        return asking.text().length() > "what".length();
    }

    /** "What is Tom West's phone number?", "What is the price of a ticket?" */
    private static Set<Integer> identified(ParsedQuestion question, int asking) {
        List<Word> words = question.words();
        int at = isContracted(words.get(asking)) ? asking + 1 : asking + 2;
        while (at < words.size()
                && (question.explained().contains(at)
                        || Vocabulary.STOP.contains(words.get(at).folded()))) {
            at++;
        }
        return phrase(question, at);
    }

    /** The last of the content words in a row from here; of a "flight number" the flight. */
    private static Set<Integer> phrase(ParsedQuestion question, int from) {
        int at = from;
        while (at < question.words().size() && isContent(question, at)) {
            at++;
        }
        boolean numbered = at < question.words().size()
                && question.words().get(at).folded().equals("number");
        return at == from || (isNoun(question, at) && !numbered) ? Set.of() : Set.of(at - 1);
    }

    /** "The whole programme" asks for the programme. */
    private static boolean isNoun(ParsedQuestion question, int at) {
        return at < question.words().size()
                && Vocabulary.isAskable(question.words().get(at).folded());
    }

    private static boolean isContent(ParsedQuestion question, int at) {
        Word word = question.words().get(at);
        return !question.explained().contains(at) && !Vocabulary.isKnown(word);
    }
}
