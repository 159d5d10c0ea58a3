package org.attache.visit;

import org.jspecify.annotations.Nullable;

/** Finds the role of a person beside the name. */
final class RoleFinder {

    /** How many tokens a role after a name may have. */
    private static final int LONGEST = 16;

    private RoleFinder() {}

    /**
     * A role in a sentence.
     *
     * @param from index of its first token
     * @param until index after its last token
     */
    record Role(int from, int until, String words) {}

    /** The role whose last word stands right before a token, as in "Finance Minister Ana Ruiz". */
    static @Nullable Role before(Sentence sentence, int until) {
        int from = -1;
        boolean inList = false;
        for (int i = until - 1; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            if (token.possessive() || sentence.inDate().get(i)) {
                break;
            }
            if (isHead(token)) {
                from = i;
            } else if (isPart(sentence, i)) {
                from = from == i + 1 ? i : from;
            } else if (!isLink(token, from >= 0, inList)) {
                break;
            }
            inList |= token.is("and");
        }
        return from < 0 ? null : new Role(from, until, sentence.slice(from, until));
    }

    /** Whether a word may link parts of a role; left of its head only "of" and the like do. */
    private static boolean isLink(Token token, boolean hasHead, boolean inList) {
        if (token.is(",")) {
            return inList && !hasHead;
        }
        return Lexicon.CONNECTIVE.has(token) && !(hasHead && (token.is("and") || token.is("to")));
    }

    /**
     * The role between a comma that stands at a token and the next one, as in "Ana Ruiz, the finance minister, said".
     */
    static @Nullable Role after(Sentence sentence, int comma) {
        if (!sentence.is(comma, ",")) {
            return null;
        }
        int from = comma + 1;
        while (sentence.is(from, "the") || sentence.is(from, "a") || sentence.is(from, "an")) {
            from++;
        }
        boolean hasHead = false;
        int at = from;
        while (at < sentence.size() && at - from < LONGEST && belongsAfter(sentence, at, hasHead)) {
            Token token = sentence.tokens().get(at);
            hasHead |= isHead(token);
            at++;
        }
        boolean ends = at == sentence.size() || !sentence.tokens().get(at).isWord() || sentence.has(at, Lexicon.FINITE);
        return hasHead && ends ? new Role(from, at, sentence.slice(from, at)) : null;
    }

    private static boolean belongsAfter(Sentence sentence, int at, boolean hasHead) {
        Token token = sentence.tokens().get(at);
        if (sentence.inDate().get(at) || Lexicon.FINITE.has(token)) {
            return false;
        }
        if (token.is(",")) {
            return hasHead && isListComma(sentence, at);
        }
        return token.isWord() && (hasHead || isHead(token) || isPart(sentence, at) || token.possessive());
    }

    /**
     * Whether a comma parts the members of a capitalised list that ends with "and": "Population, Refugees and
     * Migration".
     */
    private static boolean isListComma(Sentence sentence, int comma) {
        int at = comma + 1;
        while (sentence.at(at) instanceof Token token && token.isCapitalised() && isPart(sentence, at)) {
            at++;
            if (sentence.is(at, ",")) {
                return isListComma(sentence, at);
            }
        }
        return at > comma + 1 && sentence.is(at, "and");
    }

    static boolean isHead(Token token) {
        String folded = token.folded();
        return Lexicon.HEAD.has(folded)
                || Lexicon.HONORIFIC.has(folded)
                || (folded.contains("-") && Lexicon.HEAD.has(folded.substring(folded.lastIndexOf('-') + 1)));
    }

    private static boolean isPart(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean isAbbreviation = token.isCapitalised() && token.isWord() && !token.isNameLike();
        return Lexicon.MODIFIER.has(token) || sentence.inCountry().get(at) || isAbbreviation;
    }
}
