package org.attache.evidence.coverage;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.question.words.GivenNames;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Word;

/** Tells whether a text speaks of somebody by the last of their names: "Mr Vilarinho", "Vilarinho comes". Pure. */
final class Surname {

    private Surname() {}

    /**
     * Whether the last word of a name stands in a text as a name, with no other name before it: "Ana Vilarinho" is not
     * Tomás.
     *
     * @param name folded, in its order
     */
    static boolean isIn(String text, List<String> name) {
        if (name.size() < 2) {
            return false;
        }
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (isSurname(words.get(at), name.getLast()) && fits(text, words, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSurname(Word word, String surname) {
        String folded = word.folded();
        return word.isCapitalised() && (folded.equals(surname) || folded.equals(surname + "'s"));
    }

    private static boolean fits(String text, List<Word> words, int at, List<String> name) {
        if (at == 0
                || !text.substring(words.get(at - 1).end(), words.get(at).start())
                        .isBlank()) {
            return true;
        }
        Word before = words.get(at - 1);
        String folded = before.folded().replace(".", "");
        return !before.isCapitalised()
                || Lexicon.nounForm(folded) == Noun.HONORIFIC
                || OfficeWords.contains(folded)
                || (folded.length() == 1 && name.getFirst().startsWith(folded))
                || name.stream().anyMatch(part -> GivenNames.same(part, folded));
    }
}
