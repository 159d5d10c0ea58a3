package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Token;
import org.attache.english.Tokenizer;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words of a row whether its visit was called off. They have to say it of the visit: the remarks of a
 * row tell what was talked about, too, and that may be called off as well ("the withdrawal of forces"). So a clause
 * counts that begins with it ("cancelled because of snow"), or in which a visit, an occasion or the visitor stands
 * before it ("trip postponed"); not where somebody calls something else off, or is about to.
 */
public final class StatusWords {

    private static final Set<Noun> VISITS =
            Set.of(Noun.VISIT, Noun.EVENT, Noun.ARRIVAL, Noun.DEPARTURE, Noun.RETURN, Noun.PLAN, Noun.INVITATION);

    private static final String TURN = "but";
    private static final String PRONOUN = "it";

    private final List<String> words;
    private final Set<String> visitor;

    private StatusWords(List<String> clause, Set<String> visitor) {
        this.words = clause;
        this.visitor = visitor;
    }

    /** Cancelled or postponed where the words say so of the visit, else null. */
    public static @Nullable Status calledOff(String words, String visitor) {
        Status found = null;
        for (List<String> clause : clauses(words)) {
            Status said = new StatusWords(clause, Set.copyOf(NameWords.of(visitor))).calledOff();
            found = said == Status.POSTPONED || found == null ? said : found;
            if (found == Status.POSTPONED) {
                return found;
            }
        }
        return found;
    }

    /** The words between marks and turns, in small letters, without those that are denied. */
    private static List<List<String>> clauses(String text) {
        List<List<String>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        List<Token> tokens = Tokenizer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (!tokens.get(i).isWord() || word.equals(TURN) || isDenied(tokens, i)) {
                clauses.add(new ArrayList<>());
            } else {
                clauses.getLast().add(word);
            }
        }
        return clauses;
    }

    /** Whether words deny another: "not cancelled", or as a cell below its head, "Cancelled: no". */
    private static boolean isDenied(List<Token> tokens, int at) {
        boolean isHead = at + 2 < tokens.size() && tokens.get(at + 1).text().equals(":");
        return (at > 0 && denies(tokens.get(at - 1).text()))
                || (isHead
                        && (denies(tokens.get(at + 2).text())
                                || tokens.get(at + 2).text().matches("[-–—]+")));
    }

    private static boolean denies(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        return word.equals("no") || Lexicon.isAdverb(word, "negator") || Lexicon.isAdjective(word, "false");
    }

    private @Nullable Status calledOff() {
        Status found = null;
        for (int i = 0; i < words.size(); i++) {
            Status said = status(i);
            if (said == Status.POSTPONED) {
                return said;
            }
            found = said == null ? found : said;
        }
        return found;
    }

    private @Nullable Status status(int i) {
        String word = words.get(i);
        Verb verb = VerbForms.verb(word, i + 1 < words.size() ? words.get(i + 1) : "");
        Noun noun = Lexicon.noun(word);
        boolean isPostponed = verb == Verb.POSTPONE || noun == Noun.POSTPONEMENT;
        if (!isPostponed && verb != Verb.CANCEL && noun != Noun.CANCELLATION) {
            return null;
        }
        boolean isNoun = noun == Noun.CANCELLATION || noun == Noun.POSTPONEMENT;
        boolean isOfTheVisit = isNoun ? isNamed(i) : isDone(i);
        return !isOfTheVisit ? null : isPostponed ? Status.POSTPONED : Status.CANCELLED;
    }

    /** "Cancellation", "visit cancellation", "cancellation of the trip". */
    private boolean isNamed(int i) {
        boolean isAboutIt =
                i + 1 == words.size() || !words.get(i + 1).equals("of") || isVisitWithin(i + 2, words.size());
        return isAboutIt && (i <= 1 || isVisit(words.get(i - 1)));
    }

    /**
     * "Cancelled", "was cancelled", "trip to Oslo cancelled", "Ruiz cancelled the trip"; not "cancelling", "not
     * cancelled".
     */
    private boolean isDone(int i) {
        if (words.get(i).endsWith("ing") || (i > 0 && words.get(i - 1).equals("to"))) {
            return false;
        }
        List<String> before = words.subList(0, i);
        if (before.stream().anyMatch(word -> Lexicon.isAdverb(word, "negator"))) {
            return false;
        }
        boolean isHisDeed = before.stream().anyMatch(visitor::contains)
                && (i + 1 == words.size() || isVisitWithin(i + 1, words.size()));
        return isHisDeed
                || isVisitWithin(0, i)
                || before.isEmpty()
                || before.getFirst().equals(PRONOUN)
                || before.stream().allMatch(Lexicon::isAdverb);
    }

    private boolean isVisitWithin(int from, int to) {
        return words.subList(from, to).stream().anyMatch(StatusWords::isVisit);
    }

    private static boolean isVisit(String word) {
        return VISITS.contains(Lexicon.nounForm(word));
    }
}
