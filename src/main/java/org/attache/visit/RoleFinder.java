package org.attache.visit;

import org.jspecify.annotations.Nullable;

/** Finds the role of a person beside the name. */
final class RoleFinder {

    /** How many tokens a role after a name may have. */
    private static final int LONGEST = 16;

    /** How many words may stand between a country and the head of a role. */
    private static final int FIELD = 4;

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
        if (sentence.has(until - 1, Lexicon.CONNECTIVE)) {
            return null;
        }
        for (int i = until - 1; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            if (token.possessive() || sentence.inDate().get(i)) {
                break;
            }
            if (isHead(token) || (i == until - 1 && isPlural(token))) {
                from = i;
            } else if ((from == i + 1 && isField(sentence, i))
                    || (from < 0 && (isForField(sentence, i) || isOfOrganisation(sentence, i)))) {
                from = from < 0 ? from : i;
            } else if (isPart(sentence, i)) {
                from = from == i + 1 ? i : from;
            } else if (!isLink(token, from >= 0, inList)) {
                break;
            }
            inList |= token.is("and");
        }
        return from < 0 ? null : new Role(from, until, words(sentence, from, until));
    }

    /** The role as one of several people has it: of "foreign ministers" "foreign minister". */
    private static String words(Sentence sentence, int from, int until) {
        String words = sentence.slice(from, until);
        return isPlural(sentence.tokens().get(until - 1)) ? words.replaceFirst("s(\\.?)$", "$1") : words;
    }

    /** "Infrastructure" in "Slovenia's infrastructure minister": any word between a country and the head. */
    static boolean isField(Sentence sentence, int at) {
        int before = at;
        while (at - before < FIELD && isFieldWord(sentence, before)) {
            before--;
        }
        int after = at;
        while (after - at < FIELD && isFieldWord(sentence, after)) {
            after++;
        }
        Token head = sentence.at(after);
        return before < at
                && before >= 0
                && sentence.inCountry().get(before)
                && head != null
                && (isHead(head) || Lexicon.MODIFIER.has(head));
    }

    /** "World" in "head of the World Trade Organization". */
    private static boolean isOfOrganisation(Sentence sentence, int at) {
        int after = at;
        while (sentence.at(after) instanceof Token token && token.isCapitalised() && after - at < FIELD) {
            if (Lexicon.ORGANISATION.has(token)) {
                return true;
            }
            after++;
        }
        return false;
    }

    /** "Cyberspace" in "ambassador for Cyberspace", "Oslo" in "ambassador in Oslo". */
    private static boolean isForField(Sentence sentence, int at) {
        boolean posted = sentence.is(at - 1, "in")
                && sentence.at(at - 2) instanceof Token head
                && isHead(head)
                && Gazetteer.cityLength(sentence, at) == 1;
        if (posted) {
            return true;
        }
        int before = at;
        while (at - before < FIELD && isFieldWord(sentence, before)) {
            before--;
        }
        return before < at
                && sentence.is(before, "for")
                && sentence.at(before - 1) instanceof Token head
                && isHead(head);
    }

    private static boolean isFieldWord(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean name = token != null
                && token.isNameLike()
                && !token.possessive()
                && !sentence.inCountry().get(at)
                && !isHead(token)
                && !Lexicon.STOPNAME.has(token);
        return name || isPlainWord(token) || sentence.is(at, "and");
    }

    /** A word in small letters that can name a field of work. */
    static boolean isPlainWord(@Nullable Token token) {
        return token != null
                && token.text().length() > 2
                && token.text().chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
                && !token.possessive()
                && !isHead(token)
                && !Lexicon.STOPNAME.has(token)
                && !Lexicon.FINITE.has(token)
                && !Lexicon.RECEIVING.has(token)
                && !Lexicon.CONNECTIVE.has(token)
                && !Lexicon.AUXILIARY.has(token)
                && !Lexicon.SPEECH.has(token);
    }

    /** "Ministers": the head of a role that several people share. */
    static boolean isPlural(Token token) {
        String folded = token.folded();
        return folded.endsWith("s") && Lexicon.HEAD.has(folded.substring(0, folded.length() - 1)) && !isHead(token);
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
        return hasHead && ends && !endsWithName(sentence, from, at)
                ? new Role(from, at, sentence.slice(from, at))
                : null;
    }

    /** "President of Korea Lee Sang-min": the role of somebody else, whose name follows. */
    private static boolean endsWithName(Sentence sentence, int from, int until) {
        int start = until;
        while (start > from && isNamePart(sentence, start - 1)) {
            start--;
        }
        Token before = sentence.at(start - 1);
        boolean leads = start > from && before != null && !Lexicon.CONNECTIVE.has(before);
        return until - start > 1 && leads;
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.isNameLike()
                && !sentence.inCountry().get(at)
                && !isHead(token)
                && !Lexicon.MODIFIER.has(token)
                && !Lexicon.ORGANISATION.has(token)
                && !Lexicon.SITE.has(token)
                && !Lexicon.STOPNAME.has(token);
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
        return Lexicon.HEAD.has(token)
                || Lexicon.HONORIFIC.has(token)
                || (token.folded().indexOf('-') >= 0 && isHyphenated(token.folded()));
    }

    /** "Ambassador-at-large", "under-secretary"; not "Port-au-Prince". */
    private static boolean isHyphenated(String folded) {
        String first = folded.substring(0, folded.indexOf('-'));
        String last = folded.substring(folded.lastIndexOf('-') + 1);
        return (Lexicon.HEAD.has(first) && !Lexicon.ROYAL.has(first))
                || (Lexicon.HEAD.has(last) && !Lexicon.ROYAL.has(last));
    }

    private static boolean isPart(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean isAbbreviation = token.isCapitalised() && token.isWord() && !token.isNameLike();
        return Lexicon.MODIFIER.has(token) || sentence.inCountry().get(at) || isAbbreviation;
    }
}
