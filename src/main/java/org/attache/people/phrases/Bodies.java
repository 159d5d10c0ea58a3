package org.attache.people.phrases;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.geography.NameWords;
import org.attache.people.Gender;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of groups that travel as one: "the Bergen Youth Choir", "the Court's Wind Band", "Ely Rovers", "class
 * 4C".
 */
final class Bodies {

    private final WordClasses words;

    private Bodies(WordClasses words) {
        this.words = words;
    }

    /** The names in their order; they do not overlap. None in a heading, where capitals tell nothing. */
    static List<PersonPhrase> read(WordClasses words) {
        Bodies reader = new Bodies(words);
        List<PersonPhrase> found = new ArrayList<>();
        for (int i = 0; i < words.size() && !words.isHeading(); i++) {
            int until = reader.end(i);
            int from = until < 0 ? -1 : reader.start(i);
            boolean free = found.isEmpty() || from >= found.getLast().until();
            if (from >= 0 && free && until - from > 1) {
                found.add(reader.phrase(from, until, i));
            }
        }
        return found;
    }

    /** The index after a name with a word that tells a group; -1 where the word tells none. */
    private int end(int i) {
        if (!words.isCapital(i) && words.tag(i + 1) != Tag.CD) {
            return -1;
        }
        boolean group = words.noun(i) == Noun.GROUP || Lexicon.isTitle(words.lemma(i), "body");
        boolean numbered = group
                && !words.isPlural(i)
                && words.tag(i + 1) == Tag.CD
                && words.adjoins(i + 2)
                && words.isCapital(i + 2)
                && words.at(i + 2).text().length() == 1;
        if (numbered) {
            return i + 3;
        }
        boolean leads = Lexicon.isNamePart(words.small(i), "club_team") || (group && words.noun(i) == Noun.GROUP);
        boolean first = leads && !isPart(i - 1) && isPart(i + 1);
        boolean last = group || Lexicon.isNamePart(words.small(i), "team");
        if (!words.isCapital(i) || !(last || first) || words.isPlural(i) || (!first && isPart(i + 1))) {
            return -1;
        }
        int until = i + 1;
        while (first && isPart(until)) {
            until++;
        }
        return until;
    }

    private int start(int i) {
        int from = i;
        while (isPart(from - 1) || (words.tag(from - 1) == Tag.POS && isPart(from - 2))) {
            from--;
        }
        return from;
    }

    private boolean isPart(int i) {
        if (i < 0 || i >= words.size() || words.inDate(i)) {
            return false;
        }
        return switch (words.tag(i)) {
            case NN, NNS, NNP, NNPS, JJ, FW -> words.isCapital(i) && words.noun(i) != Noun.OFFICE;
            case HYPH -> words.isHyphen(i);
            default -> false;
        };
    }

    private PersonPhrase phrase(int from, int until, int head) {
        boolean article = words.tag(from - 1) == Tag.DT;
        List<String> folded = new ArrayList<>();
        for (int i = from; i < until; i++) {
            if (words.at(i).token().isWord()) {
                folded.add(NameWords.fold(words.at(i).text()));
            }
        }
        return new PersonPhrase(
                article ? from - 1 : from,
                until,
                until - 1,
                new Name(from, until, until - 1, words.slice(from, until), folded),
                Office.of(words, from, until, head).unsaid(),
                Gender.NEITHER,
                home(from, until),
                true,
                PersonPhrase.Trust.WHOLE,
                true);
    }

    /** The country of the place in a name. */
    private @Nullable String home(int from, int until) {
        for (int i = from; i < until; i++) {
            PlaceSpan place = words.place(i);
            if (place != null) {
                return place.country();
            }
        }
        return null;
    }
}
