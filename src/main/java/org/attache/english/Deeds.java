package org.attache.english;

import org.jspecify.annotations.Nullable;

/** Tells verbs that the tagger took for participles, adjectives or nouns by the name before and what follows. */
final class Deeds {

    private Deeds() {}

    /** "Luis Rego celebrated mass": no adjective stands between a name and a noun. */
    static @Nullable Word asPast(Word word) {
        boolean past = !word.token().isCapitalised()
                && word.small().endsWith("ed")
                && word.small().length() > 4;
        String base = past ? VerbForms.base(word.small(), 2) : null;
        return base == null ? null : new Word(word.index(), word.token(), Tag.VBD, base);
    }

    /** "Bruges hosted Prime Minister Maric": where no verb stands, a participle between two names is one. */
    static @Nullable Word asDeed(Word word, Word before, Word next) {
        boolean participle =
                (word.tag() == Tag.VBN || word.tag() == Tag.JJ) && !word.token().isCapitalised();
        boolean someone = before.tag().isName() || Lexicon.noun(before.small()) == Noun.OFFICE;
        boolean between = someone && (next.token().isCapitalised() || next.tag() == Tag.DT);
        String base = participle
                        && between
                        && word.small().length() > 4
                        && word.small().endsWith("ed")
                ? VerbForms.base(word.small(), 2)
                : null;
        return base == null ? null : new Word(word.index(), word.token(), Tag.VBD, base);
    }

    /** "Whitcombe traveled to Ghana": what nobody can be made to do is done by the name before. */
    static @Nullable Word asJourney(Word word, Word before) {
        boolean participle = word.tag() == Tag.VBN || word.tag() == Tag.JJ;
        boolean name = before.tag().isName()
                || (before.tag() == Tag.JJ && before.token().isCapitalised());
        if (!participle || !name || !word.small().endsWith("ed")) {
            return null;
        }
        String base = VerbForms.base(word.small(), 2);
        boolean journey = base != null
                && switch (Lexicon.verb(base)) {
                    case GO, COME, ARRIVE, RETURN, STAY -> true;
                    default -> false;
                };
        return journey && base != null ? new Word(word.index(), word.token(), Tag.VBD, base) : null;
    }

    /** "Ely Rovers travel to Oslo": where no verb stands, what follows the name of a team is one. */
    static @Nullable Word asPlural(Word word, Word before, Word next) {
        boolean base = word.tag() == Tag.NN
                && !word.token().isCapitalised()
                && before.tag().isName()
                && before.index() > 0
                && (next.tag() == Tag.IN || next.tag() == Tag.TO);
        boolean journey = base
                && switch (Lexicon.verb(word.small())) {
                    case GO, COME, ARRIVE -> true;
                    default -> false;
                };
        return journey ? new Word(word.index(), word.token(), Tag.VBP, word.small()) : null;
    }
}
