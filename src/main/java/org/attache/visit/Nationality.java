package org.attache.visit;

import org.attache.geography.Countries;
import org.jspecify.annotations.Nullable;

/** Finds the country that somebody with a role acts for. */
final class Nationality {

    private Nationality() {}

    /**
     * The country that a role names as the person's own: "Kenyan minister", "Kenya's minister", "president of Kenya";
     * not "envoy for Kenya". Null where it names none.
     *
     * @param from index of the first token of the role
     */
    static @Nullable String of(Sentence sentence, int from, int until) {
        int start = from;
        while (start > 0 && from - start < 4 && belongsBefore(sentence, start - 1)) {
            start--;
        }
        for (Countries.Found country : sentence.countries()) {
            for (int i = start; i < until; i++) {
                Token token = sentence.tokens().get(i);
                if (token.start() == country.start() && isOwner(sentence, i, until, country)) {
                    return country.country();
                }
            }
        }
        return null;
    }

    /** "Kenya's", or a word of a country whose name ends so. */
    private static boolean belongsBefore(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return sentence.inCountry().get(at)
                && (token.possessive() || sentence.inCountry().get(at + 1));
    }

    private static boolean isOwner(Sentence sentence, int at, int until, Countries.Found country) {
        String words = sentence.text().substring(country.start(), country.end());
        int last = at;
        while (last + 1 < until && sentence.tokens().get(last + 1).start() < country.end()) {
            last++;
        }
        boolean adjective = Countries.isAdjective(words)
                || sentence.tokens().get(last).possessive()
                || words.codePoints().noneMatch(Character::isLowerCase);
        int before = sentence.is(at - 1, "the") ? at - 2 : at - 1;
        boolean owner =
                sentence.is(before, "of") || (sentence.is(before, "in") && sentence.has(before - 1, Lexicon.OFFICE));
        return adjective || owner || isCompound(sentence, at, last);
    }

    /** "New Zealand Prime Minister": a country's name right before the rest of a role. */
    private static boolean isCompound(Sentence sentence, int at, int last) {
        Token next = sentence.at(last + 1);
        Token before = sentence.at(at - 1);
        boolean led = before != null && Lexicon.CONNECTIVE.has(before);
        return !led && next != null && (Lexicon.MODIFIER.has(next) || RoleFinder.isHead(next));
    }
}
