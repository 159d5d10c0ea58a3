package org.attache.evidence.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.attache.geography.Countries;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/**
 * Words of a question that describe somebody: "the Latvian painter", "that Polish guy", "the museum boss from Krosno".
 *
 * @param start offset of its first character in the question
 * @param end offset after its last
 * @param words what somebody must be called, folded; empty for "the Pole" and "the Polish guy"
 * @param origins countries of which one must be theirs; empty where none is named
 * @param towns words after "of" and "from" that name no country
 */
record Description(int start, int end, List<String> words, Set<String> origins, List<String> towns) {

    private static final Set<String> LEADS = Set.of("the", "that", "this", "our");
    private static final Set<String> LINKS = Set.of("of", "from");

    /** So many words may stand before the noun, and behind "from". */
    private static final int REACH = 4;

    Description {
        words = List.copyOf(words);
        origins = Set.copyOf(origins);
        towns = List.copyOf(towns);
    }

    /** All descriptions in a question. */
    static List<Description> in(String question, Thesaurus thesaurus) {
        List<Word> words = Word.of(question);
        List<Description> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int first = LEADS.contains(words.get(at).folded()) ? at + 1 : at;
            int head = first > at || Origins.isAdjective(words.get(at).folded()) ? head(words, first, thesaurus) : -1;
            if (head < 0) {
                at++;
            } else {
                int until = originEnd(words, head);
                found.add(of(words, at, first, head, until));
                at = until;
            }
        }
        return found.stream()
                .filter(one -> !one.words.isEmpty() || !one.origins.isEmpty())
                .toList();
    }

    private static Description of(List<Word> words, int at, int first, int head, int until) {
        List<String> said = new ArrayList<>();
        List<String> nations = new ArrayList<>();
        for (int i = first; i <= head; i++) {
            String word = words.get(i).folded();
            if (Origins.isAdjective(word)) {
                nations.add(word);
            } else if (!isAnybody(word)) {
                said.add(word);
            }
        }
        List<String> behind = new ArrayList<>();
        for (int i = head + 2; i < until; i++) {
            String word = words.get(i).folded();
            if (!word.equals("the")) {
                behind.add(word);
            }
        }
        Set<String> origins = Origins.named(nations);
        Optional<String> country = Countries.canonical(String.join(" ", behind));
        return new Description(
                words.get(at).start(),
                words.get(until - 1).end(),
                said,
                country.map(Set::of).orElse(origins),
                country.isPresent() ? List.of() : behind);
    }

    /** The noun for somebody that ends the phrase; -1 where it describes nobody. */
    private static int head(List<Word> words, int first, Thesaurus thesaurus) {
        int head = -1;
        for (int i = first; i < Math.min(words.size(), first + REACH + 1); i++) {
            String word = words.get(i).folded();
            boolean nation = Origins.isAdjective(word);
            boolean person = isPerson(word, thesaurus) || (nation && standsAlone(words, i));
            if (Vocabulary.STOP.contains(word) || (head >= 0 && !person)) {
                break;
            }
            head = person ? i : head;
        }
        boolean named = head >= 0
                && head + 1 < words.size()
                && words.get(head + 1).isCapitalised()
                && !Vocabulary.isKnown(words.get(head + 1));
        return named ? -1 : head;
    }

    private static boolean isPerson(String word, Thesaurus thesaurus) {
        Noun noun = Lexicon.nounForm(word);
        return noun == Noun.OFFICE
                || noun == Noun.PERSON
                || noun == Noun.GROUP
                || OfficeWords.contains(word)
                || Vocabulary.ANYBODY.contains(word)
                || (noun == Noun.OTHER && thesaurus.relation("person", word, false) == Thesaurus.Relation.NARROWER);
    }

    /** "The Danes", "the French are": no noun follows that it describes. */
    private static boolean standsAlone(List<Word> words, int at) {
        return words.get(at).folded().endsWith("s")
                || at + 1 == words.size()
                || Vocabulary.STOP.contains(words.get(at + 1).folded());
    }

    /** Whether a word stands for anybody: it says nothing of whom it means. */
    static boolean isAnybody(String word) {
        return (Lexicon.nounForm(word) == Noun.PERSON && !OfficeWords.contains(word))
                || Vocabulary.ANYBODY.contains(word);
    }

    /** Where the words behind "of" or "from" end; behind the noun where none stand there. */
    private static int originEnd(List<Word> words, int head) {
        int link = head + 1;
        if (link + 1 >= words.size() || !LINKS.contains(words.get(link).folded())) {
            return head + 1;
        }
        int end = link + 1;
        while (end < words.size()
                && end - link <= REACH
                && (words.get(end).folded().equals("the")
                        || ((end == link + 1 || words.get(end).isCapitalised())
                                && !Vocabulary.STOP.contains(words.get(end).folded())))) {
            end++;
        }
        return end > link + 1 ? end : head + 1;
    }
}
