package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds people who are named by their office alone: "the Kenyan trade minister", "Kenya's president", "the foreign
 * minister of Chile". Only offices that one person holds count, and only with their country.
 */
final class OfficeFinder {

    /** How many words may stand between a country and the head of a role. */
    private static final int REACH = 4;

    private OfficeFinder() {}

    /** The office whose first word, without an article, stands at a token; null where none does. */
    static @Nullable PersonMention at(Sentence sentence, int at) {
        PersonMention owned = owned(sentence, at);
        return owned == null ? described(sentence, at) : owned;
    }

    /** "The Kenyan trade minister", "Kenya's minister of trade". */
    private static @Nullable PersonMention owned(Sentence sentence, int at) {
        Countries.Found country = PlaceFinder.country(sentence, at);
        if (country == null) {
            return null;
        }
        int next = PlaceFinder.after(sentence, at, country.end());
        boolean possessive = sentence.tokens().get(next - 1).possessive();
        if (!possessive && !sentence.is(at - 1, "the")) {
            return null;
        }
        int head = head(sentence, next);
        int until = head < 0 ? head : withSubject(sentence, head + 1);
        return until < 0 || isNamed(sentence, until) ? null : mention(sentence, at, until, next, country.country());
    }

    /** "The foreign minister of Chile". */
    private static @Nullable PersonMention described(Sentence sentence, int at) {
        if (!sentence.is(at - 1, "the")) {
            return null;
        }
        int head = head(sentence, at);
        int start = head < 0 ? 0 : sentence.is(head + 2, "the") ? head + 3 : head + 2;
        if (head < 0 || !sentence.is(head + 1, "of")) {
            return null;
        }
        Countries.Found country = PlaceFinder.country(sentence, start);
        if (country == null) {
            return null;
        }
        int until = PlaceFinder.after(sentence, start, country.end());
        return isNamed(sentence, until) ? null : mention(sentence, at, until, at, country.country());
    }

    /** The last head word of a role that starts at a token; -1 where none does. */
    private static int head(Sentence sentence, int from) {
        for (int i = from; i <= from + REACH && sentence.at(i) instanceof Token token; i++) {
            if (Lexicon.OFFICE.has(token) && !sentence.has(i + 1, Lexicon.OFFICE)) {
                return i;
            }
            if (!RoleFinder.isHead(token) && !RoleFinder.isPlainWord(token) && !Lexicon.MODIFIER.has(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Past "of trade and industry". */
    private static int withSubject(Sentence sentence, int from) {
        int at = from;
        if (sentence.is(at, "of") || sentence.is(at, "for")) {
            int next = sentence.is(at + 1, "the") ? at + 2 : at + 1;
            int until = next;
            while (sentence.has(until, Lexicon.MODIFIER)
                    || (sentence.is(until, "and") && sentence.has(until + 1, Lexicon.MODIFIER))) {
                until++;
            }
            return until > next ? until : -1;
        }
        return at;
    }

    /** Whether the name follows, so that the office alone names nobody. */
    private static boolean isNamed(Sentence sentence, int until) {
        if (sentence.tokens().get(until - 1).possessive()) {
            return false;
        }
        int next = sentence.is(until, ",") ? until + 1 : until;
        Token token = sentence.at(next);
        return token != null
                && (token.isNameLike() || Lexicon.HONORIFIC.has(token))
                && !sentence.inDate().get(next)
                && !Lexicon.STOPNAME.has(token);
    }

    private static PersonMention mention(Sentence sentence, int from, int until, int roleFrom, String country) {
        List<String> words = new ArrayList<>(NameWords.of(country));
        IntStream.range(roleFrom, until)
                .filter(i -> !sentence.inCountry().get(i))
                .mapToObj(i -> sentence.tokens().get(i))
                .filter(token -> !Lexicon.CONNECTIVE.has(token))
                .map(Token::folded)
                .sorted()
                .forEach(words::add);
        String name = sentence.slice(from, until);
        return new PersonMention(from, until, from, until, name, words, name, Gender.UNSAID, country, true);
    }
}
