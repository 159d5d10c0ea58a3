package org.attache.people.phrases;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.geography.NameWords;
import org.attache.geography.Place;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Reads a name of a person from a word on, by capitals, particles and initials. */
final class NameReader {

    private final WordClasses words;

    NameReader(WordClasses words) {
        this.words = words;
    }

    /**
     * The name that begins at a word; null where none does. It may end before the limit.
     *
     * @param anyWord whether the words may mean something else too, as behind a title: "Minister Church"
     */
    @Nullable
    Name read(int from, int limit, boolean anyWord) {
        int at = from;
        int last = -1;
        while (at < limit) {
            if (isNameWord(at, from, anyWord)) {
                last = at;
            } else if (!isLink(at, from, limit)) {
                break;
            }
            at++;
        }
        return last < 0 || words.isHyphen(from) ? null : withSuffix(from, last);
    }

    private boolean isLink(int at, int from, int limit) {
        boolean hyphen = words.isHyphen(at) && at > from && words.isCapital(at + 1);
        boolean second = words.isHyphen(at - 1) && at - 1 > from;
        boolean lowSecond = words.isHyphen(at) && at > from && words.place(at + 1) == null && at + 1 < limit;
        boolean particle = Lexicon.isNamePart(words.small(at), "particle") && at + 1 < limit;
        return hyphen || second || lowSecond || particle;
    }

    /** Whether a word can stand in a name. */
    private boolean isNameWord(int i, int from, boolean anyWord) {
        if (words.isHyphen(i - 1) && i - 1 > from) {
            return words.at(i).token().isWord();
        }
        if (words.isHeading() && (words.tag(i).isVerb() || words.tag(i) == Tag.GW)) {
            return false;
        }
        if (!words.isCapital(i) || words.inDate(i) || isFunction(i)) {
            return false;
        }
        String small = words.small(i);
        if (isSuffix(small) && words.at(i).text().length() < 5 && i > from) {
            return true;
        }
        if (words.isInitial(i)) {
            return true;
        }
        PlaceSpan place = words.place(i);
        boolean inName = place != null
                && i > from
                && !words.isHeading()
                && (place.from() > from || i > place.from())
                && place.places().getFirst().kind() == Place.Kind.CITY;
        if (place != null && !inName && (place.adjective() || place.until() - place.from() > 1) && place.certain()) {
            return false;
        }
        if (i == from && Lexicon.isNamePart(small, "surname") && isHyphenated(i + 1) && !words.isHyphen(i + 1)) {
            return true;
        }
        boolean acronym = words.isAcronym(i) && (i == from || words.isAcronym(i - 1)) && !words.isHeading();
        return !acronym && (isFree(i) || ((anyWord || isInside(i, from)) && isUsable(i)) || isSurname(i, from));
    }

    /** "Park Do-hyun": such a given name follows a family name. */
    private boolean isHyphenated(int i) {
        return words.isCapital(i) && words.isHyphen(i + 1) && !words.isCapital(i + 2);
    }

    /** "Tran Minh Son Ha": a word between names that the tagger takes for a name is one, whatever else it means. */
    private boolean isInside(int i, int from) {
        return i > from
                && !words.isHeading()
                && words.tag(i).isName()
                && words.isCapital(i + 1)
                && words.tag(i + 1).isName();
    }

    private boolean isFree(int i) {
        boolean rank =
                words.noun(i) == Noun.HONORIFIC && Lexicon.isTitle(words.lemma(i), "rank") && !words.isHonorific(i);
        boolean club = Lexicon.isNamePart(words.small(i), "club")
                || Lexicon.isNamePart(words.small(i), "club_team")
                || Lexicon.isNamePart(words.small(i), "team");
        return (words.noun(i) == Noun.OTHER || rank) && !club;
    }

    /** A word that also means something else ends a name behind another word of it: "Tom King". */
    private boolean isSurname(int i, int from) {
        return i > from
                && Lexicon.isNamePart(words.small(i), "surname")
                && words.tag(i).isNoun()
                && !words.isHyphen(i + 1)
                && !(words.isCapital(i + 1) && words.tag(i + 1).isNoun() && !isSuffix(i + 1));
    }

    private boolean isUsable(int i) {
        boolean listed = Lexicon.isNamePart(words.small(i), "surname");
        return switch (words.noun(i)) {
            case OFFICE, HONORIFIC, FIELD, SITE -> listed;
            case ORGANISATION -> listed;
            case PERSON, FAMILY, DAY -> true;
            default -> false;
        };
    }

    private boolean isFunction(int i) {
        Tag tag = words.tag(i);
        if (Lexicon.isNamePart(words.small(i), "pronoun")) {
            return true;
        }
        boolean function = switch (tag) {
            case DT, IN, PRP, PRPS, CC, MD, TO, WP, WDT, WRB, EX, PDT, RB -> true;
            case UH -> words.startsSentence(i);
            default -> false;
        };
        boolean inside = !words.startsSentence(i) && !words.isHeading() && words.isCapital(i + 1);
        boolean given = (inside && tag != Tag.DT) || words.isModalName(i);
        return (function && !given)
                || (words.startsSentence(i) && !given && !tag.isName() && !tag.isNoun() && tag != Tag.FW);
    }

    private static boolean isSuffix(String small) {
        return Lexicon.isNamePart(small, "suffix") || Lexicon.isNamePart(small, "honour");
    }

    /** "MP", "OBE": what stands behind a name and belongs to no name. */
    private boolean isHonour(int i) {
        return words.at(i).text().length() > 1
                && words.at(i).text().chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && Lexicon.isNamePart(words.small(i).replace(".", ""), "honour");
    }

    private boolean isSuffix(int i) {
        String small = words.small(i).replace(".", "");
        return i < words.size() && words.isCapital(i) && isSuffix(small);
    }

    private Name withSuffix(int from, int last) {
        int end = last;
        while (end > from && isSuffix(end)) {
            end--;
        }
        int until = last + 1;
        while (isSuffix(until)) {
            until++;
        }
        if (words.is(until, ",")
                && isSuffix(until + 1)
                && !Character.isLowerCase(words.at(until + 1).text().charAt(0))) {
            until += 2;
        }
        int called = until;
        while (called > end + 1 && isHonour(called - 1)) {
            called--;
        }
        if (called > end + 1 && words.is(called - 1, ",")) {
            called--;
        }
        return new Name(from, until, end, words.slice(from, called), folded(from, end + 1));
    }

    private List<String> folded(int from, int until) {
        List<String> folded = new ArrayList<>();
        boolean joined = false;
        for (int i = from; i < until; i++) {
            String word = NameWords.fold(words.at(i).text()).replace(".", "");
            if (words.isHyphen(i)) {
                joined = true;
            } else if (joined) {
                folded.set(folded.size() - 1, folded.getLast() + "-" + word);
                joined = false;
            } else if (!isSuffix(i) || i == from) {
                folded.add(word);
            }
        }
        return folded;
    }
}
