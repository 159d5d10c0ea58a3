package org.attache.visit;

import java.util.List;
import java.util.Locale;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Token;
import org.attache.english.Tokenizer;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.jspecify.annotations.Nullable;

/** Reads from the words of a row whether its visit was called off. */
final class StatusWords {

    private StatusWords() {}

    /** Cancelled or postponed where the words say so, else null. */
    static @Nullable Status calledOff(String words) {
        Status found = null;
        List<Token> tokens = Tokenizer.tokens(words);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
            Verb verb = VerbForms.verb(word, next);
            Noun noun = Lexicon.noun(word);
            if (isDenied(tokens, i)) {
                continue;
            }
            if (verb == Verb.POSTPONE || noun == Noun.POSTPONEMENT) {
                return Status.POSTPONED;
            }
            if (verb == Verb.CANCEL || noun == Noun.CANCELLATION) {
                found = Status.CANCELLED;
            }
        }
        return found;
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
}
