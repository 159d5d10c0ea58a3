package org.attache.visit;

import java.util.regex.Pattern;

/** Finds runs of words in a sentence that can be names of people, by their capitals. */
final class NameRuns {

    private static final Pattern NUMERAL = Pattern.compile("[IVX]+|Jr\\.?|Sr\\.?");

    private final Sentence sentence;

    NameRuns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The end of the run of name words that starts at a token; the token itself where none does. */
    int end(int from) {
        if (!isNameWord(from) && !startsWithParticle(from)) {
            return from;
        }
        int at = from;
        int end = from;
        while (at < sentence.size()) {
            Token token = sentence.tokens().get(at);
            boolean name = isNameWord(at) || (at > from && isNumeral(token)) || (end > from && isSurname(at));
            if (!name && !Lexicon.PARTICLE.has(token)) {
                break;
            }
            at++;
            end = name ? at : end;
            if (token.possessive()) {
                break;
            }
        }
        return end;
    }

    private boolean isNameWord(int at) {
        Token token = sentence.tokens().get(at);
        return token.isNameLike()
                && !sentence.inDate().get(at)
                && !sentence.inCountry().get(at)
                && (!Lexicon.STOPNAME.has(token) || isGivenName(at))
                && !Lexicon.MODIFIER.has(token)
                && !RoleFinder.isHead(token)
                && !RoleFinder.isPlural(token)
                && !RoleFinder.isField(sentence, at);
    }

    /** "Per Lund", "Will Hale": inside a sentence a capital tells the name from the word. */
    private boolean isGivenName(int at) {
        Token next = sentence.at(at + 1);
        return at > 0
                && Lexicon.GIVEN.has(sentence.tokens().get(at))
                && sentence.tokens().get(at - 1).isWord()
                && next != null
                && next.isNameLike()
                && !Lexicon.STOPNAME.has(next)
                && !RoleFinder.isHead(next);
    }

    /** "van der Meer" at the start of a name. */
    private boolean startsWithParticle(int at) {
        int next = at;
        while (sentence.has(next, Lexicon.PARTICLE)) {
            next++;
        }
        return next > at && next < sentence.size() && isNameWord(next);
    }

    /** Words such as "West" end a name but do not begin one. */
    private boolean isSurname(int at) {
        Token token = sentence.tokens().get(at);
        Token next = sentence.at(at + 1);
        boolean ends = token.possessive() || next == null || !next.isWord() || !next.isCapitalised();
        return Lexicon.SURNAME.has(token)
                && token.isNameLike()
                && ends
                && !sentence.inDate().get(at);
    }

    static boolean isNumeral(Token token) {
        return NUMERAL.matcher(token.text()).matches();
    }

    /**
     * In "Ambassador for Cyberspace Noor Haddad" the name is no longer than two words, in "ambassador in Oslo Ana Ruiz"
     * it begins behind the city.
     */
    int start(int from, int until) {
        int city = sentence.has(from - 1, Lexicon.PLACEWARD) ? Gazetteer.cityLength(sentence, from) : 0;
        if (city > 0 && from + city < until && sentence.at(from - 2) instanceof Token head && RoleFinder.isHead(head)) {
            return from + city;
        }
        boolean field = sentence.is(from - 1, "for")
                && sentence.at(from - 2) instanceof Token head
                && RoleFinder.isHead(head)
                && !head.folded().startsWith("spokes");
        int start = until;
        int words = 0;
        while (field && start > from && words < 2) {
            start--;
            words += sentence.tokens().get(start).text().length() > 2 ? 1 : 0;
        }
        return field && words == 2 ? start : from;
    }
}
