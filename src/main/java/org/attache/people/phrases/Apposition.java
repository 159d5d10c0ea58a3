package org.attache.people.phrases;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.PlaceSpan;

/** Joins a name and an office that stand beside each other with a comma, and shares a title among those it is for. */
final class Apposition {

    /** An office has no more words behind its noun phrase. */
    private static final int REACH = 12;

    private final WordClasses words;
    private final PhraseReader reader;

    Apposition(WordClasses words, PhraseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The phrases of a sentence, those that mean the same person made one. */
    List<PersonPhrase> joined(List<PersonPhrase> phrases) {
        List<PersonPhrase> joined = new ArrayList<>();
        boolean shared = false;
        for (int i = 0; i < phrases.size(); i++) {
            PersonPhrase phrase = phrases.get(i);
            PersonPhrase before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && phrase.from() < before.until()) {
                continue;
            }
            if (phrase.name() != null && phrase.group()) {
                joined.add(phrase);
                shared = false;
                continue;
            }
            PersonPhrase office = joined.size() < 2 ? null : joined.get(joined.size() - 2);
            boolean placed = before != null && office != null && isPlaceOf(office, before) && isNamedBy(office, phrase);
            if (placed && office != null) {
                joined.removeLast();
                joined.removeLast();
                joined.add(office.calledBy(phrase));
                shared = false;
                continue;
            }
            boolean bracketed = before != null && isBracketed(before, phrase);
            if (bracketed && before != null) {
                joined.removeLast();
                joined.add(before.calledBy(phrase).closed());
                shared = false;
            } else if (before != null && isNamedBy(before, phrase)) {
                joined.removeLast();
                joined.add(before.calledBy(phrase));
                shared = false;
            } else if (before != null && shared && sharesTitle(before, phrase)) {
                joined.add(withBehind(phrase.with(before.office(), before.home())));
            } else {
                joined.add(withBehind(phrase));
                shared = phrase.name() != null && isPlural(phrase, phrase.name());
            }
        }
        return joined;
    }

    /** "Her teacher from Porto, Luis Rego,": a town that could be a name stands between the office and the name. */
    private boolean isPlaceOf(PersonPhrase office, PersonPhrase town) {
        return town.trust() == PersonPhrase.Trust.POSSIBLE
                && words.place(town.from()) != null
                && words.tag(town.from() - 1) == Tag.IN
                && reaches(office.until(), town.from() - 1);
    }

    /** "The Chancellor of Austria, Klara Haas,": an office, a comma and a name that ends the aside. */
    private boolean isNamedBy(PersonPhrase office, PersonPhrase name) {
        Office held = office.office();
        Name called = name.name();
        if (held == null || called == null) {
            return false;
        }
        boolean possible = office.name() == null
                && !office.group()
                && (office.definite() || held.kind() == Noun.OFFICE)
                && (name.office() == null
                        || words.isPossessive(office.from())
                        || words.tag(office.from() - 1) == Tag.POS
                        || words.is(office.from(), "its")
                        || isNoble(name.office())
                        || isRank(office, name))
                && (name.trust() != PersonPhrase.Trust.POSSIBLE || called.weight() == 1 || isMoreThanPlace(called))
                && words.is(comma(name), ",")
                && reaches(office.until(), comma(name))
                && (words.tag(name.from()) != Tag.DT
                        || words.isHonorific(name.from() + 1)
                        || words.isPossessive(office.from()));
        boolean relative = possible && held.kind() != Noun.OFFICE;
        boolean whole = possible
                && (called.words().size() > 1
                        || name.trust() == PersonPhrase.Trust.TITLED
                        || called.until() > called.last() + 1);
        return (relative || whole) && endsAside(name.until()) && !isOfAnother(office, name.until());
    }

    /** The word before a name; an apostrophe can belong to the name: "the poet, ‘Ali Ruiz,". */
    private int comma(PersonPhrase name) {
        int before = name.from() - 1;
        return words.tag(before) == Tag.OPEN_QUOTE
                        && words.adjoins(name.from())
                        && words.at(before).text().length() == 1
                        && !words.is(before, "\"")
                        && !words.is(before, "“")
                ? before - 1
                : before;
    }

    /** "The mayor, Lima Ruiz,": a town as a given name leaves a word of the name over. */
    private boolean isMoreThanPlace(Name called) {
        PlaceSpan place = words.place(called.from());
        return place == null || place.until() <= called.last();
    }

    /** "The Minister of State (Ms Ana Ruiz)". */
    private boolean isBracketed(PersonPhrase office, PersonPhrase name) {
        return office.office() != null
                && office.name() == null
                && name.name() != null
                && !office.group()
                && words.is(office.until(), "(")
                && name.from() == office.until() + 1
                && words.is(name.until(), ")");
    }

