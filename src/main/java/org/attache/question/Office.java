package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/**
 * An office that a question names: "the Kenyan trade minister", "secretaries of state", "special representative on
 * Afghanistan".
 *
 * @param positions indexes of the words that name it
 * @param words these words folded and in the singular, small words left out
 * @param bearer whether it stands before the name of somebody, as a title
 * @param met whether it is whom somebody meets, not who visits
 */
record Office(Set<Integer> positions, List<String> words, boolean bearer, boolean met) {

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> BEFORE_MET = Set.of("by", "with", "to");
    private static final int LONGEST = 8;

    Office {
        positions = Set.copyOf(positions);
        words = List.copyOf(words);
    }

    /**
     * The offices in a question.
     *
     * @param taken positions of names and dates
     * @param countries positions of countries
     */
    static List<Office> find(List<Word> words, Set<Integer> taken, Set<Integer> countries) {
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isHead = OfficeWords.contains(words.get(i).folded()) && !taken.contains(i);
            boolean isNew =
                    isHead && !offices.isEmpty() && offices.getLast().positions.contains(i);
            if (isHead && !isNew) {
                offices.add(around(i, words, taken, countries));
            }
        }
        return offices;
    }

    private static Office around(int head, List<Word> words, Set<Integer> taken, Set<Integer> countries) {
        Set<Integer> positions = new TreeSet<>(Set.of(head));
        int first = head;
        while (first > 0 && isModifier(first - 1, words, taken) && !countries.contains(first - 1)) {
            positions.add(--first);
        }
        int last = head;
        while (last + 1 < words.size()
                && OfficeWords.contains(words.get(last + 1).folded())) {
            positions.add(++last);
        }
        boolean bearer = last + 1 < words.size() && isName(last + 1, words, taken);
        if (!bearer) {
            addField(last, words, taken, countries, positions);
        }
        boolean met = first > 0 && isMet(first - 1, words, countries);
        return new Office(positions, singular(positions, words), bearer, met);
    }

    private static boolean isName(int position, List<Word> words, Set<Integer> taken) {
        return taken.contains(position)
                || (words.get(position).isCapitalised() && !Vocabulary.isKnown(words.get(position)));
    }

    private static boolean isModifier(int position, List<Word> words, Set<Integer> taken) {
        return !taken.contains(position) && !Vocabulary.isKnown(words.get(position));
    }

    /** "… of state", "… for refugees and migration", "… on Afghanistan"; a country after "of" is the visitor's own. */
    private static void addField(
            int head, List<Word> words, Set<Integer> taken, Set<Integer> countries, Set<Integer> positions) {
        int at = head + 1;
        if (at >= words.size() || !LINKS.contains(words.get(at).folded())) {
            return;
        }
        boolean own = words.get(at).folded().equals("of");
        for (int i = at + 1; i < words.size() && i - head <= LONGEST; i++) {
            String word = words.get(i).folded();
            boolean small = word.equals("the") || word.equals("and") || LINKS.contains(word);
            boolean country = countries.contains(i);
            if (country ? own : !small && !isModifier(i, words, taken)) {
                return;
            }
            if (country || !small) {
                positions.add(i);
            }
        }
    }

    private static boolean isMet(int before, List<Word> words, Set<Integer> countries) {
        int at = before;
        while (at > 0 && (words.get(at).folded().equals("the") || countries.contains(at))) {
            at--;
        }
        String word = words.get(at).folded();
        return Vocabulary.MEETING.contains(word) || BEFORE_MET.contains(word);
    }

    private static List<String> singular(Set<Integer> positions, List<Word> words) {
        return positions.stream()
                .map(position -> singular(words.get(position).folded()))
                .toList();
    }

    /** The singular of a folded word that may stand in the name of an office. */
    static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("men") && OfficeWords.contains(word)) {
            return word.substring(0, word.length() - 3) + "man";
        }
        return word.endsWith("s") && OfficeWords.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
