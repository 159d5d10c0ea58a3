package org.attache.question.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.grammar.CalendarWords;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.NameWords;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;

/** What is meant by a word that neither the language nor the documents have. */
final class Mistyped {

    /** In shorter words one letter is too much of the word, unless it is a word of every question. */
    private static final int SHORT = 3;

    /** In words of so many letters two may be wrong, where the words are few that can be meant. */
    private static final int LONG = 7;

    /** The documents are said to have any inflection of their words, such as are no words at all among them. */
    private static final Pattern INFLECTED = Pattern.compile("(?:ness|ly|ed|ing|ment|able|s)$");

    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "when", "where", "why", "which", "how", "does", "will");

    /** The words of every question, for they are compared with each way in which a word can be mistyped. */
    private static final Set<String> FRAME = Stream.of(
                    Vocabulary.known(), CalendarWords.all(), Lexicon.forms(Noun.OFFICE), Lexicon.forms(Noun.HONORIFIC))
            .flatMap(Set::stream)
            .filter(Mistyped::isFrame)
            .collect(Collectors.toSet());

    private Mistyped() {}

    /** The one word that is meant; empty where several could be, or none. */
    static Optional<String> meant(Word word, List<Word> words, VisitLedger ledger, Predicate<String> occurs) {
        String typed = word.folded();
        Function<Predicate<String>, Optional<String>> near = isWord -> only(Variants.of(typed, isWord));
        Predicate<String> frame = FRAME::contains;
        if (typed.length() <= SHORT) {
            return near.apply(frame).or(() -> name(typed, words, ledger, word));
        }
        return name(typed, words, ledger, word)
                .or(() -> near.apply(frame))
                .or(() -> typed.length() < LONG ? Optional.empty() : only(Variants.ofTwo(typed, FRAME)))
                .or(() -> near.apply(variant -> !INFLECTED.matcher(variant).find() && occurs.test(variant)));
    }

    /** The word that asks, at the beginning of a question: "wen", "hwo". */
    static Optional<String> asking(Word word) {
        return only(Variants.of(word.folded(), ASKING::contains));
    }

    private static boolean isFrame(String word) {
        return Vocabulary.isKnown(word) || CalendarWords.isOne(word);
    }

    private static Optional<String> name(String typed, List<Word> words, VisitLedger ledger, Word word) {
        Set<String> near =
                Variants.of(typed, variant -> !ledger.namesWith(variant).isEmpty());
        if (near.size() > 1) {
            Set<String> beside = near.stream()
                    .filter(variant -> ledger.namesWith(variant).stream()
                            .anyMatch(name -> words.stream()
                                    .filter(other -> !other.equals(word))
                                    .anyMatch(other -> NameWords.of(name.name()).contains(other.folded()))))
                    .collect(Collectors.toSet());
            near = beside.isEmpty() ? near : beside;
        }
        return only(near).map(found -> asWritten(found, ledger));
    }

    /** The word as the ledger writes it, with its capital and its accents. */
    private static String asWritten(String found, VisitLedger ledger) {
        return ledger.namesWith(found).stream()
                .map(LedgerName::name)
                .flatMap(name -> Word.of(name).stream())
                .filter(part -> part.folded().equals(found))
                .map(Word::text)
                .findFirst()
                .orElse(found);
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