    /** "The ambassador in Moscow, Ana Ruiz,": between the office and the comma only more of the office may stand. */
    private boolean reaches(int from, int comma) {
        if (comma - from > REACH) {
            return false;
        }
        boolean leads = from == comma || words.tag(from) == Tag.IN;
        for (int i = from; i < comma && leads; i++) {
            leads = !words.inDate(i)
                    && switch (words.tag(i)) {
                        case IN, DT, NN, NNS, NNP, NNPS, JJ, PRPS, POS, HYPH -> true;
                        default -> false;
                    };
        }
        return leads;
    }

    /** "The superintendent, Canon Luis Rego,": one has an office and, of another kind, the rank one is called by. */
    private boolean isRank(PersonPhrase office, PersonPhrase name) {
        Office held = office.office();
        Office title = name.office();
        Name called = name.name();
        return held != null
                && title != null
                && called != null
                && words.is(office.from(), "the")
                && title.kind() == Noun.OFFICE
                && words.tag(name.from()) != Tag.DT
                && called.words().size() > 1
                && title.words().stream().allMatch(word -> Lexicon.isTitle(word, "worn"));
    }

    private static boolean isNoble(Office office) {
        return Lexicon.isTitle(office.noun(), "noble") || Lexicon.isTitle(office.noun(), "royal");
    }

    /**
     * "The Prime Minister of India, Mr. Ilic, Prime Minister of Serbia,": the name has an office of its own behind it.
     */
    private boolean isOfAnother(PersonPhrase office, int until) {
        PersonPhrase own = words.is(until, ",") ? reader.officeAt(until + 1) : null;
        return own != null
                && own.office() != null
                && own.home() != null
                && office.home() != null
                && !own.home().equals(office.home());
    }

    private boolean endsAside(int at) {
        return at >= words.size()
                || switch (words.tag(at)) {
                    case COMMA, STOP, COLON, OPEN_BRACKET, CLOSE_BRACKET, CLOSE_QUOTE, POS, NFP, HYPH -> true;
                    case VBD, VBZ, VBP, MD -> true;
                    default -> words.inDate(at);
                };
    }

    /** "Ministers Akosua Darkwah and Yaw Boadi". */
    private boolean sharesTitle(PersonPhrase before, PersonPhrase phrase) {
        return phrase.name() != null
                && phrase.office() == null
                && before.name() != null
                && before.office() != null
                && follows(before, phrase);
    }

    private boolean follows(PersonPhrase before, PersonPhrase phrase) {
        int at = before.until();
        at += words.is(at, ",") ? 1 : 0;
        at += words.tag(at) == Tag.CC ? 1 : 0;
        return at > before.until() && at == phrase.from();
    }

    /** Whether a title in the plural stands right before the name. */
    private boolean isPlural(PersonPhrase phrase, Name name) {
        return phrase.from() < name.from() && words.isTitle(name.from() - 1) && words.isPlural(name.from() - 1);
    }

    /** Takes an office behind a name: "Tom West, the US Special Representative on Afghanistan,", "Ana Ruiz (chair)". */
    private PersonPhrase withBehind(PersonPhrase phrase) {
        boolean named = phrase.name() != null && phrase.trust() != PersonPhrase.Trust.POSSIBLE;
        int comma = phrase.until();
        boolean bracket = words.is(comma, "(");
        if (!(named || isSingle(phrase)) || !(bracket || words.is(comma, ","))) {
            return phrase;
        }
        PersonPhrase behind = reader.officeAt(comma + 1);
        if (behind == null || behind.name() != null || behind.office() == null || behind.group()) {
            return phrase;
        }
        if (bracket) {
            return words.is(behind.until(), ")") ? phrase.holding(behind).closed() : phrase;
        }
        boolean ends = endsAside(behind.until())
                || words.tag(behind.until()) == Tag.WP
                || words.tag(behind.until()) == Tag.IN
                || (words.tag(behind.until()) == Tag.CC && behind.until() > behind.head() + 1);
        boolean indefinite = words.is(comma + 1, "a") || words.is(comma + 1, "an");
        return ends && (behind.office().kind() != Noun.PERSON || indefinite || behind.definite())
                ? phrase.holding(behind)
                : phrase;
    }

    private boolean isSingle(PersonPhrase phrase) {
        Name name = phrase.name();
        return name != null
                && phrase.trust() == PersonPhrase.Trust.POSSIBLE
                && (name.weight() > 1 || words.place(name.from()) == null);
    }
}
